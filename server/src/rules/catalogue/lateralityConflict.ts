import type { Mention, NoteAnalysis } from '../../note/noteAnalysis';
import type { Terminology } from '../../terminology/terminology';
import { type Span, overlaps } from '../../text/span';
import { isCurrentPatientFact, isOwnWords, isPatients, isSaid } from '../parts/guards';
import { text } from '../parts/insertion';
import { belongsTo, clauseAround, lineNumber } from '../parts/places';
import type { Finding, Fix, Rule, RuleContext } from '../rule';

type Side = 'left' | 'right';

/** A mention whose side is beyond doubt, with the words of the note that give it. */
interface Sided {
  /** What has the side, as written. */
  readonly name: string;
  readonly mention: Mention;
  readonly side: Side;
  readonly cue: Span;
}

/** How far from its term a side word may stand to count as certain, in code units. */
const certainWithin = 24;

/** How far before a side word the words that belong to it (`côté`, `à`) may begin, in code units. */
const prepositionWithin = 6;

/** The conditions that are one problem when a note names them with a side. */
const groups: readonly (readonly string[])[] = [
  ['hemifacial-spasm', 'facial-spasm', 'facial-twitching'],
  ['facial-palsy'],
];

/**
 * Two opposite sides for one present condition, or all treatment on the side opposite to the condition. An error, so
 * every reading that would explain both sides silences it (guards of the rule's page).
 */
export const lateralityConflict: Rule = {
  code: 'laterality-conflict',
  check(note, context) {
    for (const group of groups) {
      const finding = checkGroup(note, context, group);
      if (finding) return [finding];
    }
    return [];
  },
};

function checkGroup(note: NoteAnalysis, context: RuleContext, group: readonly string[]): Finding | undefined {
  const inGroup = ({ concept }: Mention): boolean => group.some((id) => context.terminology.isA(concept.id, id));
  const conditionOf = (mention: Mention): Condition | undefined => {
    if (!inGroup(mention) || !isOwnWords(mention) || !isPatients(mention)) return undefined;
    if (isExplained(context, mention)) return { side: 'explained', start: 0, end: 0 };
    const sided = isCurrentPatientFact(mention) ? certainCondition(note, context, mention) : undefined;
    const around = sided && spanOf(sided);
    return around && { side: sided.side, start: around.start - mention.start, end: around.end - mention.start };
  };
  const conditions = context.fromMentions(`conditions ${group.join(' ')}`, conditionOf);
  const { found } = conditions;
  if (found.length === 0 || found.some(({ value }) => value.side === 'explained')) return undefined;
  const sidedOf = (one: (typeof found)[number]): Sided => certainCondition(note, context, conditions.itemOf(one))!;
  const elsewhere = (others: typeof found): Finding['related'] =>
    others.map((one) => {
      const at = conditions.spanOf(one).start;
      const span = { start: at + one.value.start, end: at + one.value.end };
      return { span, message: text(one.value.side === 'right' ? 'rightElsewhere' : 'leftElsewhere') };
    });
  const rights = found.filter(({ value }) => value.side === 'right');
  const lefts = found.filter(({ value }) => value.side === 'left');
  const [right, left] = [rights[0], lefts[0]];
  if (right && left) {
    // The side that is written less often is taken for the wrong one, the later one of two.
    const rightIsWrong =
      rights.length === lefts.length
        ? conditions.spanOf(right).start > conditions.spanOf(left).start
        : rights.length < lefts.length;
    const [here, there] = rightIsWrong ? [right, left] : [left, right];
    return conditionConflict(note, context, sidedOf(here), sidedOf(there), () =>
      elsewhere(found.filter((one) => one !== here)),
    );
  }
  const first = right ?? left;
  const condition = first && sidedOf(first);
  if (!condition || !group.includes('hemifacial-spasm')) return undefined;
  const target = treatmentOpposite(note, context, condition.side);
  if (!target || hasOtherIndication(context, group, inGroup, target.side)) return undefined;
  return {
    ...place(context, target),
    message: text(target.side === 'right' ? 'messageTreatedRight' : 'messageTreatedLeft', {
      target: target.name,
      term: condition.name,
      line: lineNumber(note, condition.mention.start),
    }),
    related: elsewhere(found),
    fixes: changes(note, context, target, condition),
  };
}

