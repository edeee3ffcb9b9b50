import assert from 'node:assert/strict';
import fc from 'fast-check';

import type { Concept, Term, TermKind } from '../../../server/src/terminology/concept';
import { createFolding } from '../../../server/src/text/folding';
import type { Language } from '../../../server/src/text/language';
import { recogniserOf } from '../../support/recogniser';

const folding = createFolding('痙痉攣挛側侧癱瘫');

const term = (text: string, language: Language, kind: TermKind = 'synonym'): Term => ({
  text,
  language,
  kind,
  concept: { id: text } as Concept,
});

const recogniser = recogniserOf(
  [
    term('hemifacial spasm', 'en', 'preferred'),
    term('bilateral hemifacial spasm', 'en'),
    term('spasm', 'en'),
    term('tic', 'en'),
    term('post-paralytic synkinesis', 'en'),
    term("Bell's palsy", 'en'),
    term('MVD', 'en', 'abbreviation'),
    term('HFS', 'en', 'abbreviation'),
    term('HFS-7', 'en', 'abbreviation'),
    term('BTX-A', 'en', 'abbreviation'),
    term('V', 'fr', 'abbreviation'),
    term('hémispasme facial', 'fr', 'preferred'),
    term('œdème', 'fr'),
    term('genou', 'fr'),
    term('面肌痉挛', 'zh', 'preferred'),
    term('痉挛', 'zh'),
    term('A型肉毒毒素', 'zh'),
    term('Bell 面瘫', 'zh'),
    term('眼', 'zh'),
  ],
  folding,
);

/** What is recognised, as `surface>concept` with the surface as it stands in the text. */
const recognised = (text: string): string[] =>
  recogniser.recognise(text).map(({ start, end, terms }) => `${text.slice(start, end)}>${terms[0]!.text}`);

