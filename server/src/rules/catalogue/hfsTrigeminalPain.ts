import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import type { Span } from '../../text/span';
import { isDocumented } from '../parts/documented';
import { itemsOf } from '../parts/gathered';
import { isCurrentPatientFact, isWorkingDiagnosis } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { assessedFirst, clauseAround, isUnder } from '../parts/places';
import { isConditional } from '../parts/treatment';
import { isWorkUpOnRecord } from '../readers/studyReader';
import type { Finding, Rule, RuleContext } from '../rule';

/**
 * "Tic douloureux" said for hemifacial spasm or a facial tic; or hemifacial spasm, which is painless (MSD Manual), beside
 * shock-like pain or trigeminal neuralgia, where neither imaging nor tic convulsif is named.
 */
export const hfsTrigeminalPain: Rule = {
  code: 'hfs-trigeminal-pain',
  check(note, context) {
    const confused = confusionIn(note, context);
    if (confused) return [confused];
    const spasms = context.fromConcepts('hemifacialSpasm', (mention) => {
      return isWorkingDiagnosis(mention) && !isUnder(mention, ['past', 'allergy']) && !isNeuralgia(context, mention);
    });
    if (spasms.found.length === 0) return [];
    const pains = painsIn(note, context);
    if (pains.length === 0 || isDocumented(note, context, 'ticConvulsif')) return [];
    if (isWorkUpOnRecord(note, context, 'imaging')) return [];
    const [place, ...others] = assessedFirst(itemsOf(spasms));
    if (!place) return [];
    return [
      {
        rule: context.data.code,
        start: place.start,
        end: place.end,
        message: text('message'),
        related: [
          ...pains.map((span) => ({ span, message: text('painHere') })),
          ...others.map((span) => ({ span, message: text('alsoSpasm') })),
        ],
        fixes: [appendToSentence(note, context, place, place.sentence)],
      },
    ];
  },
};

/** Whether a mention is trigeminal neuralgia, alone or with hemifacial spasm ("tic convulsif"). */
function isNeuralgia({ terminology }: RuleContext, { concept }: Mention): boolean {
  return terminology.isA(concept.id, 'trigeminal-neuralgia');
}

/** The finding at a neuralgia that is given as another name of a spasm or tic, or the other way round. */
function confusionIn(note: NoteAnalysis, context: RuleContext): Finding | undefined {
  const movements = context.fromConcepts(
    'movement',
    (mention) => isCurrentPatientFact(mention) && !isNeuralgia(context, mention),
  );
  if (movements.found.length === 0) return undefined;
  const neuralgias = itemsOf(context.fromConcepts('neuralgia', isCurrentPatientFact));
  for (const movement of itemsOf(movements)) {
    const neuralgia = neuralgias.find(
      (mention) =>
        mention.sentence.start === movement.sentence.start && isSameThing(context, mention, movement, neuralgias),
    );
    if (!neuralgia) continue;
    const { start, end } = neuralgia;
    return {
      rule: context.data.code,
      start,
      end,
      message: text('messageSynonym'),
      related: [{ span: movement, message: text('movementHere') }],
      fixes: [appendToSentence(note, context, neuralgia, neuralgia.sentence, 'meant')],
    };
  }
  return undefined;
}

/** How far words may stand between a name and "also called", and between that and the other name, in code units. */
const beforeSynonym = 25;
const behindSynonym = 12;

/** Whether two names of one sentence are joined as names of one thing: "also called", a bracket, 即. */
function isSameThing(
  context: RuleContext,
  neuralgia: Mention,
  movement: Mention,
  neuralgias: readonly Mention[],
): boolean {
  const [first, second] = neuralgia.start < movement.start ? [neuralgia, movement] : [movement, neuralgia];
  const between = { start: first.end, end: second.start };
  // "Tic convulsif (hemifacial spasm and trigeminal neuralgia)" explains itself.
  const isExplained = neuralgias.some(
    (other) => other !== neuralgia && other.start > between.start && other.sentence.start === movement.sentence.start,
  );
  if (isExplained || context.has('otherThing', between)) return false;
  return context
    .find('sameThing', between)
    .some((words) => words.start - first.end <= beforeSynonym && second.start - words.end <= behindSynonym);
}

/** Pains of the face that are like a shock, and trigeminal neuralgia as a fact of now. */
function painsIn(note: NoteAnalysis, context: RuleContext): Statement[] {
  const isOfFace = (said: Statement): boolean =>
    isCurrentPatientFact(said) &&
    !isUnder(said, ['past', 'allergy', 'plan']) &&
    !isConditional(note, context, said) &&
    !context.has('otherPain', clauseAround(note, said.sentence, said)) &&
    !context.has('toldApart', said.sentence);
  const pains = context.fromWords('shockPain', isOfFace);
  const shocks = context.fromWords('shock', (said) => {
    return isOfFace(said) && context.has('painfulPlace', clauseAround(note, said.sentence, said));
  });
  const neuralgias = context.fromConcepts('neuralgia', isOfFace, 'neuralgia of now');
  return [...itemsOf(pains), ...itemsOf(shocks), ...itemsOf(neuralgias)]
    .sort((a: Span, b: Span) => a.start - b.start)
    .filter((pain, i, all) => i === 0 || pain.start >= all[i - 1]!.end);
}
