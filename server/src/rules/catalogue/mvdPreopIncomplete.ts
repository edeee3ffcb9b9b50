import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { mentionsWithin } from '../../note/lookup';
import type { Span } from '../../text/span';
import { isOnRecord } from '../parts/documented';
import { itemsOf } from '../parts/gathered';
import { isOwnWords, isPatients, isWorkingDiagnosis } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { clauseAround, isUnder } from '../parts/places';
import { isConditional } from '../parts/treatment';
import type { Rule, RuleContext } from '../rule';

/** Microvascular decompression decided on or done in a note without imaging of the vessel, or without a word on hearing. */
export const mvdPreopIncomplete: Rule = {
  code: 'mvd-preop-incomplete',
  check(note, context) {
    const decided = context.fromConcepts('decompression', (mention) => isDecided(note, context, mention));
    if (decided.found.length === 0 || context.has('elsewhere')) return [];
    const operations = itemsOf(decided);
    const place = operations.find((mention) => isUnder(mention, ['assessment', 'plan', 'procedure'])) ?? operations[0]!;
    if (place.ambiguity && !isAboutTheFace(context)) return [];
    const missing = missingIn(note, context);
    if (missing.length === 0) return [];
    return [
      {
        rule: context.data.code,
        start: place.start,
        end: place.end,
        message: text('message', { missing: missing.map((part) => context.data.texts[part]!) }),
        related: operations
          .filter((mention) => mention !== place)
          .map((span) => ({ span, message: text('alsoDecided') })),
        fixes: missing.map((part) => appendToSentence(note, context, place, place.sentence, `${part}Insert`)),
      },
    ];
  },
};

/** The keys of the texts for what the note lacks. */
function missingIn(note: NoteAnalysis, context: RuleContext): string[] {
  const clauseOf = (said: Statement) => clauseAround(note, said.sentence, said);
  const isOfTheHead = (said: Statement): boolean => !context.has('otherRegion', clauseOf(said));
  const isNoRisk = (said: Statement): boolean =>
    !context.has('risk', said.sentence) || context.has('tested', clauseOf(said));
  return [
    ...(isOnRecord(note, context, 'imaging', isOfTheHead) ? [] : ['imaging']),
    ...(isOnRecord(note, context, 'hearing', isNoRisk) ? [] : ['hearing']),
  ];
}

/** Whether the operation is planned, booked or done now: not only talked over, refused, past, or a mere case. */
function isDecided(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  const { negation, temporality } = mention.assertion;
  const { sentence } = mention;
  if (!isOwnWords(mention) || !isPatients(mention) || negation === 'negated' || isUnder(mention, ['past', 'family']))
    return false;
  const clause = clauseAround(note, sentence, mention);
  if (temporality === 'historical' && !context.has('today', clause)) return false;
  if (isConditional(note, context, mention) || context.has('conditional', clause) || context.has('notDone', clause)) {
    return false;
  }
  if (context.has('undecided', sentence)) return false;
  if (['agreed', 'booked'].some((list) => context.has(list, clause))) return true;
  const isItAlone = !isOtherTreatmentIn(note, context, sentence);
  if (isItAlone && context.has('agreed', sentence)) return true;
  if (context.has('discussed', clause)) return false;
  if (context.has('decided', clause)) return true;
  if (context.has('discussed', sentence)) return false;
  return isUnder(mention, ['plan', 'procedure']) || (isItAlone && context.has('decided', sentence));
}

/** Whether a sentence names another treatment: then it may be that one which is agreed to. */
function isOtherTreatmentIn(note: NoteAnalysis, context: RuleContext, sentence: Span): boolean {
  const isTreatment = (mention: Mention): boolean => ['drug', 'procedure'].includes(mention.concept.type);
  return (
    context.has('otherTreatment', sentence) ||
    mentionsWithin(note, sentence).some((mention) => isTreatment(mention) && !context.isIn('decompression', mention))
  );
}

/** Whether the note is about a disorder that the operation is for: then an abbreviation means the operation. */
function isAboutTheFace(context: RuleContext): boolean {
  return context.fromConcepts('operated', isWorkingDiagnosis).found.length > 0;
}
