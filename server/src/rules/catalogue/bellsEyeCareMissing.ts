import type { NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { overlaps } from '../../text/span';
import { isPresentPalsy } from '../parts/bellsPalsy';
import { isHeaded } from '../parts/documented';
import { firstOf, itemsOf } from '../parts/gathered';
import { isCurrentPatientFact, isPatients, isSaid } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { clauseAround, isUnder } from '../parts/places';
import type { Rule, RuleContext } from '../rule';

/** Facial palsy, an eye that does not close, and no word of how it is protected (AAO-HNSF 2013). */
export const bellsEyeCareMissing: Rule = {
  code: 'bells-eye-care-missing',
  check(note, context) {
    const palsies = itemsOf(
      context.fromConcepts(
        'facialPalsy',
        // Weakness of the face is often that of toxin, which the injector knows of.
        (mention) => mention.concept.id !== 'facial-weakness' && isPresentPalsy(note, context, mention),
      ),
    );
    const [palsy] = palsies;
    const open = palsy && openEyeIn(note, context);
    if (!open || isClosed(context) || isProtected(note, context)) return [];
    return [
      {
        rule: context.data.code,
        start: open.start,
        end: open.end,
        message: text('message'),
        related: palsies.map((mention) => ({ span: mention, message: text('palsyHere') })),
        fixes: [appendToSentence(note, context, palsy, open.sentence)],
      },
    ];
  },
};

/** Where the note says that the patient's eye does not close now. */
function openEyeIn(note: NoteAnalysis, context: RuleContext): Statement | undefined {
  const isNow = (said: Statement): boolean => isCurrentPatientFact(said) && !isUnder(said, ['past']);
  return (
    firstOf(context.fromConcepts('openEye', isNow, 'open eye term')) ??
    firstOf(
      context.fromWords(
        'openEye',
        (words) => isNow(words) && context.has('eye', clauseAround(note, words.sentence, words)),
      ),
    )
  );
}

/** Whether the note says that the eye closes completely; "cannot close completely" does not. */
function isClosed(context: RuleContext): boolean {
  const closed = context.fromWords(
    'complete',
    (words) =>
      isCurrentPatientFact(words) && !context.find('openEye', words.sentence).some((open) => overlaps(open, words)),
  );
  return closed.found.length > 0;
}

/** Whether any protection stands in the note, be it planned or refused; a blank under a heading is none. */
function isProtected(note: NoteAnalysis, context: RuleContext): boolean {
  const isAnyones = (said: Statement): boolean => isSaid(said) && isPatients(said);
  return (
    context.fromConcepts('protection', isAnyones, 'protection term').found.length > 0 ||
    context.fromWords('protection', isAnyones).found.length > 0 ||
    isHeaded(note, context, 'protectionHeading')
  );
}
