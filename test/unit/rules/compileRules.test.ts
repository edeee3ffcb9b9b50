import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileRules } from '../../../server/build/rules';
import { compileTerminology } from '../../../server/build/terminology';
import { describeProblem } from '../../../server/build/dataFile';
import { rules } from '../../../server/src/rules/registry';

const root = join(import.meta.dirname, '../../..');

const valid = `code: some-rule
severity: warning
category: test
title: { en: Title, fr: Titre, zh: 标题 }
texts:
  message: { en: 'See {term}.', fr: 'Voir {term}.', zh: '见{term}。' }
vocabulary:
  own: { en: [word] }
page:
  claim: { en: a, fr: b, zh: c }
  fires: { en: a, fr: b, zh: c }
  neverFires: [{ en: a, fr: b, zh: c }]
  change: { en: a, fr: b, zh: c }
  evidence: [{ citation: A book, says: { en: a, fr: b, zh: c } }]
  conflicts: { en: a, fr: b, zh: c }
  reviewed: '2026-11-23'
`;

describe('compileRules', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rules-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const compile = (content: string, shared?: string, name = 'some-rule.yaml') => {
    writeFileSync(join(folder, name), content);
    if (shared !== undefined) {
      mkdirSync(join(folder, 'shared'));
      writeFileSync(join(folder, 'shared/vocabulary.yaml'), shared);
    }
    return compileRules(folder);
  };
  const problemsOf = (...compiled: Parameters<typeof compile>): string[] =>
    compile(...compiled).problems.map(describeProblem);

  it('gives data without the page, and the page by code', () => {
    const { data, pages, problems } = compile(valid);
    assert.deepEqual(problems, []);
    assert.deepEqual(data, [
      {
        code: 'some-rule',
        severity: 'warning',
        category: 'test',
        title: { en: 'Title', fr: 'Titre', zh: '标题' },
        texts: { message: { en: 'See {term}.', fr: 'Voir {term}.', zh: '见{term}。' } },
        vocabulary: { own: { en: ['word'] } },
        concepts: {},
      },
    ]);
    assert.deepEqual(Object.keys(pages), ['some-rule']);
    assert.equal(pages['some-rule']?.claim.fr, 'b');
  });

  it('adds the shared lists that a rule uses, and no others', () => {
    const shared = 'sides: { en: [right] }\nothers: { en: [other] }\n';
    const { data, problems } = compile(valid.replace('vocabulary:', 'uses: [sides]\nvocabulary:'), shared);
    assert.deepEqual(problems, []);
    assert.deepEqual(data[0]?.vocabulary, { sides: { en: ['right'] }, own: { en: ['word'] } });
  });

  it('adds a family of shared lists by the beginning of their names', () => {
    const shared = 'timeDays: { en: [day] }\ntimeWeeks: { en: [week] }\nsides: { en: [right] }\n';
    const { data, problems } = compile(valid.replace('vocabulary:', "uses: ['time*']\nvocabulary:"), shared);
    assert.deepEqual(problems, []);
    assert.deepEqual(Object.keys(data[0]!.vocabulary), ['timeDays', 'timeWeeks', 'own']);
    assert.deepEqual(problemsOf(valid.replace('vocabulary:', "uses: ['date*']\nvocabulary:")), [
      'some-rule.yaml:7: uses "date*", which neither shared/vocabulary.yaml nor shared/concepts.yaml has',
    ]);
  });

  it('says which file, line and field is not of the schema', () => {
    assert.deepEqual(problemsOf(valid.replace('severity: warning', 'severity: fatal')), [
      'some-rule.yaml:2: severity must be equal to one of the allowed values: error, warning, information, hint',
    ]);
    rmSync(join(folder, 'some-rule.yaml'));
    assert.deepEqual(problemsOf(valid.replace('category: test', 'category: test\nfoo: 1')), [
      'some-rule.yaml:1: file must NOT have additional properties "foo"',
    ]);
  });

  it('says where a file is not YAML', () => {
    const [problem, ...others] = problemsOf('code: [some-rule\nseverity: warning\n');
    assert.match(problem ?? '', /^some-rule\.yaml:\d+: not valid YAML: /);
    assert.deepEqual(others, []);
  });

  it('wants the code to be the name of the file', () => {
    assert.deepEqual(problemsOf(valid, undefined, 'another-rule.yaml'), [
      'another-rule.yaml:1: code "some-rule" is not the name of the file: rename one of them',
    ]);
    rmSync(join(folder, 'another-rule.yaml'));
    assert.deepEqual(problemsOf(valid, undefined, 'awesome-rule.yaml'), [
      'awesome-rule.yaml:1: code "some-rule" is not the name of the file: rename one of them',
    ]);
  });

  it('wants the same placeholders in all languages', () => {
    assert.deepEqual(problemsOf(valid.replace('Voir {term}', 'Voir {terme}')), [
      'some-rule.yaml:6: texts.message.fr has the placeholders "{terme}" where English has "{term}"',
    ]);
  });

  it('wants shared lists to be there, and once', () => {
    assert.deepEqual(problemsOf(valid.replace('vocabulary:', 'uses: [sides]\nvocabulary:')), [
      'some-rule.yaml:7: uses "sides", which neither shared/vocabulary.yaml nor shared/concepts.yaml has',
    ]);
    assert.deepEqual(problemsOf(valid.replace('vocabulary:', 'uses: [own]\nvocabulary:'), 'own: { en: [another] }\n'), [
      'some-rule.yaml:9: has a list "own" and uses the shared one too',
    ]);
  });

  it('wants scales to name lists that are there and ranges to have a width', () => {
    const source = 'source: { en: a, fr: b, zh: c }';
    const scales = `scales:
  - { concept: some-scale, notation: arabic, ${source}, confirmed: true, ranges: [{ min: 4, max: 4, whole: true }] }
  - { concept: other-scale, names: nobody, notation: arabic, ${source}, confirmed: true, ranges: [{ min: 0, max: 4, whole: true }] }
vocabulary:`;
    assert.deepEqual(problemsOf(valid.replace('vocabulary:', scales)), [
      'some-rule.yaml:8: scale "some-scale" has a range whose min is not below its max',
      'some-rule.yaml:9: scale "other-scale" names the word list "nobody", which is not there',
    ]);
  });

  it('gives nothing of a folder with a problem', () => {
    writeFileSync(join(folder, 'good-rule.yaml'), valid.replace('some-rule', 'good-rule'));
    const { data, pages, problems } = compile(valid.replace('zh: 标题', 'cn: 标题'));
    assert.equal(problems.length, 2);
    assert.deepEqual(data, []);
    assert.deepEqual(pages, {});
  });
});

