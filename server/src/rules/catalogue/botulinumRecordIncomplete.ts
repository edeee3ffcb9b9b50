import type { Mention, NoteAnalysis, Sentence, Statement } from '../../note/noteAnalysis';
import { mentionsWithin } from '../../note/lookup';
import type { Span } from '../../text/span';
import { isOwnWords, isPatients, isSaid } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { clauseAround, isUnder } from '../parts/places';
import { isSideRecorded } from '../parts/sides';
import { isToxinProduct, toxinStatements } from '../parts/toxin';
import { isConditional } from '../parts/treatment';
import { readDoses } from '../readers/doseReader';
import type { Rule, RuleContext } from '../rule';

/** An injection of botulinum toxin whose product, units, sites or side stand nowhere in the note. */
export const botulinumRecordIncomplete: Rule = {
  code: 'botulinum-record-incomplete',
  check(note, context) {
    const injections = toxinStatements(context, (said) => isInjected(note, context, said));
    const [first, ...others] = injections;
    if (!first || context.has('recordedElsewhere') || isAboutAnotherRegion(context)) return [];
    const missing = parts.filter((part) => !isRecorded[part](note, context));
    if (missing.length === 0) return [];
    return [
      {
        rule: context.data.code,
        start: first.start,
        end: first.end,
        message: text('message', { missing: missing.map((part) => context.data.texts[part]!) }),
        related: others.map(({ start, end }) => ({ span: { start, end }, message: text('alsoInjected') })),
        fixes: [appendToSentence(note, context, { term: first.sentence }, first.sentence)],
      },
    ];
  },
};

/** What a record has, in the order in which it is asked for. */
const parts = ['product', 'units', 'sites', 'side'] as const;

const isRecorded: Readonly<Record<(typeof parts)[number], (note: NoteAnalysis, context: RuleContext) => boolean>> = {
  product: (note, context) =>
    context.fromConcepts('botulinumToxin', (mention) => isUsedProduct(note, context, mention), 'product').found.length >
    0,
  units: (note, context) =>
    context.fromSentences('units', (sentence) => hasUnits(note, context, sentence)).found.length > 0,
  sites: (note, context) =>
    context.fromSentences('sites', (sentence) => hasSites(note, context, sentence)).found.length > 0,
  side: (note, context) =>
    isSideRecorded(note, context) ||
    context.fromConcepts('withoutSide', isSaid).found.length > 0 ||
    context.fromConcepts('midline', isSaid).found.length > 0 ||
    context.has('withoutSideWords'),
};

/** Whether the note is about toxin somewhere else than in the face. */
function isAboutAnotherRegion(context: RuleContext): boolean {
  const isFacial = ['facialDisorder', 'facialSite'].some((list) => context.fromConcepts(list, isSaid).found.length > 0);
  return context.has('otherRegion') && !isFacial;
}

/** Headings under which an injection is one of another day, somebody else's, or only spoken of. */
const notOfToday = ['past', 'history', 'complaint', 'family', 'social', 'allergy', 'investigations'] as const;

/**
 * Whether the words tell of an injection that was made now: the patient's, in the note's own words, with a word that says so
 * or under the heading of a procedure, and without one of a plan, of another day or of another clinic.
 */
function isInjected(note: NoteAnalysis, context: RuleContext, said: Statement): boolean {
  const { sentence, assertion } = said;
  if (assertion.negation !== 'affirmed' || assertion.temporality === 'historical') return false;
  if (!isOwnWords(said) || !isPatients(said) || isUnder(said, notOfToday)) return false;
  if (['elsewhere', 'otherRegion', 'teaching'].some((list) => context.has(list, sentence))) return false;
  const clause = clauseAround(note, sentence, said);
  if (['earlier', 'notGiven', 'notMade', 'planned'].some((list) => context.has(list, clause))) return false;
  if (isConditional(note, context, said)) return false;
  if (context.find('planned', sentence)[0]?.start === sentence.start || isQuestion(note, sentence)) return false;
  const isMade = context.has('injected', sentence) || context.has('done', clause);
  if (isUnder(said, ['plan', 'medication']) || assertion.temporality === 'hypothetical')
    return isMade && context.has('now', clause);
  if (isMade && context.has('now', clause)) return true;
  return (
    !context.has('course', clause) && (isMade || isUnder(said, ['procedure']) || isOfNow(note, context, said, clause))
  );
}

/** Whether a clause tells of an injection of this visit without a verb: `Botox 20 units today`, `toxin injection today`. */
function isOfNow(note: NoteAnalysis, context: RuleContext, { sentence }: Statement, clause: Span): boolean {
  if (!context.has('now', clause)) return false;
  return context.has('injecting', clause) || readDoses(note, context, sentence).some(({ unit }) => unit === 'units');
}

function isQuestion({ text }: NoteAnalysis, { end }: Sentence): boolean {
  return /[?？]/.test(text.slice(end - 1, end));
}

/** Whether the mention is of a product, which the note does not deny, avoid or call an allergy. */
function isUsedProduct(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  if (!isToxinProduct(mention) || !isSaid(mention) || mention.assertion.negation === 'negated') return false;
  return !isUnder(mention, ['allergy']) && !context.has('notGiven', clauseAround(note, mention.sentence, mention));
}

/** Whether a sentence has an amount in units, or a bare number beside a product or a place, as in tables. */
function hasUnits(note: NoteAnalysis, context: RuleContext, sentence: Sentence): boolean {
  const doses = readDoses(note, context, sentence);
  if (doses.some(({ unit, isVialOrDilution }) => unit === 'units' && !isVialOrDilution)) return true;
  return mentionsWithin(note, sentence).some((mention) => {
    const isProduct = context.isIn('botulinumToxin', mention) && isToxinProduct(mention);
    if (!isProduct && !context.isIn('facialSite', mention)) return false;
    const before = /^[^\p{L}\r\n]{0,6}?(?=[0-9０-９])/u.exec(note.text.slice(mention.end, mention.end + 8))?.[0];
    const number = before === undefined ? undefined : mention.end + before.length;
    return number !== undefined && !doses.some((dose) => dose.start <= number && number < dose.end);
  });
}

/** Whether a sentence says where toxin went: places beside the toxin, an amount or words for injecting; muscles alone. */
function hasSites(note: NoteAnalysis, context: RuleContext, sentence: Sentence): boolean {
  const mentions = mentionsWithin(note, sentence).filter((mention) => isSaid(mention) && isPatients(mention));
  const places = mentions.filter((mention) => context.isIn('facialSite', mention));
  if (places.length === 0 && !context.has('siteWords', sentence)) return false;
  const isOfInjection =
    context.has('injection', sentence) ||
    mentions.some((mention) => context.isIn('botulinumToxin', mention)) ||
    readDoses(note, context, sentence).some(({ unit }) => unit === 'units');
  return isOfInjection || (places.length > 0 && isListOfPlaces(mentions));
}

/** Whether the mentions say nothing of a place but its name and side: it stands in a list of what was injected. */
function isListOfPlaces(mentions: readonly Mention[]): boolean {
  return mentions.every(
    (mention) =>
      mention.concept.type !== 'condition' &&
      mention.concept.type !== 'sign/symptom' &&
      !isUnder(mention, ['complaint', 'history', 'examination', 'investigations', 'past']),
  );
}