/** A condition with its side, or whose sides are explained. Offsets, with the words for the side, count from the mention. */
interface Condition extends Span {
  readonly side: Side | 'explained';
}

/** Reports `here` against the first mention of the other side. `related` are all others. */
function conditionConflict(
  note: NoteAnalysis,
  context: RuleContext,
  here: Sided,
  there: Sided,
  related: () => Finding['related'],
): Finding | undefined {
  if (here.mention.sentence.start === there.mention.sentence.start || haveTimesOfTheirOwn(note, here, there)) {
    return undefined;
  }
  return {
    ...place(context, here),
    message: text(here.side === 'right' ? 'messageRight' : 'messageLeft', {
      term: here.name,
      line: lineNumber(note, there.mention.start),
    }),
    related: related(),
    fixes: changes(note, context, here, there),
  };
}

/** The first treatment, where every one is on the other side than `side`. */
function treatmentOpposite(note: NoteAnalysis, context: RuleContext, side: Side): Sided | undefined {
  const isOnBothSides = (mention: Mention): true | undefined =>
    (mention.assertion.laterality === 'bilateral' &&
      isFaceOrItsTreatment(mention, context.terminology) &&
      isTreated(context, mention)) ||
    undefined;
  if (context.fromMentions('treated on both sides', isOnBothSides).found.length > 0) return undefined;
  const places = context.fromMentions('treated places', (mention) => treatedPlace(note, context, mention)?.side);
  const muscles = context.fromMentions('treated muscles', (mention) => treatedMuscle(note, context, mention)?.side);
  const [treated, read] = places.found.length > 0 ? [places, treatedPlace] : [muscles, treatedMuscle];
  const [first] = treated.found;
  if (!first || treated.found.some(({ value }) => value === side)) return undefined;
  return read(note, context, treated.itemOf(first));
}

/** A condition with a certain side, of which nothing else in the sentence may be the reason. */
function certainCondition(note: NoteAnalysis, context: RuleContext, mention: Mention): Sided | undefined {
  const sided = certainSide(note, context, mention);
  return sided && !hasOtherReason(context, sided) ? sided : undefined;
}

/** The side of a mention when the word for it stands right beside the term, in the same clause. */
function certainSide(note: NoteAnalysis, context: RuleContext, mention: Mention): Sided | undefined {
  const side = mention.assertion.laterality;
  const cue = mention.cues.find(({ axis }) => axis === 'laterality');
  if ((side !== 'left' && side !== 'right') || !cue) return undefined;
  const between = { start: Math.min(cue.end, mention.end), end: Math.max(cue.start, mention.start) };
  if (between.end - between.start > certainWithin) return undefined;
  if (!belongsTo(note, mention, cue)) return undefined;
  const opposite = side === 'left' ? 'right' : 'left';
  const around = { start: Math.min(cue.start, mention.start), end: Math.max(cue.end, mention.end) };
  const isLetter = ({ start, end }: Span): boolean => end - start === 1 && /[a-z]/i.test(note.text.charAt(start));
  const isClear = !context.find(opposite, around).some((span) => !isLetter(span) && !overlaps(span, cue));
  const near = {
    start: Math.max(mention.sentence.start, cue.start - certainWithin),
    end: Math.min(mention.sentence.end, cue.end + certainWithin),
  };
  const isPartOf = (list: string): boolean => context.find(list, near).some((span) => overlaps(span, cue));
  return isClear && !isPartOf('notASide') && !isPartOf('bothSides')
    ? { name: mention.text, mention, side, cue: sideWord(context, side, cue) }
    : undefined;
}

