import { mentionsWithin } from '../../note/lookup';
import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { overlaps } from '../../text/span';
import { isBellsPalsy, isPresentPalsy } from '../parts/bellsPalsy';
import { isDocumented } from '../parts/documented';
import { firstOf, itemsOf } from '../parts/gathered';
import { isWorkingDiagnosis } from '../parts/guards';
import { appendToSentence, text, textToInsert } from '../parts/insertion';
import { clauseAround, isUnder } from '../parts/places';
import type { Fix, Rule, RuleContext } from '../rule';

/** Bell's palsy beside vesicles, zoster, or a loss of hearing with vertigo, and no word of Ramsay Hunt syndrome (Sweeney 2001). */
export const bellsVesicles: Rule = {
  code: 'bells-vesicles',
  check(note, context) {
    const palsies = context.fromConcepts('facialPalsy', (mention) => {
      if (!isBellsPalsy(note, context, mention) || !isPresentPalsy(note, context, mention)) return undefined;
      return isUnder(mention, ['assessment']) ? 'assessed' : 'stated';
    });
    const first = palsies.found.find(({ value }) => value === 'assessed') ?? palsies.found[0];
    if (!first) return [];
    const palsy = palsies.itemOf(first);
    const rash = rashIn(note, context);
    const signs = rash ? [rash] : lossOfHearing(note, context, palsy);
    if (signs.length === 0 || isDocumented(note, context, 'named')) return [];
    return [
      {
        rule: context.data.code,
        start: palsy.start,
        end: palsy.end,
        message: text(rash ? 'message' : 'messageHearing'),
        related: signs.map(({ start, end }) => ({ span: { start, end }, message: text('signHere') })),
        fixes: [appendToSentence(note, context, palsy, palsy.sentence), ...(rash ? [relabel(context, palsy)] : [])],
      },
    ];
  },
};

/** The first vesicles or zoster that the patient has now. */
function rashIn(note: NoteAnalysis, context: RuleContext): Statement | undefined {
  const isHere = (said: Statement, needsPlace: boolean): boolean =>
    isWorkingDiagnosis(said) &&
    !isUnder(said, ['past', 'allergy']) &&
    !context.has('vaccine', said.sentence) &&
    isInPlace(note, context, said, needsPlace);
  return (
    firstOf(context.fromConcepts('zoster', (mention) => isHere(mention, false), 'zoster term')) ??
    firstOf(context.fromWords('zoster', (words) => isHere(words, false))) ??
    firstOf(context.fromWords('vesicles', (words) => isHere(words, true) && !isPartOfName(note, context, words)))
  );
}

/** Whether a rash is one of ear or mouth, or of no place that is named. */
function isInPlace(note: NoteAnalysis, context: RuleContext, rash: Statement, isVesicles: boolean): boolean {
  const clause = clauseAround(note, rash.sentence, rash);
  if (context.has('earOrMouth', clause)) return true;
  if (context.has('elsewhere', clause)) return false;
  return !isVesicles || context.has('earOrMouth', rash.sentence) || !context.has('elsewhere', rash.sentence);
}

/** Whether the word is a part of another name: cold sore, herpes simplex, 疱疹病毒, zoster (which is looked for by itself). */
function isPartOfName(note: NoteAnalysis, context: RuleContext, words: Statement): boolean {
  const clause = clauseAround(note, words.sentence, words);
  return (
    mentionsWithin(note, clause).some(
      (mention) =>
        (context.isIn('zoster', mention) && overlaps(mention, words)) ||
        (context.isIn('simplex', mention) && !context.has('earOrMouth', clause)),
    ) || context.find('otherName', clause).some((name) => overlaps(name, words))
  );
}

/** A new loss of hearing, not of the other side, with vertigo: both, or nothing. */
function lossOfHearing(note: NoteAnalysis, context: RuleContext, palsy: Mention): Statement[] {
  const lost = context.fromConcepts(
    'hearingLoss',
    (mention) =>
      isWorkingDiagnosis(mention) &&
      !isUnder(mention, ['past']) &&
      !context.has('oldHearing', clauseAround(note, mention.sentence, mention)),
  );
  const [side] = [palsy.assertion.laterality];
  const ofSide = itemsOf(lost).find(
    ({ assertion: { laterality } }) => [side, 'none'].includes(laterality) || side === 'none',
  );
  const vertigo = firstOf(
    context.fromWords('vertigo', (words) => isWorkingDiagnosis(words) && !isUnder(words, ['past'])),
  );
  return ofSide && vertigo ? [ofSide, vertigo] : [];
}

/** Writes the other diagnosis for the label, the label as what it is told from. */
function relabel(context: RuleContext, palsy: Mention): Fix {
  const written = textToInsert(context, 'relabel', palsy.term.language);
  const isCapital = /^\p{Lu}/u.test(palsy.text);
  const newText = isCapital ? written.charAt(0).toUpperCase() + written.slice(1) : written;
  return {
    title: text('relabelTitle'),
    edits: [{ span: { start: palsy.start, end: palsy.end }, newText }],
    preferred: false,
  };
}
