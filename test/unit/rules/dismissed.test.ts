import assert from 'node:assert/strict';
import { languageService, analyse } from '../../support/notes';

const settings = { rules: {}, maxProblems: 12 };

const findings = (text: string, dismissed: readonly string[] = [], maxProblems = 12) =>
  languageService().findings(analyse(text), { ...settings, maxProblems }, { dismissed: new Set(dismissed) });

/** What is reported: rule and words. */
const reported = (text: string, dismissed: readonly string[] = [], maxProblems?: number): string[] =>
  findings(text, dismissed, maxProblems).map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);

/** The fingerprint of the finding at some words of a note. */
const printOf = (text: string, words: string, place = 0): string => {
  const found = findings(text, [], 100).filter(({ start, end }) => text.slice(start, end) === words)[place];
  assert.ok(found, `${words} is not reported in: ${text}`);
  return found.fingerprint;
};

describe('a dismissed finding', () => {
  it('is not reported, and others are', () => {
    for (const [text, words, others] of [
      ['Left hemifacial spasam. House-Brackmann VII.', 'hemifacial spasam', ['scale-out-of-range: VII']],
      ['Spasme hémifacail gauche. House-Brackmann VII.', 'Spasme hémifacail', ['scale-out-of-range: VII']],
      ['左侧面肌痉孪。House-Brackmann VII级。', '面肌痉孪', ['scale-out-of-range: VII']],
    ] as const) {
      assert.deepEqual(reported(text, [printOf(text, words)]), others);
    }
  });

  it('stays dismissed when the text around its sentence changes, and however it is spaced', () => {
    const before = 'Seen today.\nAssessment: House-Brackmann VII on the left.\nPlan: none.';
    const dismissed = [printOf(before, 'VII')];
    for (const text of [
      before,
      `Letter to Dr. Moreau.\n\n${before}`,
      before.replaceAll('\n', '\r\n'),
      before.replace('House-Brackmann VII', 'House-Brackmann   VII'),
      before.replace('Plan: none.', 'Plan: eye drops, review in May.\n\n😀'),
    ]) {
      assert.deepEqual(reported(text, dismissed), [], text);
    }
  });

  it('comes back when its sentence or its words change', () => {
    const before = 'House-Brackmann VII on the left.';
    const dismissed = [printOf(before, 'VII')];
    assert.deepEqual(reported('House-Brackmann VII on the right.', dismissed), ['scale-out-of-range: VII']);
    assert.deepEqual(reported('House-Brackmann VIII on the left.', dismissed), ['scale-out-of-range: VIII']);
  });

  it('is one place of many that say the same, and stays so', () => {
    const text = 'House-Brackmann VII.\nSeen again.\nHouse-Brackmann VII.\nSeen again.\nHouse-Brackmann VII.';
    const [first, second, third] = findings(text);
    assert.equal(new Set([first, second, third].map((one) => one?.fingerprint)).size, 3);
    const left = (at: string) => findings(text, [at]).map(({ start }) => start);
    assert.deepEqual(left(second!.fingerprint), [first!.start, third!.start]);
    assert.deepEqual(left(first!.fingerprint), [second!.start, third!.start]);
  });

  it('gives its place to no other of its rule for the same thing', () => {
    const text = 'Assessment: hemifacial spasm.\nHemifacial spasm, treated with toxin.';
    assert.deepEqual(reported(text), ['laterality-missing: hemifacial spasm']);
    assert.deepEqual(reported(text, [printOf(text, 'hemifacial spasm')]), []);
  });

  it('still keeps a weaker rule from asking about the same thing', () => {
    const text = 'Assessment: bilateral hemifacial spasm, both sides twitching together.';
    const [finding, ...others] = findings(text);
    assert.deepEqual([finding?.rule, others], ['bilateral-simultaneous-hfs', []]);
    assert.deepEqual(reported(text, [finding!.fingerprint]), []);
  });

  it('makes room for others where only some are shown', () => {
    const text =
      'House-Brackmann VII.\nFacial palsy. House-Brackmann VIII on the left.\nHouse-Brackmann IX on the right.';
    const shown = (dismissed: readonly string[]) => reported(text, dismissed, 2).map((one) => one.split(' ').at(-1));
    assert.deepEqual(shown([]), ['VII', 'VIII']);
    assert.deepEqual(shown([printOf(text, 'VII')]), ['VIII', 'IX']);
    assert.deepEqual(shown(['VII', 'VIII'].map((words) => printOf(text, words))), ['IX']);
  });

  it('is known by 32 hexadecimal digits, of which no word of the note can be read', () => {
    for (const { fingerprint } of findings('Wilhelmina has left hemifacial spasam. \ud800 House-Brackmann VII.')) {
      assert.match(fingerprint, /^[0-9a-f]{32}$/);
    }
  });

  it('is of its rule', () => {
    const both = 'Assessment: bilateral hemifacial spasm.\nHouse-Brackmann VII.';
    const prints = findings(both).map(({ fingerprint }) => fingerprint);
    assert.equal(new Set(prints).size, prints.length);
  });
});
