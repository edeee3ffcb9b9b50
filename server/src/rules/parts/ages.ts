import type { NoteAnalysis } from '../../note/noteAnalysis';
import type { Span } from '../../text/span';
import { readAges } from '../readers/timeReader';
import type { RuleContext } from '../rule';
import { isOwnWords, isPatients } from './guards';

/** An age of the patient that the note gives, now or when something began. */
export interface PatientAge extends Span {
  readonly years: number;
  readonly isOnset: boolean;
  /** The sentence that it stands in. */
  readonly sentence: Span;
}

/** The ages that the note gives of the patient in its own words, in order; nobody else's. The rule must use the lists `time*`. */
export function patientAges(note: NoteAnalysis, context: RuleContext): PatientAge[] {
  const told = context.fromSentences('ages of the patient', (sentence) => {
    const ages = readAges(note, context, sentence);
    if (ages.length === 0) return undefined;
    const block = note.blocks.indexAt(sentence.start);
    const said = note.blocks.statementsOf(block, ages, 'condition');
    return ages.flatMap(({ start, end, years, isOnset }, index) => {
      const statement = said[index];
      if (statement && !(isPatients(statement) && isOwnWords(statement))) return [];
      return [{ from: start - sentence.start, to: end - sentence.start, years, isOnset }];
    });
  });
  return told.found.flatMap((one) => {
    const sentence = told.spanOf(one);
    return one.value.map(({ from, to, years, isOnset }) => {
      return { start: sentence.start + from, end: sentence.start + to, years, isOnset, sentence };
    });
  });
}

/** The age of the patient now, as far as the note gives one: the highest, as one may be told of when younger, not older. */
export function ageNow(ages: readonly PatientAge[]): PatientAge | undefined {
  return ages
    .filter(({ isOnset }) => !isOnset)
    .reduce<PatientAge | undefined>((oldest, age) => (oldest && oldest.years >= age.years ? oldest : age), undefined);
}
