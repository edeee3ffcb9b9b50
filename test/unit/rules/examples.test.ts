import assert from 'node:assert/strict';
import { rules } from '../../../server/src/rules/registry';
import { languages } from '../../../server/src/text/language';
import { readRuleExamples, unmark } from '../../support/ruleExamples';
import { findingsOf } from './notes';

const allExamples = readRuleExamples();
const oneLine = (text: string): string => text.replaceAll('\n', ' ⏎ ');

describe('The examples of the rules', () => {
  it('are there for every rule', () => {
    assert.deepEqual(
      allExamples.map(({ rule }) => rule),
      rules.map(({ code }) => code).sort(),
    );
  });

  for (const { rule, ...notes } of allExamples) {
    describe(rule, () => {
      // Two findings of one place count once: the note is marked where the rule speaks.
      const spansIn = (text: string): string[] => {
        const found = findingsOf(text).filter((finding) => finding.rule === rule);
        return [...new Map(found.map(({ start, end }) => [start, text.slice(start, end)])).values()];
      };
      for (const language of languages) {
        for (const marked of notes[language].fire) {
          it(`reports in ${language}: ${oneLine(marked)}`, () => {
            const { text, spans } = unmark(marked);
            assert.deepEqual(spansIn(text), spans);
          });
        }
        for (const text of notes[language].quiet) {
          it(`says nothing in ${language} of: ${oneLine(text)}`, () => assert.deepEqual(spansIn(text), []));
        }
      }
    });
  }
});