describe('the rules of Facies', () => {
  const compiled = compileRules(join(root, 'server/rules'), root);

  it('compile without a problem, and every one has a data file', () => {
    assert.deepEqual(compiled.problems.map(describeProblem), []);
    assert.deepEqual(
      compiled.data.map(({ code }) => code),
      rules.map(({ code }) => code),
    );
  });

  it('name scales that are concepts of the terminology', () => {
    const terminology = compileTerminology(join(root, 'server/terminology'), root);
    const types = new Map(terminology.data?.concepts.map(({ id, type }) => [id, type]));
    const scales = compiled.data.flatMap((data) => data.scales ?? []);
    assert.deepEqual(
      scales.map(({ concept }) => [concept, types.get(concept)]),
      [
        'house-brackmann',
        'fngs-2',
        'smc-grading',
        'cohen-grade',
        'jankovic-rating-scale',
        'sunnybrook',
        'hfs-7',
        'hfs-30',
        'bfmdrs',
        'ygtss',
        'blepharospasm-disability-index',
      ].map((concept) => [concept, 'scale']),
    );
  });

  it('mark the ranges that nobody saw in a source', () => {
    const scales = compiled.data.flatMap((data) => data.scales ?? []);
    assert.deepEqual(
      scales.filter(({ confirmed }) => !confirmed).map(({ concept }) => concept),
      ['fngs-2', 'hfs-7', 'hfs-30', 'bfmdrs', 'ygtss', 'blepharospasm-disability-index'],
    );
  });
});
