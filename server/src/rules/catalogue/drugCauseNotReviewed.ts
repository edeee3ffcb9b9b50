import type { NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { type Span, contains, overlaps } from '../../text/span';
import { isDocumented } from '../parts/documented';
import { isCurrentPatientFact, isOwnWords, isPatients, isSaid } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { clauseAround, isUnder } from '../parts/places';
import type { Gathering, Rule, RuleContext } from '../rule';

/**
 * A movement of the face that a dopamine blocker can cause, such a drug, and no word on how the two relate. Antiseizure
 * drugs and antidepressants are left out: there is little evidence (D'Abreu 2018, doi:10.7916/D8FF58Z9).
 */
export const drugCauseNotReviewed: Rule = {
  code: 'drug-cause-not-reviewed',
  check(note, context) {
    const drugs = spansOf(
      context.fromConcepts('dopamineBlocker', (drug) => isTaken(note, context, drug)),
      context.fromWords('dopamineBlocker', (drug) => isTaken(note, context, drug)),
    );
    const [drug] = drugs;
    if (!drug) return [];
    const movements = spansOf(
      context.fromConcepts('movement', isMovement),
      context.fromWords('movement', (said) => isMovement(said) && !isPartOf(context, 'noMovement', said)),
      context.fromWords('faceMoves', isMovement),
    );
    if (movements.length === 0 || isExplained(context) || isDocumented(note, context, 'drugRelation')) return [];
    if (drugs.some((one) => movements.some((movement) => isRelated(note, context, one, movement)))) return [];
    const { language } = drug.sentence;
    const others = drugs.slice(1).filter((other) => !overlaps(other, drug));
    return [
      {
        rule: context.data.code,
        start: drug.start,
        end: drug.end,
        message: text('message'),
        related: [
          ...movements.map(({ start, end }) => ({ span: { start, end }, message: text('movementHere') })),
          ...others.map(({ start, end }) => ({ span: { start, end }, message: text('alsoTaken') })),
        ],
        fixes: ['insert', 'unrelated'].map((key) =>
          appendToSentence(note, context, { term: { language } }, drug.sentence, key),
        ),
      },
    ];
  },
};

/** What was gathered, in order, each place once. */
function spansOf(...gatherings: readonly Gathering<Statement, true>[]): Statement[] {
  const all = gatherings.flatMap(({ found, itemOf }) => found.map(itemOf)).sort((a, b) => a.start - b.start);
  return all.filter((one, i) => !all.slice(0, i).some((earlier) => overlaps(earlier, one)));
}

function isMovement(said: Statement): boolean {
  return isCurrentPatientFact(said) && !isUnder(said, ['past', 'allergy', 'plan']);
}

function isPartOf(context: RuleContext, list: string, { start, end, sentence }: Statement): boolean {
  return context.find(list, sentence).some((phrase) => contains(phrase, { start, end }));
}

/** Whether the drug is on board: not stopped, denied, past (but for the last days), an allergy, planned or a mere case. */
function isTaken(note: NoteAnalysis, context: RuleContext, drug: Statement): boolean {
  const { negation, temporality } = drug.assertion;
  if (negation === 'negated' || temporality === 'hypothetical' || !isOwnWords(drug) || !isPatients(drug)) return false;
  if (isUnder(drug, ['allergy', 'past', 'plan'])) return false;
  const { sentence } = drug;
  if (context.has('conditional', { start: sentence.start, end: drug.start })) return false;
  const { start } = clauseAround(note, sentence, drug);
  const rest = note.text.slice(drug.end, sentence.end).search(/[;；]/);
  if (context.has('notGiven', { start, end: rest < 0 ? sentence.end : drug.end + rest })) return false;
  return temporality === 'recent' || context.has('lately', sentence);
}

/** Whether the note has another cause for the movement, or a disorder that the drug is given for. */
function isExplained(context: RuleContext): boolean {
  const isPresent = (mention: Statement): boolean =>
    isSaid(mention) && isPatients(mention) && mention.assertion.negation !== 'negated';
  return ['hemifacialSpasm', 'otherReason'].some((list) => context.fromConcepts(list, isPresent).found.length > 0);
}

/** Within so many code units a word stands right behind drug or movement (服用利培酮之前). */
const rightBehind = 8;

/** Whether the words between drug and movement, or right behind them, tell what came first, or that the one is for the other. */
function isRelated(note: NoteAnalysis, context: RuleContext, drug: Statement, movement: Statement): boolean {
  if (drug.sentence.start !== movement.sentence.start) return false;
  const between: Span = { start: Math.min(drug.end, movement.end), end: Math.max(drug.start, movement.start) };
  const last = Math.max(drug.end, movement.end);
  if (context.has('order', { start: between.start, end: Math.min(drug.sentence.end, last + rightBehind) })) return true;
  return (
    drug.end <= movement.start &&
    contains(clauseAround(note, drug.sentence, drug), between) &&
    context.has('purpose', between)
  );
}
