import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeProblem } from '../../../../server/build/dataFile';
import { compileTemplates } from '../../../../server/build/templates';
import { sectionKinds } from '../../../../server/src/context/assertion';
import { type Language, languages } from '../../../../server/src/text/language';
import { resources } from '../../../support/resources';

/** The lines of a file with one part of notes, whose body these lines are. */
function part(language: Language, body: readonly string[], id = 'some-part', prefix = 'some'): string[] {
  return [
    `language: ${language}`,
    'templates:',
    `  - id: ${id}`,
    '    kind: part',
    `    prefixes: [${prefix}]`,
    '    title: Some part',
    '    description: Some lines',
    '    sections: [examination]',
    '    body: |',
    ...body.map((line) => `      ${line}`),
  ];
}

describe('compileTemplates', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'templates-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const compile = (files: Partial<Record<Language | 'choices', readonly string[]>>) => {
    const usual = (language: Language) => part(language, ['{@side} __']);
    const all = {
      choices: ['side: [left-side, right-side]'],
      en: usual('en'),
      fr: usual('fr'),
      zh: usual('zh'),
      ...files,
    };
    for (const [name, lines] of Object.entries(all))
      writeFileSync(join(folder, `${name}.yaml`), `${lines.join('\n')}\n`);
    return compileTemplates(folder, resources().terminology);
  };
  const problemsOf = (files: Parameters<typeof compile>[0]): string[] => compile(files).problems.map(describeProblem);
  /** The same body in all languages. */
  const bodies = (...lines: readonly string[]) =>
    Object.fromEntries(languages.map((language) => [language, part(language, lines)]));
  const problemsOfBody = (...lines: readonly string[]): string[] =>
    problemsOf(bodies(...lines)).filter((problem) => problem.startsWith('en.yaml'));

  it('writes names of concepts for lists, in each language', () => {
    const { data, problems } = compile(bodies('# Title', '', 'x {which: @side|none} y __, {=which}'));
    assert.deepEqual(problems, []);
    assert.deepEqual(data?.en[0]?.body, [
      '# Title\n\nx ',
      { stop: 1, choices: ['left', 'right', 'none'] },
      ' y ',
      { stop: 2 },
      ', ',
      { stop: 1 },
    ]);
    assert.deepEqual(data.fr[0]?.body[1], { stop: 1, choices: ['gauche', 'droit', 'none'] });
    assert.deepEqual(data.zh[0]?.body[1], { stop: 1, choices: ['左侧', '右侧', 'none'] });
  });

  it('takes another name of a concept where one is given, and no other words', () => {
    const choices = ['side:', '  - { concept: left-side, fr: à gauche }', '  - right-side'];
    assert.deepEqual(compile({ choices }).data?.fr[0]?.body[0], { stop: 1, choices: ['à gauche', 'droit'] });
    assert.deepEqual(problemsOf({ choices: ['side:', '  - right-side', '  - { concept: left-side, fr: à droite }'] }), [
      'choices.yaml:3: side: "à droite" is no name of "left-side" in fr',
    ]);
    assert.deepEqual(problemsOf({ choices: ['side:', '  - { concept: left-side, en: left }', '  - right-side'] }), [
      'choices.yaml:2: side: "left" is the preferred name of "left-side" in en: leave it out',
    ]);
  });

  it('wants concepts that there are, and lists that are used', () => {
    assert.deepEqual(problemsOf({ choices: ['side:', '  - left-side', '  - middle'] }), [
      'choices.yaml:3: side: no concept is called "middle"',
    ]);
    assert.deepEqual(problemsOf({ choices: ['side: [left-side, right-side]', 'nerve: [facial-nerve]'] }), [
      'choices.yaml:2: no template uses the list "nerve"',
    ]);
  });

  it('says in which line of a body something is wrong', () => {
    assert.deepEqual(problemsOfBody('{@side} __', '', '{@muscle}'), [
      'en.yaml:12: some-part: no list of choices is called "muscle"',
    ]);
    assert.deepEqual(problemsOfBody('{@side} {=where}'), [
      'en.yaml:10: some-part: nothing before "{=where}" has that name',
    ]);
    assert.deepEqual(problemsOfBody('{where: @side} {where: __}'), [
      'en.yaml:10: some-part: "where" is the name of two places',
    ]);
    assert.deepEqual(problemsOfBody('{@side} }'), ['en.yaml:10: some-part: "}" has no partner']);
    assert.deepEqual(problemsOfBody('{@side} {yes|no'), ['en.yaml:10: some-part: "{" has no partner']);
    assert.deepEqual(problemsOfBody('{@side} ____'), ['en.yaml:10: some-part: a blank is "__"']);
  });

  it('wants choices between different words', () => {
    assert.deepEqual(problemsOfBody('{@side} {yes}'), ['en.yaml:10: some-part: "{yes}" is no choice: it needs two']);
    assert.deepEqual(problemsOfBody('{@side|left}'), ['en.yaml:10: some-part: "{@side|left}" has the same twice']);
    for (const word of ['', ' no', '$1', 'a\\b', '__']) {
      assert.deepEqual(problemsOfBody(`{@side} {yes|${word}}`), [
        `en.yaml:10: some-part: "{yes|${word}}" has "${word}", which cannot be chosen`,
      ]);
    }
  });

  it('wants the same templates in each language, which ask for the same in any order', () => {
    assert.deepEqual(problemsOf({ fr: part('fr', ['__ {@side}']) }), []);
    assert.deepEqual(problemsOf({ fr: part('fr', ['{@side} __'], 'other-part') }), [
      'fr.yaml:3: has other templates than en.yaml: some-part',
    ]);
    assert.deepEqual(problemsOf({ fr: part('fr', ['{@side} __ __']) }), [
      'fr.yaml:9: some-part asks 2 times for __, more often than en.yaml',
    ]);
    assert.deepEqual(problemsOf({ zh: part('zh', ['{有|无} __']) }), [
      'zh.yaml:9: some-part asks 0 times for @side, less often than en.yaml',
    ]);
    assert.deepEqual(
      problemsOf({ fr: part('fr', ['{@side} __']).map((line) => line.replace('examination', 'plan')) }),
      ['fr.yaml:8: some-part is under examination in en.yaml'],
    );
  });

  it('wants a file to be in its language, and prefixes to lead to one template', () => {
    assert.deepEqual(problemsOf({ fr: part('en', ['{@side} __']) }), ['fr.yaml:1: says "en", and is the file of "fr"']);
    const two = (language: Language) => [
      ...part(language, ['{@side} __']),
      ...part(language, ['__'], 'other-part').slice(2),
    ];
    assert.deepEqual(problemsOf({ en: two('en'), fr: two('fr'), zh: two('zh') }), [
      'en.yaml:13: "some" is the prefix of another template too',
      'fr.yaml:13: "some" is the prefix of another template too',
      'zh.yaml:13: "some" is the prefix of another template too',
    ]);
  });

  it('wants the sections of a part, and none of a whole note', () => {
    assert.deepEqual(problemsOf({ en: part('en', ['{@side} __']).filter((line) => !line.includes('sections')) }), [
      "en.yaml:3: templates.0 must have required property 'sections'",
      'en.yaml:3: templates.0 must match "then" schema',
    ]);
  });

  it('knows the sections of notes', () => {
    const schema = readFileSync('server/schemas/templates.schema.json', 'utf8');
    const listed = /"sections": \{[^[]*"enum": (\[[^\]]*\])/.exec(schema)?.[1];
    assert.deepEqual(JSON.parse(listed ?? ''), sectionKinds);
  });
});