/** The word for the side alone where the cue has more (`to the left`). */
function sideWord(context: RuleContext, side: Side, cue: Span): Span {
  const words = [side, `${side}Feminine`].flatMap((list) => context.find(list, cue));
  return words.sort((a, b) => b.end - b.start - (a.end - a.start))[0] ?? cue;
}

/** Whether the condition is bilateral, or the words around it tell of two times or of both sides. */
function isExplained(context: RuleContext, mention: Mention): boolean {
  const { laterality, negation, temporality } = mention.assertion;
  if (laterality === 'bilateral' || context.terminology.isA(mention.concept.id, 'bilateral-hemifacial-spasm'))
    return true;
  if (negation === 'negated' || laterality === 'none') return false;
  return temporality === 'historical' || context.has('otherTime', mention.sentence);
}

/** Whether the sentence speaks of something else that has a side: a position, an arm, symmetry, a normal other side. */
function hasOtherReason(context: RuleContext, { mention, cue }: Sided): boolean {
  return context.find('otherReason', mention.sentence).some((span) => !overlaps(span, mention) && !overlaps(span, cue));
}

/** Whether both sentences carry years, and not the same ones: then they tell of two times. */
function haveTimesOfTheirOwn(note: NoteAnalysis, a: Sided, b: Sided): boolean {
  const years = ({ mention: { sentence } }: Sided): string =>
    [...new Set(note.text.slice(sentence.start, sentence.end).match(/(?:19|20)\d\d/g))].sort().join(' ');
  const [first, second] = [years(a), years(b)];
  return first !== '' && second !== '' && first !== second;
}

/** What is injected or operated: facial anatomy, or a procedure for facial spasm, with a certain side. */
function treatedPlace(note: NoteAnalysis, context: RuleContext, mention: Mention): Sided | undefined {
  if (!isFaceOrItsTreatment(mention, context.terminology) || !isTreated(context, mention)) return undefined;
  return certainCondition(note, context, mention);
}

/** Whether a procedure is done or a place injected, now or soon, at one time. */
function isTreated(context: RuleContext, mention: Mention): boolean {
  const { negation, temporality, laterality } = mention.assertion;
  if (laterality === 'none' || negation === 'negated' || temporality === 'historical') return false;
  if (!isOwnWords(mention) || !isPatients(mention) || context.has('otherTime', mention.sentence)) return false;
  return mention.concept.type === 'procedure' || context.has('injection', mention.sentence);
}

/** What is injected by the clipped name of a muscle that is no term of its own (`l'orbiculaire gauche`), beside a side. */
function treatedMuscle(note: NoteAnalysis, context: RuleContext, mention: Mention): Sided | undefined {
  const side = sideConcepts[mention.concept.id];
  if (!side || !isTreated(context, mention)) return undefined;
  const clause = clauseAround(note, mention.sentence, mention);
  const muscle = context
    .find('clippedMuscles', clause)
    .find(({ start, end }) => Math.max(start - mention.end, mention.start - end) <= certainWithin);
  if (!muscle) return undefined;
  const cue = { start: Math.min(muscle.start, mention.start), end: Math.max(muscle.end, mention.end) };
  const sided = { name: note.text.slice(muscle.start, muscle.end), mention, side, cue };
  return hasOtherReason(context, sided) || context.has('bothSides', clause) ? undefined : sided;
}

const sideConcepts: Readonly<Record<string, Side>> = { 'right-side': 'right', 'left-side': 'left' };

function isFaceOrItsTreatment({ concept }: Mention, terminology: Terminology): boolean {
  if (concept.type === 'procedure') return concept.relations['treats']?.includes('hemifacial-spasm') ?? false;
  if (concept.type !== 'anatomy') return false;
  const wholes = [...(concept.relations['part-of'] ?? []), ...(concept.relations['located-in'] ?? [])];
  return terminology.isA(concept.id, 'facial-muscles') || [concept.id, ...wholes].some((id) => facialRegions.has(id));
}

