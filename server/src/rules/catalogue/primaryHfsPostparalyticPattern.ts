import type { Laterality } from '../../context/assertion';
import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { mentionsWithin } from '../../note/lookup';
import { type Span, contains, overlaps } from '../../text/span';
import { itemsOf } from '../parts/gathered';
import { isCurrentPatientFact, isOwnWords, isPatients, isSaid } from '../parts/guards';
import { appendToSentence, text, textToInsert } from '../parts/insertion';
import { isOwnPalsy, mayBeOfSide } from '../parts/palsy';
import { clauseAround, isUnder } from '../parts/places';
import { isCalled } from '../parts/qualities';
import type { Fix, Rule, RuleContext } from '../rule';

/** How far "only" may stand from the movement that it is about, in code units. */
const onlyWithin = { before: 60, behind: 20 };

/** Hemifacial spasm called primary beside an earlier palsy of that side, or beside spasm on voluntary movement only. */
export const primaryHfsPostparalyticPattern: Rule = {
  code: 'primary-hfs-postparalytic-pattern',
  check(note, context) {
    const labels = itemsOf(
      context.fromConcepts('hemifacialSpasm', (mention) => primaryWordOf(note, context, mention) !== undefined),
    );
    const label = labels.find((mention) => isUnder(mention, ['assessment'])) ?? labels[0];
    if (!label || isConcludedOtherwise(context)) return [];
    const side = sideOfAll(labels);
    const palsies = context.fromConcepts('palsy', (mention) => isEarlierPalsy(note, context, mention));
    const same = itemsOf(palsies).filter((palsy) => mayBeOfSide(note, context, palsy, side));
    const movements = same.length === 0 && !isAtRest(context) ? movementsOnly(note, context) : [];
    if (same.length === 0 && movements.length === 0) return [];
    const { start, end, sentence } = label;
    return [
      {
        rule: context.data.code,
        start,
        end,
        message: text('message'),
        related: [
          ...same.map((span) => ({ span, message: text('palsyHere') })),
          ...movements.slice(0, 1).map((span) => ({ span, message: text('movementHere') })),
        ],
        fixes: [
          appendToSentence(note, context, label, sentence),
          ...writePostparalytic(note, context, label, primaryWordOf(note, context, label)!),
        ],
      },
    ];
  },
};

/** The word that calls a present hemifacial spasm primary: in its name, or right beside it. */
function primaryWordOf(note: NoteAnalysis, context: RuleContext, mention: Mention): Span | undefined {
  if (!isCurrentPatientFact(mention) && !isDatedByPalsy(note, context, mention)) return undefined;
  const { sentence } = mention;
  if (context.has('teaching', sentence)) return undefined;
  const not = context.find('notPrimary', sentence);
  const words = context.find('primaryWord', sentence).filter((word) => !not.some((trap) => overlaps(trap, word)));
  if (context.isIn('primary', mention)) {
    const isTrap = not.some((trap) => overlaps(trap, mention));
    return isTrap ? undefined : (words.find((word) => contains(mention, word)) ?? mention);
  }
  const others = mentionsWithin(note, sentence).filter(({ concept }) => concept.type !== 'course/pattern');
  return words.find(
    (word) => !others.some((other) => overlaps(other, word)) && isCalled(note, context, mention, word, 'primaryWord'),
  );
}

/** Whether a spasm seems past only because a palsy in its sentence has a date ("... after a palsy in 2016"). */
function isDatedByPalsy(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  const { negation, temporality } = mention.assertion;
  if (!isOwnWords(mention) || !isPatients(mention) || negation !== 'affirmed' || temporality !== 'historical')
    return false;
  const palsies = mentionsWithin(note, mention.sentence).filter((other) => context.isIn('palsy', other));
  const isNearer = (date: Span): boolean => {
    const clause = clauseAround(note, mention.sentence, { start: date.end - 1, end: date.end });
    return palsies.some(
      (palsy) =>
        palsy.start !== mention.start &&
        (distance(palsy, date) < distance(mention, date) || (contains(clause, palsy) && !contains(clause, mention))),
    );
  };
  const dates = mention.cues.filter(({ axis }) => axis === 'temporality');
  return dates.length > 0 && dates.every(isNearer);
}

