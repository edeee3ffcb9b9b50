import assert from 'node:assert/strict';
import { lastStartingBy } from '../../../server/src/text/span';
import { parseMarkup } from '../../support/markup';
import { createLanguageService } from '../../../server/src/languageService';
import { resources } from '../../support/resources';
import type { ContextCase } from './cases/case';
import { englishSides } from './cases/laterality/en';
import { frenchSides } from './cases/laterality/fr';
import { chineseSides } from './cases/laterality/zh';
import { ownedSides } from './cases/laterality/owned';
import { checkCases, createDetector } from './checkCases';

const detector = createDetector();
const { terminology } = createLanguageService({ resources: resources() });

for (const [language, cases] of Object.entries({ English: englishSides, French: frenchSides, Chinese: chineseSides })) {
  describe(`sides in ${language}, each mention asked for by itself`, () => {
    checkCases(detector, cases);
  });
  describe(`sides in ${language}, all mentions known`, () => {
    checkTogether(cases);
  });
}

describe('sides that belong to another mention, or to none', () => {
  checkTogether(ownedSides);
});

/** Every mention must be on the side it is marked with when all marked mentions of its sentence are asserted together. */
function checkTogether(cases: readonly ContextCase[]): void {
  for (const [count, marked] of cases) {
    it(marked.replaceAll('\n', '⏎'), () => {
      const { text, mentions } = parseMarkup(marked);
      assert.equal(mentions.length, count, 'number of mentions');
      const sentences = detector.sentences(text);
      for (const sentence of sentences) {
        const own = mentions.filter(({ start }) => lastStartingBy(sentences, start) === sentence);
        const targets = own.map(({ start, end, type, concept }) => {
          const side = terminology.concept(concept)?.side;
          return { start, end, type, ...(side && { side }) };
        });
        const read = detector.assert(text, sentence, targets, []);
        assert.deepEqual(
          read.map(({ assertion }, index) => [text.slice(own[index]!.start, own[index]!.end), assertion.laterality]),
          own.map(({ start, end, assertion }) => [text.slice(start, end), assertion.laterality]),
        );
      }
    });
  }
}