describe('recogniser', () => {
  it('prefers the longest term', () => {
    assert.deepEqual(recognised('bilateral hemifacial spasm, then spasm'), [
      'bilateral hemifacial spasm>bilateral hemifacial spasm',
      'spasm>spasm',
    ]);
    assert.deepEqual(recognised('HFS-7 and HFS'), ['HFS-7>HFS-7', 'HFS>HFS']);
  });

  it('falls back to the shorter term when the longer one breaks off', () => {
    assert.deepEqual(recognised('bilateral hemifacial pain with spasm'), ['spasm>spasm']);
  });

  it('wants word boundaries in Latin script', () => {
    assert.deepEqual(recognised('plastic, spasmodic, tics2, antic, tic_'), ['tic>tic']);
  });

  it('wants no word boundaries in Chinese', () => {
    assert.deepEqual(recognised('患者右侧面肌痉挛3年，行MVD术，注射A型肉毒毒素。'), [
      '面肌痉挛>面肌痉挛',
      'MVD>MVD',
      'A型肉毒毒素>A型肉毒毒素',
    ]);
  });

  it('takes no abbreviation with the running number of a file', () => {
    assert.deepEqual(recognised('HFS-031, HFS－1204, HFS-7, HFS 31, HFS-3'), ['HFS-7>HFS-7', 'HFS>HFS', 'HFS>HFS']);
  });

  it('ends a word at a sign that counts', () => {
    assert.deepEqual(recognised('①HFS②MVDⅡ期'), ['HFS>HFS', 'MVD>MVD']);
  });

  it('ends the last word of a name where a number runs into it', () => {
    assert.deepEqual(recognised('BTX-A25U, BTX-Ab, ＢＴＸ－Ａ３０Ｕ, tic2'), ['BTX-A>BTX-A', 'ＢＴＸ－Ａ>BTX-A']);
  });

  it('reads all three languages in one line', () => {
    assert.deepEqual(recognised('hemifacial spasm (hémispasme facial, 面肌痉挛)'), [
      'hemifacial spasm>hemifacial spasm',
      'hémispasme facial>hémispasme facial',
      '面肌痉挛>面肌痉挛',
    ]);
  });

  it('ignores case, accents, width, ligatures and Traditional characters', () => {
    assert.deepEqual(recognised('HEMIFACIAL Spasm'), ['HEMIFACIAL Spasm>hemifacial spasm']);
    assert.deepEqual(recognised('hemispasme facial'), ['hemispasme facial>hémispasme facial']);
    assert.deepEqual(recognised('he\u0301mispasme facial.'), ['he\u0301mispasme facial>hémispasme facial']);
    assert.deepEqual(recognised('oedeme, Œdème'), ['oedeme>œdème', 'Œdème>œdème']);
    assert.deepEqual(recognised('ＨＦＳ'), ['ＨＦＳ>HFS']);
    assert.deepEqual(recognised('面肌痙攣'), ['面肌痙攣>面肌痉挛']);
  });

  it('gives offsets into the text as it is', () => {
    const text = '😀 œdème: he\u0301mispasme\r\nfacial, 面肌痙攣';
    assert.deepEqual(
      recogniser.recognise(text).map(({ start, end }) => [start, end, text.slice(start, end)]),
      [
        [3, 8, 'œdème'],
        [10, 29, 'he\u0301mispasme\r\nfacial'],
        [31, 35, '面肌痙攣'],
      ],
    );
  });

  it('takes spaces, a hyphen or one line break between the words of a term', () => {
    for (const gap of ['  ', '\u00a0', '-', '\u2011', '\t', '\n', '\r\n', ' \n  ', '-\n']) {
      assert.deepEqual(recognised(`hemifacial${gap}spasm`), [`hemifacial${gap}spasm>hemifacial spasm`]);
    }
    assert.deepEqual(recognised('post paralytic synkinesis'), ['post paralytic synkinesis>post-paralytic synkinesis']);
  });

  it('does not read over a blank line, a dash between spaces or a list mark', () => {
    for (const gap of ['\n\n', '\r\n\r\n', ' - ', ' – ', '\n- ', '--']) {
      assert.deepEqual(recognised(`hemifacial${gap}spasm`), ['spasm>spasm']);
    }
  });

  it('takes spaces and a line break inside Chinese terms', () => {
    assert.deepEqual(recognised('面肌 痉挛，面肌\n痉挛'), ['面肌 痉挛>面肌痉挛', '面肌\n痉挛>面肌痉挛']);
    assert.deepEqual(recognised('A 型肉毒毒素，Bell面瘫，Bell 面癱'), [
      'A 型肉毒毒素>A型肉毒毒素',
      'Bell面瘫>Bell 面瘫',
      'Bell 面癱>Bell 面瘫',
    ]);
  });

  it('takes a space before Chinese where another term goes on in Latin script', () => {
    const found = recogniserOf([term('Bell面瘫', 'zh'), term('Bell palsy', 'en')], folding).recognise('Bell 面瘫');
    assert.deepEqual(
      found.map(({ start, end, terms }) => [start, end, terms[0]?.text]),
      [[0, 7, 'Bell面瘫']],
    );
  });

  it('reads through French elision with either apostrophe', () => {
    for (const article of ["l'", 'l’', "d'", 'd’', "qu'", 'qu’']) {
      assert.deepEqual(recognised(`${article}hémispasme facial`), ['hémispasme facial>hémispasme facial']);
    }
  });

  it('takes either apostrophe inside a term', () => {
    assert.deepEqual(recognised('Bell’s palsy'), ["Bell’s palsy>Bell's palsy"]);
  });

  it('wants the capitals of an abbreviation, and no plural', () => {
    assert.deepEqual(recognised('mvd, Mvd, MVDs, MVD'), ['MVD>MVD']);
  });

  it('takes a plural ending of the language of the term, with the span over it', () => {
    assert.deepEqual(recognised('hemifacial spasms, hémispasme facials, genoux, spasmx, genoues'), [
      'hemifacial spasms>hemifacial spasm',
      'hémispasme facials>hémispasme facial',
      'genoux>genou',
    ]);
  });

  it('takes no plural of a word of two letters', () => {
    const found = recogniserOf([term('os', 'fr'), term('tic', 'fr')], folding).recognise('oss, tics');
    assert.deepEqual(
      found.map(({ start, end }) => [start, end]),
      [[5, 9]],
    );
  });

  it('never reads a single Latin letter as a term, but a single Han character', () => {
    assert.deepEqual(recognised('nerf V, 右眼'), ['眼>眼']);
  });

  it('stays inside its range', () => {
    const text = 'spasm hemifacial spasm';
    assert.deepEqual(recogniser.recognise(text, { start: 0, end: 16 }), [
      { start: 0, end: 5, terms: [recogniser.recognise('spasm')[0]!.terms[0]], misspelled: false },
    ]);
  });

  it('agrees with a naive search on random dictionaries and texts', () => {
    const word = fc.constantFrom('a', 'ab', 'abc', 'ba', 'É', 'e\u0301', '面', '肌', '面肌', '痙');
    const surface = fc.array(word, { minLength: 1, maxLength: 3 });
    const piece = fc.oneof(word, fc.constantFrom(' ', '-', '\n', ', ', "'", '\ud800'));
    fc.assert(
      fc.property(fc.array(surface, { maxLength: 8 }), fc.array(piece, { maxLength: 30 }), (surfaces, pieces) => {
        const terms = surfaces.map((words) => term(words.join(' '), 'zh'));
        const text = pieces.join('');
        const found = recogniserOf(terms, folding).recognise(text);
        assert.deepEqual(
          found.map(({ start, end }) => [start, end]),
          naive(terms, text),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('is not slowed down by long runs of separators, word starts or combining marks', () => {
    for (const unit of ['hemifacial ', ' ', '面', '\u0301', "l'", '-', 'hemifacial\n', '\ud800']) {
      const text = unit.repeat(400_000 / unit.length);
      const started = performance.now();
      recogniser.recognise(text);
      assert.ok(performance.now() - started < 4000, JSON.stringify(unit));
    }
  });
});

/** Tries every term at every place with a regular expression: slow, and plain enough to be believed. */
function naive(terms: readonly Term[], text: string): number[][] {
  const marks = '\u0301*';
  const separator = "(?:[ ]*\\n?[ ]*|['-][ ]*\\n?[ ]*)";
  const hyphen = '(?:-[ ]*\\n?[ ]*)?';
  const unitPattern = (unit: string): string => {
    const forms = [...'aAbBcCeEéÉ面肌痉痙'].filter((form) => folding.text(form) === unit);
    return `(?:${forms.join('|')})${marks}`;
  };
  const pattern = (surface: string): RegExp => {
    const words = surface.split(' ').flatMap((word) => folding.text(word).match(/[a-z]+|\p{Script=Han}/gu) ?? []);
    let source = '';
    words.forEach((word, index) => {
      const isLatin = /[a-z]/.test(word);
      const wasLatin = index > 0 && /[a-z]/.test(words[index - 1]!);
      if (index > 0) source += isLatin && wasLatin ? `(?=[ \\n'-])${separator}` : `${separator}`;
      source += [...word].map(unitPattern).join(hyphen);
    });
    return new RegExp(source, 'yu');
  };
  const isWord = (offset: number): boolean => /[a-zA-ZéÉ]/.test(text[offset] ?? '');
  const patterns = terms.map((candidate) => pattern(candidate.text));
  const found: number[][] = [];
  for (let offset = 0; offset < text.length;) {
    let before = offset - 1;
    while (text[before] === '\u0301') before--;
    const ends = patterns.flatMap((expression) => {
      if (isWord(offset) && isWord(before)) return [];
      expression.lastIndex = offset;
      const match = expression.exec(text);
      if (!match) return [];
      const end = offset + match[0].length;
      let last = end - 1;
      while (text[last] === '\u0301') last--;
      return isWord(last) && isWord(end) ? [] : [end];
    });
    const end = Math.max(-1, ...ends);
    if (end > offset) found.push([offset, end]);
    offset = end > offset ? end : offset + 1;
  }
  return found;
}
