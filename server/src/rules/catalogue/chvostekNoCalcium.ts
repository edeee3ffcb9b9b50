import type { NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { mentionsWithin } from '../../note/lookup';
import type { Span } from '../../text/span';
import { isCurrentPatientFact, isOwnWords, isPatients } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { isCalciumOnRecord } from '../parts/laboratory';
import { remarkAround, isUnder, sentenceAfter } from '../parts/places';
import type { Rule, RuleContext } from '../rule';

/** A positive Chvostek sign in a note that neither has nor asks for a calcium. */
export const chvostekNoCalcium: Rule = {
  code: 'chvostek-no-calcium',
  check(note, context) {
    const named = context.fromConcepts('sign', (mention) => isPositive(note, context, mention));
    const described = context.fromWords('answer', (said) => isAnswerToTap(note, context, said));
    const signs = [...named.found.map(named.itemOf), ...described.found.map(described.itemOf)];
    const place = signs.find((sign) => isUnder(sign, ['assessment'])) ?? signs[0];
    if (!place || isWeighed(note, context, place) || isCalciumOnRecord(note, context)) return [];
    const { language } = place.sentence;
    return [
      {
        rule: context.data.code,
        start: place.start,
        end: place.end,
        message: text('message'),
        related: signs
          .filter((sign) => sign !== place)
          .map(({ start, end }) => ({ span: { start, end }, message: text('alsoPositive') })),
        fixes: ['insert', 'reason'].map((key) =>
          appendToSentence(note, context, { term: { language } }, place.sentence, key),
        ),
      },
    ];
  },
};

const elsewhere = ['plan', 'past', 'medication', 'allergy', 'social'] as const;

/** Whether the sign is there now: a named sign is, unless it is only to be looked for or its result is doubtful. */
function isPositive(note: NoteAnalysis, context: RuleContext, mention: Statement): boolean {
  if (!isCurrentPatientFact(mention) || isUnder(mention, elsewhere) || isDoubtful(note, mention)) return false;
  const remark = remarkAround(note, mention.sentence, mention);
  if (context.has('notFound', remark)) return false;
  return context.has('positive', mention.sentence) || !context.has('sought', remark);
}

/** Whether `±`, `+/-` or a question mark stands right behind the sign. */
function isDoubtful(note: NoteAnalysis, { end }: Span): boolean {
  return /^[\s(（:：]*(?:±|\+\s*\/\s*[-−–]|[?？])/.test(note.text.slice(end, end + 8));
}

/** Whether the face is said to contract when the facial nerve is tapped. The spasm of a hemifacial spasm is none. */
function isAnswerToTap(note: NoteAnalysis, context: RuleContext, said: Statement): boolean {
  const { negation, temporality } = said.assertion;
  if (negation !== 'affirmed' || temporality === 'historical' || !isOwnWords(said) || !isPatients(said)) return false;
  const { sentence } = said;
  if (isUnder(said, elsewhere) || !isTapped(context, sentence)) return false;
  return !mentionsWithin(note, sentence).some(
    ({ concept: { id } }) => id === 'chvostek-sign' || context.terminology.isA(id, 'hemifacial-spasm'),
  );
}

/** How far behind the tap its place is looked for, in code units. */
const tapReach = 40;

function isTapped(context: RuleContext, sentence: Span): boolean {
  return context.find('tap', sentence).some(({ end }) => {
    return context.has('tapPlace', { start: end, end: Math.min(sentence.end, end + tapReach) });
  });
}

/** Whether the note says beside the sign that it is non-specific. */
function isWeighed(note: NoteAnalysis, context: RuleContext, { sentence }: Statement): boolean {
  const { end } = sentenceAfter(note, sentence) ?? sentence;
  return context.has('nonSpecific', { start: sentence.start, end });
}