function distance(a: Span, b: Span): number {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end);
}

/** Whether the note itself says secondary or post-paralytic, or concludes on synkinesis. */
function isConcludedOtherwise(context: RuleContext): boolean {
  const isStated = (said: Statement): boolean =>
    isSaid(said) && isPatients(said) && said.assertion.negation !== 'negated';
  return (
    context.fromConcepts('secondary', isStated).found.length > 0 ||
    context.fromWords('postparalytic', isStated).found.length > 0 ||
    context.fromConcepts('synkinesis', (mention) => isStated(mention) && isUnder(mention, ['assessment'])).found
      .length > 0
  );
}

function sideOfAll(labels: readonly Mention[]): Laterality {
  const sides = new Set(labels.map(({ assertion }) => assertion.laterality).filter((side) => side !== 'none'));
  const [side] = sides;
  return sides.size === 1 && side ? side : 'none';
}

/** Whether the mention is a palsy that came before: past by its words or heading, dated, or one of the acute palsies. */
function isEarlierPalsy(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  if (!isOwnPalsy(note, context, mention) || mention.assertion.negation !== 'affirmed') return false;
  if (mention.assertion.temporality === 'historical' || isUnder(mention, ['past'])) return true;
  const { start, end } = mention.sentence;
  return (
    context.isIn('acutePalsy', mention) ||
    context.has('earlier', clauseAround(note, mention.sentence, mention)) ||
    /(?:19|20)\d\d/.test(note.text.slice(start, end))
  );
}

/** Whether spasm at rest is recorded. */
function isAtRest(context: RuleContext): boolean {
  return (
    context.fromConcepts('rest', (mention) => {
      const { assertion, sentence } = mention;
      return isSaid(mention) && assertion.negation === 'affirmed' && !context.has('notAtRest', sentence);
    }).found.length > 0
  );
}

/** Where the note says that spasm comes only with a voluntary movement. */
function movementsOnly(note: NoteAnalysis, context: RuleContext): Span[] {
  const found = context.fromWords('movement', (movement) => isTheOnly(note, context, movement));
  return itemsOf(found);
}

function isTheOnly(note: NoteAnalysis, context: RuleContext, movement: Statement): boolean {
  if (!isOwnWords(movement) || !isPatients(movement)) return false;
  const { sentence, cues } = movement;
  const clause = clauseAround(note, sentence, movement);
  const isDenied = cues.some((cue) => cue.axis === 'negation' && contains(clause, cue));
  if (context.has('notOnly', clause) || (isDenied && !context.has('notAtRest', clause))) return false;
  const isOnly =
    context.has('onlyWith', {
      start: Math.max(clause.start, movement.start - onlyWithin.before),
      end: movement.start,
    }) ||
    context.has('onlyBehind', { start: movement.end, end: Math.min(clause.end, movement.end + onlyWithin.behind) });
  if (!isOnly) return context.has('notAtRest', sentence);
  const isSpasm = mentionsWithin(note, sentence).some((mention) => context.isIn('hemifacialSpasm', mention));
  return isSpasm || context.has('contraction', sentence);
}

/** Writes "post-paralytic" for "primary", in the language and with the capital that stand there. */
function writePostparalytic(note: NoteAnalysis, context: RuleContext, { term }: Mention, word: Span): Fix[] {
  const written = note.text.slice(word.start, word.end);
  if (!context.find('primaryWord', word).some((found) => found.start === word.start && found.end === word.end))
    return [];
  const change = textToInsert(context, 'change', term.language);
  const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase();
  const newText = isCapital ? change.charAt(0).toUpperCase() + change.slice(1) : change;
  return [{ title: text('changeTitle', { word: written }), edits: [{ span: word, newText }], preferred: false }];
}
