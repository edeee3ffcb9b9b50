import { buildTermIndex } from '../src/recognition/termIndex';
import { createWriting } from '../src/recognition/writing';
import { createFolding } from '../src/text/folding';
import { createTerminology } from '../src/terminology/terminology';
import type { TerminologyData } from '../src/terminology/concept';
import { languages } from '../src/text/language';
import type { OtherSenses } from './recognition';
import type { WritingRules } from '../src/recognition/writingRules';

/**
 * The bytes of the index of all terms of the built-in terminology, in terminology order, and behind them of the phrases in
 * which their words mean something else.
 */
export function compileTermIndex(
  data: TerminologyData,
  rules: WritingRules,
  otherSenses: OtherSenses,
): Uint8Array<ArrayBuffer> {
  const { terms, traditionalToSimplified } = createTerminology(data);
  const phrases = languages.flatMap((language) =>
    otherSenses[language].map((text) => ({ text, language, kind: 'synonym' as const })),
  );
  const building = buildTermIndex(createWriting(rules, createFolding(traditionalToSimplified)), [...terms, ...phrases]);
  for (;;) {
    const step = building.next();
    if (step.done) return step.value;
  }
}