const facialRegions: ReadonlySet<string> = new Set([
  'face',
  'hemiface',
  'eyelid',
  'eyebrow',
  'cheek',
  'forehead',
  'chin',
]);

/** Whether another condition on that side, or a dystonia, may be what is treated there. */
function hasOtherIndication(
  context: RuleContext,
  group: readonly string[],
  inGroup: (mention: Mention) => boolean,
  side: Side,
): boolean {
  const indications = context.fromMentions(`other indications than ${group.join(' ')}`, (mention) => {
    if (inGroup(mention) || mention.assertion.negation === 'negated') return undefined;
    if (!isSaid(mention) || !isPatients(mention)) return undefined;
    if (mention.concept.type !== 'condition' && mention.concept.type !== 'sign/symptom') return undefined;
    const { laterality } = mention.assertion;
    if (context.terminology.isA(mention.concept.id, 'dystonia')) return 'bilateral';
    return laterality === 'none' ? undefined : laterality;
  });
  return indications.found.some(({ value }) => value === side || value === 'bilateral');
}

function place(context: RuleContext, sided: Sided): Pick<Finding, 'rule' | 'start' | 'end'> {
  return { rule: context.data.code, ...spanOf(sided) };
}

/** A mention with the words for its side. */
function spanOf({ mention, cue }: Sided): Span {
  return { start: Math.min(mention.start, cue.start), end: Math.max(mention.end, cue.end) };
}

/** Two choices: to change the side here, or there. */
function changes(note: NoteAnalysis, context: RuleContext, here: Sided, there: Sided): Fix[] {
  const atHere = otherSide(note, context, here);
  const atThere = otherSide(note, context, there);
  const line = lineNumber(note, there.mention.start);
  return [
    ...(atHere ? [{ title: text('changeHere', atHere.words), edits: [atHere.edit], preferred: false }] : []),
    ...(atThere
      ? [{ title: text('changeThere', { ...atThere.words, line }), edits: [atThere.edit], preferred: false }]
      : []),
  ];
}

/** The edit that turns the side word of a mention into its opposite, in the same language, gender and case. */
function otherSide(
  note: NoteAnalysis,
  context: RuleContext,
  { mention, side, cue }: Sided,
): { words: { from: string; to: string }; edit: Fix['edits'][number] } | undefined {
  const opposite = side === 'left' ? 'right' : 'left';
  const { language } = mention.term;
  const around = { start: Math.max(mention.sentence.start, cue.start - prepositionWithin), end: cue.end };
  const endings = mention.concept.names.fr.gender === 'f' ? ['Feminine', ''] : ['', 'Feminine'];
  const candidates = endings.flatMap((ending) => {
    const from = context.data.vocabulary[`${side}${ending}`]?.[language] ?? [];
    const to = context.data.vocabulary[`${opposite}${ending}`]?.[language] ?? [];
    return context.find(`${side}${ending}`, around).flatMap((span) => {
      const written = note.text.slice(span.start, span.end);
      const word = to[from.findIndex((known) => known.toLowerCase() === written.toLowerCase())];
      return word !== undefined && overlaps(span, cue) ? [{ span, written, word }] : [];
    });
  });
  const longest = candidates.sort((a, b) => b.written.length - a.written.length)[0];
  if (!longest) return undefined;
  const { span, written } = longest;
  const newText = likeWritten(longest.word, written);
  return { words: { from: written, to: newText }, edit: { span, newText } };
}

/** `word` with the capitals of `written`. */
function likeWritten(word: string, written: string): string {
  if (written === written.toLowerCase()) return word.toLowerCase();
  if (written.length > 1 && written === written.toUpperCase()) return word.toUpperCase();
  return word.charAt(0).toUpperCase() + word.slice(1);
}
