import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { type Span, contains, overlaps } from '../../text/span';
import { ageNow, patientAges } from '../parts/ages';
import { firstOf, itemsOf } from '../parts/gathered';
import { isCurrentPatientFact, isPatients, isSaid } from '../parts/guards';
import { appendToSentence, text, textToInsert } from '../parts/insertion';
import { assessedFirst, clauseAround, isUnder, opensSentence } from '../parts/places';
import { statementsOf } from '../parts/statements';
import { readDurations } from '../readers/timeReader';
import type { Fix, Rule, RuleContext } from '../rule';

/**
 * Tourette syndrome as the diagnosis of facial tics, with no vocal tic on record or an onset in adulthood: DSM-5-TR asks
 * for several motor tics and a vocal one, for more than a year, from before 18.
 */
export const touretteCriteria: Rule = {
  code: 'tourette-criteria',
  check(note, context) {
    const labels = context.fromConcepts('tourette', (mention) => isLabel(context, mention));
    if (labels.found.length === 0) return [];
    const named = itemsOf(labels);
    const tics = statementsOf(context, 'tic', (said) => isCurrentPatientFact(said) && !isUnder(said, ['past', 'plan']))
      // The name of the syndrome holds the word: 抽动秽语综合征.
      .filter((tic) => !named.some((label) => overlaps(label, tic)));
    if (tics.length === 0) return [];
    const isTold = (said: Statement): boolean => isSaid(said) && isPatients(said);
    if (statementsOf(context, 'otherTicDisorder', isTold).length > 0) return [];
    const vocal = statementsOf(context, 'vocalTic', isTold);
    const isVocal = vocal.some(({ assertion }) => assertion.negation !== 'negated');
    const [place, ...others] = assessedFirst(named);
    const onset = onsetIn(note, context, [...named, ...tics]);
    if (!place || (isVocal && onset?.isAdult !== true)) return [];
    return [
      {
        rule: context.data.code,
        start: place.start,
        end: place.end,
        message: text('message'),
        related: [
          ...(isVocal ? [] : vocal.map((span) => ({ span, message: text('noVocalTic') }))),
          ...(onset?.isAdult ? [{ span: onset, message: text('adultOnset') }] : []),
          ...others.map((span) => ({ span, message: text('alsoLabel') })),
        ],
        fixes: [
          appendToSentence(note, context, place, place.sentence),
          ...renamed(note, context, place, onset?.isAdult),
        ],
      },
    ];
  },
};

/** Whether Tourette syndrome is the diagnosis here: a fact of now, not met before, and its criteria not said to be unmet. */
function isLabel(context: RuleContext, mention: Mention): boolean {
  if (!isCurrentPatientFact(mention) || isUnder(mention, ['past', 'plan', 'medication', 'social'])) return false;
  return !context.has('notMet', mention.sentence) && !context.has('established', mention.sentence);
}

/** Where the note tells the onset, and whether that was in adulthood. */
interface Onset extends Span {
  readonly isAdult: boolean;
}

/** The onset of the tics: as told, or reckoned from the age now and how long they are there. */
function onsetIn(note: NoteAnalysis, context: RuleContext, tics: readonly Statement[]): Onset | undefined {
  const adult = context.limit('adultAge');
  const ages = patientAges(note, context);
  const told = ages.find(({ isOnset, sentence }) => isOnset && tics.some((tic) => contains(sentence, tic)));
  if (told) return { start: told.start, end: told.end, isAdult: told.years >= adult };
  const worded = firstOf(context.fromWords('adultOnset', isCurrentPatientFact));
  if (worded) return { start: worded.start, end: worded.end, isAdult: true };
  const now = ageNow(ages);
  if (!now || now.years < adult) return undefined;
  const lasting = tics
    .map((tic) => clauseAround(note, tic.sentence, tic))
    .filter((clause) => !context.has('worse', clause))
    .flatMap((clause) => readDurations(note, context, clause))
    .filter(({ isPoint, relation }) => !isPoint && relation !== 'every' && relation !== 'ahead');
  const [longest] = lasting.sort((a, b) => b.days - a.days);
  const isAdult = longest !== undefined && now.years - longest.days / 365.25 >= adult;
  return isAdult ? { start: longest.start, end: longest.end, isAdult } : undefined;
}

/**
 * Offers of other names: the persistent motor tic disorder needs an onset before 18 too, so that where the onset is in
 * adulthood, or not told, others are offered.
 */
function renamed(note: NoteAnalysis, context: RuleContext, mention: Mention, isAdult?: boolean): Fix[] {
  const names =
    isAdult === undefined ? ['unspecified'] : isAdult ? ['other', 'drugInduced', 'organic'] : ['persistentMotor'];
  const { start, end, term } = mention;
  return names.map((name) => {
    const words = textToInsert(context, name, term.language);
    const newText = opensSentence(note, mention) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
    return { title: text(`${name}Title`), edits: [{ span: { start, end }, newText }], preferred: false };
  });
}
