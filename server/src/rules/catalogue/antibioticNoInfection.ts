import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { mentionsWithin } from '../../note/lookup';
import { overlaps } from '../../text/span';
import { isStated } from '../parts/documented';
import { itemsOf, oneOfEach } from '../parts/gathered';
import { isWorkingDiagnosis } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { clauseAround } from '../parts/places';
import { isForOtherDisease, isGivenOrPlanned } from '../parts/treatment';
import type { Rule, RuleContext } from '../rule';

/** An antibiotic begun in a note on facial spasm, facial palsy or zoster that names no bacterial infection. */
export const antibioticNoInfection: Rule = {
  code: 'antibiotic-no-infection',
  check(note, context) {
    const drugs = itemsOf(context.fromConcepts('antibiotic', (mention) => isBegun(note, context, mention)));
    const [drug, ...others] = drugs;
    if (!drug) return [];
    const treated = itemsOf(context.fromConcepts('treated', (mention) => isTreated(context, mention)));
    if (treated.length === 0 || isExplained(note, context)) return [];
    return [
      {
        rule: context.data.code,
        start: drug.start,
        end: drug.end,
        message: text('message'),
        related: [
          ...oneOfEach(treated).map((span) => ({ span, message: text('treatedHere', { term: span.text }) })),
          ...oneOfEach(others).map((span) => ({ span, message: text('alsoHere', { term: span.text }) })),
        ],
        fixes: [appendToSentence(note, context, drug, drug.sentence)],
      },
    ];
  },
};

function isTreated(context: RuleContext, mention: Mention): boolean {
  return isWorkingDiagnosis(mention) && !context.isIn('central', mention);
}

/** Whether a systemic antibiotic is begun here, for no other purpose that its sentence names. */
function isBegun(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  if (!isGivenOrPlanned(note, context, mention)) return false;
  const clause = clauseAround(note, mention.sentence, mention);
  if (['topical', 'continued', 'tested'].some((list) => context.has(list, clause))) return false;
  if (['prophylaxis', 'elsewhere'].some((list) => context.has(list, mention.sentence))) return false;
  return !isForOtherDisease(note, context, mention, ['treated', 'viral', 'infection']);
}

/** Whether the note names a bacterial infection, or one whose cause it leaves open, or an operation that is covered. */
function isExplained(note: NoteAnalysis, context: RuleContext): boolean {
  const isNow = ({ assertion }: Statement): boolean => assertion.temporality !== 'historical';
  if (isStated(context, 'bacterial', isNow)) return true;
  if (isStated(context, 'infection', (said) => isNow(said) && isOpenInfection(note, context, said))) return true;
  return context.fromConcepts('operation', (mention) => isGivenOrPlanned(note, context, mention)).found.length > 0;
}

/** Whether an infection may be bacterial: no virus in its clause, and no mere part of a phrase such as "anti-infective". */
function isOpenInfection(note: NoteAnalysis, context: RuleContext, said: Statement): boolean {
  const clause = clauseAround(note, said.sentence, said);
  const viral = mentionsWithin(note, clause).some((mention) => context.isIn('viral', mention));
  if (viral || context.has('viral', clause)) return false;
  return !context.find('noInfection', clause).some((phrase) => overlaps(phrase, said));
}
