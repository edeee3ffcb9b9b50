import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { mentionsWithin } from '../../note/lookup';
import { overlaps } from '../../text/span';
import { itemsOf } from '../parts/gathered';
import { isCurrentPatientFact, isPatients, isSaid, isWorkingDiagnosis } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { clauseAround, sentenceAfter } from '../parts/places';
import type { Rule, RuleContext } from '../rule';

/** Hemifacial spasm that is said to obey the will, or to follow an urge, as tics do. */
export const hfsSuppressible: Rule = {
  code: 'hfs-suppressible',
  check(note, context) {
    const labels = itemsOf(context.fromConcepts('hemifacialSpasm', isCurrentPatientFact));
    if (labels.length === 0 || isTicNamed(context)) return [];
    const obedience = itemsOf(context.fromWords('suppressed', (words) => isTold(note, context, words)));
    for (const words of obedience) {
      const label = labels.find((mention) => isAbout(note, words, mention));
      if (!label) continue;
      return [
        {
          rule: context.data.code,
          start: words.start,
          end: words.end,
          message: text('message'),
          related: [{ span: label, message: text('labelHere') }],
          fixes: [appendToSentence(note, context, label, words.sentence)],
        },
      ];
    }
    return [];
  },
};

/** Whether the note gives the patient a tic, by name or by the mere word. */
function isTicNamed(context: RuleContext): boolean {
  const isOfPatient = (said: Statement): boolean =>
    isSaid(said) && isPatients(said) && said.assertion.negation !== 'negated';
  return (
    context.fromConcepts('tic', isOfPatient).found.length > 0 ||
    context.fromWords('ticWords', isOfPatient).found.length > 0
  );
}

/** Whether the words are said of the patient now ("possible for a minute" too) and no treatment brings it about. */
function isTold(note: NoteAnalysis, context: RuleContext, words: Statement): boolean {
  if (!isWorkingDiagnosis(words)) return false;
  const clause = clauseAround(note, words.sentence, words);
  if (context.find('notSuppressed', clause).some((denied) => overlaps(denied, words))) return false;
  return !mentionsWithin(note, clause).some((mention) => context.isIn('treatment', mention));
}

/** Whether words speak of a spasm: in its sentence, or in the one right after. */
function isAbout(note: NoteAnalysis, { sentence }: Statement, label: Mention): boolean {
  return sentence.start === label.sentence.start || sentenceAfter(note, label.sentence)?.start === sentence.start;
}
