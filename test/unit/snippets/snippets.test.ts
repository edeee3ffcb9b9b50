import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const languages = ['en', 'fr', 'zh'] as const;
type Language = (typeof languages)[number];

function read(language: Language): Readonly<Record<string, Snippet>> {
  return JSON.parse(readFileSync(`snippets/${language}.json`, 'utf8')) as Record<string, Snippet>;
}

const snippets = { en: read('en'), fr: read('fr'), zh: read('zh') };
const all = languages.flatMap((language) =>
  Object.entries(snippets[language]).map(([name, snippet]) => ({ language, name, snippet })),
);

const blank = '__';

/** The choices of each tab stop in turn: none where the writer fills in a text. Fails where the body is not well formed. */
function stops({ body }: Snippet): readonly (readonly string[])[] {
  const text = body.join('\n');
  const found: (readonly string[])[] = [];
  const rest = text.replace(/\$\{(\d+)(?::([^$|{}]*)|\|([^$|{}]*)\|)\}/g, (_whole, number, label, choices) => {
    found.push(typeof choices === 'string' ? choices.split(',') : []);
    assert.equal(Number(number), found.length, 'The stops are numbered as they stand.');
    if (typeof label === 'string') assert.equal(label, blank, 'Nothing is written for the writer.');
    return '';
  });
  assert.match(rest, /^[^$]*\$0$/, 'Every other dollar is the end.');
  assert.doesNotMatch(rest, /[{}|]/);
  return found;
}

function prefixes({ prefix }: Snippet): readonly string[] {
  return typeof prefix === 'string' ? [prefix] : prefix;
}

describe('The snippets', () => {
  it('are the same in each language', () => {
    const names = languages.map((language) => Object.keys(snippets[language]));
    assert.deepEqual(names, [
      [
        'Hemifacial spasm consultation',
        'Botulinum toxin injection record',
        'Injection line',
        'Microvascular decompression operation note',
        'Facial palsy follow-up',
        'Examination of facial movements',
        'Hemifacial spasm follow-up',
      ],
      [
        'Consultation pour spasme hémifacial',
        'Séance de toxine botulique',
        "Ligne d'injection",
        'Compte rendu de décompression microvasculaire',
        'Suivi de paralysie faciale',
        'Examen de la mimique faciale',
        'Suivi de spasme hémifacial',
      ],
      [
        '面肌痉挛门诊',
        '肉毒毒素注射记录',
        '注射剂量',
        '微血管减压术手术记录',
        '面瘫随访',
        '面部运动查体',
        '面肌痉挛随访',
      ],
    ]);
  });

  it('ask for the same things in each language', () => {
    const shapes = languages.map((language) =>
      Object.values(snippets[language]).map((snippet) => stops(snippet).map(({ length }) => length)),
    );
    assert.deepEqual(shapes[1], shapes[0]);
    assert.deepEqual(shapes[2], shapes[0]);
  });

  it('have prefixes of their own, in Chinese both in pinyin and in characters', () => {
    const given = all.flatMap(({ snippet }) => prefixes(snippet));
    assert.equal(new Set(given).size, given.length);
    for (const snippet of Object.values(snippets.zh)) {
      const [pinyin, characters, ...more] = prefixes(snippet);
      assert.match(pinyin ?? '', /^[a-z]+$/);
      assert.match(characters ?? '', /^\p{Script=Han}+$/u);
      assert.deepEqual(more, []);
    }
  });

  for (const { language, name, snippet } of all) {
    it(`${name} (${language}) is well formed and leaves every value to the writer`, () => {
      assert.ok(snippet.description.length > 0);
      const choices = stops(snippet).filter(({ length }) => length > 0);
      for (const [first, ...rest] of choices) {
        assert.equal(first, blank, 'The first choice is what the editor inserts.');
        assert.ok(rest.length >= 2);
        assert.equal(new Set(rest).size, rest.length);
        for (const choice of rest) assert.equal(choice, choice.trim());
      }
    });
  }
});
