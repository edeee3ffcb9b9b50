import type { NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { contains } from '../../text/span';
import { itemsOf } from '../parts/gathered';
import { isPatients, isSaid, isWorkingDiagnosis } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { wordsAfter, wordsBefore } from '../parts/nearby';
import { assessedFirst, isUnder } from '../parts/places';
import { isConditional } from '../parts/treatment';
import { isWorkUpOnRecord } from '../readers/studyReader';
import { readDurations } from '../readers/timeReader';
import type { Rule, RuleContext } from '../rule';

/**
 * Hemifacial spasm with altered awareness, spread to a limb, arrest of speech, post-ictal weakness or a bitten tongue, and
 * no EEG or word of seizures: a focal seizure may look like it (Epileptic Disord 2020;22:716, Cureus 2025;17:e80099).
 */
export const hfsSeizureFeatures: Rule = {
  code: 'hfs-seizure-features',
  check(note, context) {
    const labels = context.fromConcepts('spasmLabel', (mention) => isLabel(note, context, mention));
    if (labels.found.length === 0) return [];
    const features = featuresIn(note, context);
    if (features.length === 0 || isConsidered(context) || isWorkUpOnRecord(note, context, 'eeg')) return [];
    const [place, ...others] = assessedFirst(itemsOf(labels));
    if (!place) return [];
    return [
      {
        rule: context.data.code,
        start: place.start,
        end: place.end,
        message: text('message'),
        related: [
          ...features.map((span) => ({ span, message: text('feature') })),
          ...others.map((span) => ({ span, message: text('alsoLabel') })),
        ],
        fixes: [appendToSentence(note, context, place, place.sentence)],
      },
    ];
  },
};

function isLabel(note: NoteAnalysis, context: RuleContext, said: Statement): boolean {
  return isWorkingDiagnosis(said) && !isUnder(said, ['past', 'allergy']) && !isConditional(note, context, said);
}

/** The features of a seizure that the note affirms, in order. */
function featuresIn(note: NoteAnalysis, context: RuleContext): Statement[] {
  const isHere = (said: Statement): boolean =>
    isWorkingDiagnosis(said) && !isConditional(note, context, said) && !context.has('otherCause', said.sentence);
  const plain = context.fromWords('feature', isHere);
  // Slurred speech or a weak arm says little by itself, much as what an attack leaves behind.
  const after = context.fromWords('afterEffect', (said) => isHere(said) && isOfAttack(note, context, said));
  const weak = context.fromWords('weak', (said) => {
    return isHere(said) && isOfLimb(note, context, said) && isOfAttack(note, context, said);
  });
  // What a limb is reached by stands before it ("spreading to the hand"), what it does behind it ("arm jerking").
  const reached = context.fromWords('limb', (said) => {
    return isHere(said) && wordsBefore(note, context, said, 'spread', withinPhrase) !== undefined;
  });
  const moving = context.fromWords('jerks', (said) => {
    return isHere(said) && wordsBefore(note, context, said, 'limb', besideIt) !== undefined;
  });
  // "Her mother has epilepsy, with loss of consciousness in attacks": what follows is the mother's too.
  const others = itemsOf(context.fromWords('seizureWords', (said) => !isPatients(said), 'seizures of others'));
  const isOthers = ({ sentence }: Statement): boolean => others.some((other) => contains(sentence, other));
  return [plain, after, weak, reached, moving]
    .flatMap((said) => itemsOf(said))
    .filter((feature) => !isOthers(feature))
    .sort((a, b) => a.start - b.start);
}

/** Whether what is said comes and goes with an attack: "followed by", "for an hour". */
function isOfAttack(note: NoteAnalysis, context: RuleContext, { sentence }: Statement): boolean {
  return context.has('afterwards', sentence) || readDurations(note, context, sentence).some(({ days }) => days < 1);
}

/** How far a limb may stand behind what moves it: "spreading to his right hand". In code units. */
const withinPhrase = 25;

function isOfLimb(note: NoteAnalysis, context: RuleContext, said: Statement): boolean {
  return [
    wordsAfter(note, context, said, 'limb', withinPhrase),
    wordsBefore(note, context, said, 'limb', besideIt),
  ].some((limb) => limb !== undefined);
}

/** How far what a limb does may stand behind it: "arm is jerking", 左手同步抽动. In code units. */
const besideIt = 4;

/** Whether the note thinks of a seizure ("no history of epilepsy" is no thought), or tells of a coma that explains all. */
function isConsidered(context: RuleContext): boolean {
  const isThought = (said: Statement): boolean => isSaid(said) && isPatients(said) && !isDeniedHistory(context, said);
  const named = context.fromConcepts('seizure', isThought);
  const worded = context.fromWords('seizureWords', isThought);
  const comas = context.fromWords('coma', isWorkingDiagnosis);
  return [named, worded, comas].some(({ found }) => found.length > 0);
}

function isDeniedHistory(context: RuleContext, said: Statement): boolean {
  const { negation, temporality } = said.assertion;
  if (negation !== 'negated') return false;
  return temporality === 'historical' || isUnder(said, ['past', 'social']) || context.has('history', said.sentence);
}
