import type { Mention, NoteAnalysis, Sentence } from '../../note/noteAnalysis';
import { mentionsWithin, sentenceBy } from '../../note/lookup';
import { type Span, overlaps } from '../../text/span';
import { isHemifacialSpasm, sideOf } from '../parts/facialSpasm';
import { isCurrentPatientFact, isOwnWords, mentionAround } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { clauseAround, sentenceAfter } from '../parts/places';
import type { Rule, RuleContext } from '../rule';

/** How far after "simultaneous" the thing that is simultaneous may begin ("simultaneous tinnitus"), in code units. */
const qualifiedWithin = 12;

/** How much may stand in a clause beside "simultaneous" for it to speak of the spasm before it (", always synchronous,"). */
const adverbWithin = 14;

/** How far behind "bilateral" the eyes may be named that it is said of, in code units. */
const eyesWithin = 24;

/** Bilateral and simultaneous hemifacial spasm: known from isolated cases only (Huang & Xiong 2019). */
export const bilateralSimultaneousHfs: Rule = {
  code: 'bilateral-simultaneous-hfs',
  check(note, context) {
    const simultaneous = context.fromMentions('simultaneous', (mention) =>
      simultaneousIn(note, context, mention) ? true : undefined,
    );
    const [first] = simultaneous.found;
    const mention = first && simultaneous.itemOf(first);
    const found = mention && simultaneousIn(note, context, mention);
    if (!found) return [];
    return [
      {
        rule: context.data.code,
        start: mention.start,
        end: mention.end,
        message: text('message'),
        related: [{ span: found.words, message: text('simultaneousHere') }],
        fixes: [appendToSentence(note, context, mention, found.sentence)],
      },
    ];
  },
};

/** The words that say of a mention of hemifacial spasm that it is on both sides at the same time, and their sentence. */
function simultaneousIn(
  note: NoteAnalysis,
  context: RuleContext,
  mention: Mention,
): { readonly words: Span; readonly sentence: Sentence } | undefined {
  if (!isCurrentPatientFact(mention) || !isHemifacialSpasm(mention, context.terminology)) return undefined;
  const following = sentenceAfter(note, mention.sentence);
  for (const sentence of following ? [mention.sentence, following] : [mention.sentence]) {
    const words = isBilateral(note, context, mention, sentence) && synchrony(note, context, mention, sentence);
    if (words) return { words, sentence };
  }
  return undefined;
}

/** Whether the spasm is on both sides: by its own side, or by words about both sides where it has none. */
function isBilateral(note: NoteAnalysis, context: RuleContext, mention: Mention, sentence: Sentence): boolean {
  const side = sideOf(mention, context.terminology);
  const cue = mention.cues.find(({ axis }) => axis === 'laterality');
  if (side !== 'none' && !(cue && isOfEyes(note, context, mention, cue))) return side === 'bilateral';
  const spans = sentence === mention.sentence ? [sentence] : [mention.sentence, sentence];
  const words = spans.flatMap((span) => context.find('bothSides', span));
  return words.some((both) => !isOfEyes(note, context, mention, both)) && !isAboutDystonia(note, context, sentence);
}

/** Whether words for both sides behind the spasm are said of the eyes ("both eyes", "bilateral eye closure"). */
function isOfEyes(note: NoteAnalysis, context: RuleContext, mention: Mention, words: Span): boolean {
  if (context.has('bothEyes', words)) return true;
  if (words.start < mention.end) return false;
  const sentence = sentenceBy(note, words.start) ?? mention.sentence;
  const clause = clauseAround(note, sentence, words);
  return context.has('eyes', { start: words.start, end: Math.min(clause.end, words.end + eyesWithin) });
}

/** Whether blepharospasm, Meige syndrome or another dystonia is affirmed in the sentence: then it may be what is bilateral. */
function isAboutDystonia(note: NoteAnalysis, context: RuleContext, sentence: Sentence): boolean {
  return mentionsWithin(note, sentence).some(
    (mention) => isCurrentPatientFact(mention) && context.terminology.isA(mention.concept.id, 'dystonia'),
  );
}

/** The words of the sentence that say that the contractions of both sides are simultaneous. */
function synchrony(note: NoteAnalysis, context: RuleContext, mention: Mention, sentence: Sentence): Span | undefined {
  const surroundings = { start: mention.sentence.start, end: (sentenceAfter(note, sentence) ?? sentence).end };
  if (context.has('asynchrony', surroundings) || context.has('teaching', surroundings)) return undefined;
  if (sentence !== mention.sentence && isAboutDystonia(note, context, sentence)) return undefined;
  const conjunctions = context.find('notSynchrony', sentence);
  return context.find('synchrony', sentence).find((span) => {
    const clause = clauseAround(note, sentence, span);
    if (conjunctions.some((conjunction) => overlaps(conjunction, span))) return false;
    const around = mentionAround(note, sentence, span);
    if (around && !isOwnWords(around)) return false;
    if (context.has('negation', { start: clause.start, end: span.start })) return false;
    if (context.has('withinOneSide', clause) || context.has('treatment', clause)) return false;
    if (qualifiesSomethingElse(note, context, span, clause)) return false;
    if (overlaps(clause, mention) || clause.end - clause.start <= span.end - span.start + adverbWithin) return true;
    return ['contraction', 'bothSides'].some((list) => context.has(list, clause));
  });
}

/** Whether the word stands right before another complaint or condition ("simultaneous tinnitus"). */
function qualifiesSomethingElse(note: NoteAnalysis, context: RuleContext, span: Span, clause: Span): boolean {
  const next = mentionsWithin(note, { start: span.end, end: clause.end })[0];
  if (!next || next.start > span.end + qualifiedWithin) return false;
  if (next.concept.type !== 'condition' && next.concept.type !== 'sign/symptom') return false;
  const { terminology } = context;
  return !terminology.isA(next.concept.id, 'involuntary-movement') && !isHemifacialSpasm(next, terminology);
}
