import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService } from '../../../server/src/languageService';
import { type RuleSettings, createNoteChecker } from '../../../server/src/rules/checkNote';
import type { Rule } from '../../../server/src/rules/rule';
import type { Standing } from '../../../server/src/rules/standing';
import { resources } from '../../support/resources';

const service = createLanguageService({ resources: resources() });
const read = (text: string) => service.analyse(TextDocument.create('file:///note.note', 'clinical-note', 1, text));
const check = (text: string, settings: Partial<RuleSettings> = {}, standing?: Standing): string[] =>
  service
    .findings(read(text), { rules: {}, maxProblems: 12, ...settings }, standing)
    .map(({ rule, severity }) => `${severity} ${rule}`);

const text = 'Left hemificial spasm.\nMeningitis, imipenem started.\nHouse-Brackmann grade VII.';

describe('checking a note', () => {
  it('gives the findings in document order with their severities', () => {
    assert.deepEqual(check(text), [
      'information misspelled-term',
      'warning imipenem-meningitis',
      'error scale-out-of-range',
    ]);
  });

  it('takes severities from the settings, and leaves out rules that are off', () => {
    const rules = { 'misspelled-term': 'hint', 'imipenem-meningitis': 'off' } as const;
    assert.deepEqual(check(text, { rules }), ['hint misspelled-term', 'error scale-out-of-range']);
  });

  it('shows a finding with a severity of its own, unless the reader set one for the rule', () => {
    const finding = {
      rule: 'laterality-missing',
      start: 0,
      end: 4,
      message: { key: 'message', parameters: {} },
      related: [],
      fixes: [],
    };
    const checker = createNoteChecker({
      terminology: service.terminology,
      folding: service.writing.folding,
      data: service.rules,
      rules: [{ code: 'laterality-missing', check: () => [finding, { ...finding, severity: 'information' }] }],
    });
    const shown = (rules: RuleSettings['rules']): string[] =>
      checker(read(text), { rules, maxProblems: 12 }).map(({ severity }) => severity);
    assert.deepEqual(shown({}), ['warning', 'information']);
    assert.deepEqual(shown({ 'laterality-missing': 'error' }), ['error', 'error']);
    assert.deepEqual(shown({ 'laterality-missing': 'off' }), []);
  });

  it('lets a rule that is off silence nothing', () => {
    const bilateral = 'Assessment: bilateral hemifacial spasm, both sides twitching together.';
    assert.deepEqual(check(bilateral), ['warning bilateral-simultaneous-hfs']);
    assert.deepEqual(check(bilateral, { rules: { 'bilateral-simultaneous-hfs': 'off' } }), [
      'information bilateral-hfs-verify',
    ]);
  });

  describe('with a profile', () => {
    const { terminology, writing, rules: data } = service;
    const none = { general: {}, neurology: {}, injector: {}, neurosurgery: {}, ent: {}, coder: {}, teaching: {} };
    const checker = createNoteChecker({
      terminology,
      folding: writing.folding,
      data: data.map((rule) => (rule.code === 'imipenem-meningitis' ? { ...rule, offByDefault: true } : rule)),
      profiles: { ...none, ent: { 'misspelled-term': 'off', 'imipenem-meningitis': 'error' } },
    });
    const found = (settings: Partial<RuleSettings>): string[] =>
      checker(read(text), { rules: {}, maxProblems: 12, ...settings }).map(
        ({ rule, severity }) => `${severity} ${rule}`,
      );

    it('has the rules that it sets as it sets them, and others as they are', () => {
      assert.deepEqual(found({}), ['information misspelled-term', 'error scale-out-of-range']);
      assert.deepEqual(found({ profile: 'coder' }), ['information misspelled-term', 'error scale-out-of-range']);
      assert.deepEqual(found({ profile: 'ent' }), ['error imipenem-meningitis', 'error scale-out-of-range']);
    });

    it('lets what a reader set go before it', () => {
      const rules = { 'misspelled-term': 'hint', 'imipenem-meningitis': 'off' } as const;
      assert.deepEqual(found({ profile: 'ent', rules }), ['hint misspelled-term', 'error scale-out-of-range']);
    });

    it('is one of those that are shipped', () => {
      assert.deepEqual(check(text, { profile: 'coder' }), ['hint misspelled-term', 'error scale-out-of-range']);
    });
  });

  describe('with rules that wait', () => {
    const missing = 'warning laterality-missing';
    const wrong = 'error scale-out-of-range';

    it('asks for what may still come once the note is saved, and of others at once', () => {
      for (const note of [
        'Hemifacial spasm. House-Brackmann VII.',
        'Spasme hémifacial. House-Brackmann VII.',
        '面肌痉挛。House-Brackmann VII级。',
      ]) {
        assert.deepEqual(check(note, {}, { isSaved: false }), [wrong], note);
        assert.deepEqual(check(note, {}, { isSaved: true }), [missing, wrong], note);
        assert.deepEqual(check(note), [missing, wrong], note);
      }
    });

    it('asks at once where the note has come to an assessment or a plan', () => {
      for (const note of [
        'Twitching since May.\nAssessment: hemifacial spasm.',
        'Hemifacial spasm.\nPlan: botulinum toxin.',
        'Conclusion : spasme hémifacial.',
        '诊断：面肌痉挛。',
      ]) {
        assert.deepEqual(check(note, {}, { isSaved: false }), [missing], note);
      }
      assert.deepEqual(check('History: hemifacial spasm. Exam: no weakness.', {}, { isSaved: false }), []);
    });
  });

  it('keeps the severest of too many, in document order', () => {
    assert.deepEqual(check(text, { maxProblems: 2 }), ['warning imipenem-meningitis', 'error scale-out-of-range']);
    assert.deepEqual(check(text, { maxProblems: 0 }), []);
  });

  it('finds nothing in a note that was too long to read, and in an empty one', () => {
    const checker = createNoteChecker({
      terminology: service.terminology,
      folding: service.writing.folding,
      data: service.rules,
    });
    assert.deepEqual(checker({ ...read(text), tooLong: true }, { rules: {}, maxProblems: 12 }), []);
    assert.deepEqual(check(''), []);
  });

  it('goes on after a rule that breaks, and tells its code and the error without the note', () => {
    const broken: Rule = {
      code: 'misspelled-term',
      check: (note) => {
        throw new TypeError(note.text);
      },
    };
    const sound: Rule = {
      code: 'laterality-missing',
      check: () => [
        {
          rule: 'laterality-missing',
          start: 0,
          end: 4,
          message: { key: 'message', parameters: {} },
          related: [],
          fixes: [],
        },
      ],
    };
    const missing: Rule = { code: 'no-such-rule', check: () => [] };
    const failures: string[][] = [];
    const checker = createNoteChecker({
      terminology: service.terminology,
      folding: service.writing.folding,
      data: service.rules,
      rules: [broken, sound, missing],
      onFailure: (...failure) => failures.push(failure),
    });
    const found = checker(read(text), { rules: {}, maxProblems: 12 });
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['laterality-missing'],
    );
    assert.deepEqual(failures, [
      ['misspelled-term', 'TypeError'],
      ['no-such-rule', 'ReferenceError'],
    ]);
  });

  it('tells the rules where the notes are written', () => {
    const told: unknown[] = [];
    const curious: Rule = {
      code: 'misspelled-term',
      check: (_, { practice }) => {
        told.push(practice);
        return [];
      },
    };
    const { terminology, writing, rules: data } = service;
    const checker = createNoteChecker({ terminology, folding: writing.folding, data, rules: [curious] });
    const practice = { region: 'uk', codingSystem: 'icd10' } as const;
    checker(read(text), { rules: {}, maxProblems: 12, practice });
    checker(read(text), { rules: {}, maxProblems: 12 });
    assert.deepEqual(told, [practice, {}]);
  });

  it('reads texts with CRLF, emoji and lone surrogates', () => {
    assert.deepEqual(check('😀 Right hemifacial spasm.\r\nAssessment: left hemifacial spasm. \ud800'), [
      'error laterality-conflict',
    ]);
  });
});
