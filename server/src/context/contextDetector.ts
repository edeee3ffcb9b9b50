import type { ConceptType } from '../terminology/concept';
import type { Folding } from '../text/folding';
import { endsSentence, splitSentences, trim } from '../text/sentences';
import { type Span, overlaps } from '../text/span';
import { appliesTo } from './appliesTo';
import { withAnswers } from './voices/askedSentences';
import type {
  Asserted,
  Assertion,
  Axis,
  ContextDetector,
  Cue,
  Experiencer,
  Governor,
  Heading,
  Negation,
  Target,
  Temporality,
} from './assertion';
import type { AxisValue, ContextData, HeadingEffect } from './contextData';
import { readForm } from './voices/form';
import { createSideFinder } from './sides/laterality';
import { type Layout, layOut, unitsOf } from './layout';
import { createListHeadFinder } from './listHeads';
import { type Reading, createPhraseTable, readPhrases } from './phraseTable';
import { type AxisScopes, type Scope, backwardScopeAt, forwardScopeAt, scopesOf } from './scopes';
import { createHeadingFinder, sectionsOf } from './sections';
import { createVoiceFinder } from './voices/voice';
import { createVoiceTable } from './voices/voiceTable';

/**
 * Makes a detector after ConText (Harkema et al., J Biomed Inform 2009;42:839-851, doi:10.1016/j.jbi.2009.05.002), which
 * grew out of NegEx (Chapman et al., J Biomed Inform 2001;34:301-310, doi:10.1006/jbin.2001.1029).
 */
export function createContextDetector(data: ContextData, folding: Folding): ContextDetector {
  const phrases = createPhraseTable(data, folding);
  const voices = createVoiceTable(data, folding);
  const headings = createHeadingFinder(data, folding);
  const listHeads = createListHeadFinder(data, folding);
  const words = {
    abbreviations: new Set(data.languages.flatMap(({ abbreviations }) => abbreviations)),
    joining: new Set(data.languages.flatMap(({ conjunctions, disjunctions }) => [...conjunctions, ...disjunctions])),
  };
  return Object.freeze({
    headings: (text: string) => headings.find(text),
    listHeads: (text: string) => listHeads.find(text),
    sections: (text: string) => sectionsOf(text, headings.find(text)),
    sentences: (text: string, known = headings.find(text)) =>
      cutAt(text, [...withAnswers(text, splitSentences(text, words), voices, folding)], known),
    endsSentence: (line: string) => endsSentence(line, words),
    assert(text: string, sentence: Span, targets: readonly Target[], governors: readonly Governor[]): Asserted[] {
      const units = unitsOf(text, sentence, folding);
      // Those of the headings do not count: "history of present illness" tells no history.
      const isOwn = (span: Span): boolean => !governors.some(({ heading }) => overlaps(span, heading));
      const written = readPhrases(text, units, phrases).filter(isOwn);
      const told = voices.find(units).filter(isOwn);
      const form = readForm(text, sentence, units, { told, readings: written, table: voices });
      const { readings } = form;
      const layout = layOut(units, readings);
      const sides = createSideFinder(text, units, readings, targets);
      const voiceAt = createVoiceFinder({ text, span: sentence, layout, told, readings, form, governors });
      const scopes = createScopeCache(layout, readings);
      return targets.map((target) => {
        const cues: Cue[] = [];
        const aside = layout.asideAt(target);
        const decide = <V extends Assertion[Axis]>(axis: Axis, byDefault: V, order: readonly V[]): V => {
          const byCue = decideByCue(scopes(axis, target.type), target, order, aside);
          const decision = decideByGovernor(axis, target, governors, byCue) ?? byCue;
          if (!decision || decision.value === byDefault) return byDefault;
          const { start, end } = decision.cue;
          cues.push({ axis, start, end, text: decision.words ?? text.slice(start, end) });
          return decision.value as V;
        };
        const negation = decide<Negation>('negation', 'affirmed', negationOrder);
        const temporality = decide<Temporality>('temporality', 'recent', temporalityOrder);
        const experiencer = decide<Experiencer>('experiencer', 'patient', experiencerOrder);
        const side = sides.sideOf(target);
        if (side.cue) cues.push(side.cue);
        const { voice, cue } = voiceAt(target);
        if (cue) {
          const { start, end, words: heading } = cue;
          cues.push({ axis: 'voice', start, end, text: heading ?? text.slice(start, end) });
        }
        return { assertion: { negation, temporality, experiencer, laterality: side.value }, cues, voice };
      });
    },
  });
}

/** Which value counts when a cue before the target and one after it disagree: the first of these. */
const negationOrder: readonly Negation[] = ['negated', 'possible', 'affirmed'];
const temporalityOrder: readonly Temporality[] = ['hypothetical', 'historical', 'recent'];
const experiencerOrder: readonly Experiencer[] = ['family', 'other', 'patient'];

/** What decides a value: a cue in the sentence or a heading. */
interface Decision {
  readonly value: AxisValue;
  readonly cue: Span;
  /** The text of the cue, where it may stand outside the text. */
  readonly words?: string;
  /** True for a cue that no heading outranks. */
  readonly isFirm?: boolean;
}

/**
 * Of the cue before the target and the one after it, the one that no comma and no bracket parts from it; of two such, by
 * `order`.
 */
function decideByCue(
  { forward, backward }: AxisScopes,
  target: Target,
  order: readonly AxisValue[],
  aside: Span | undefined,
): Decision | undefined {
  const before = forwardScopeAt(forward, target, aside);
  const after = backwardScopeAt(backward, target, aside);
  const scope = before && after ? nearer(before, after, target, order) : (before ?? after);
  return scope && { value: scope.rule.value, cue: scope.cue, isFirm: scope.rule.firm === true };
}

function nearer(before: Scope, after: Scope, target: Target, order: readonly AxisValue[]): Scope {
  const isNearBefore = target.start < before.near.end;
  const isNearAfter = target.end > after.near.start;
  if (isNearBefore !== isNearAfter) return isNearBefore ? before : after;
  return order.indexOf(after.rule.value) < order.indexOf(before.rule.value) ? after : before;
}

/** What the nearest heading with a say on the axis makes of a target, unless a cue that it does not outrank decides. */
function decideByGovernor(
  axis: Axis,
  target: Target,
  governors: readonly Governor[],
  byCue: Decision | undefined,
): Decision | undefined {
  const applies = (effect: HeadingEffect): boolean => effect.axis === axis && appliesTo(effect, target.type);
  for (const { effects, heading, words } of governors) {
    const effect = effects.find(applies);
    // A heading tells nothing of its own words, as a cue does not.
    if (!effect || overlaps(heading, target)) continue;
    const yields = !byCue || (!byCue.isFirm && effect.outranks?.includes(byCue.value));
    return yields ? { value: effect.value, cue: heading, words } : undefined;
  }
  return undefined;
}

/** Scopes by axis and type of target, worked out once for a sentence. */
function createScopeCache(
  layout: Layout,
  readings: readonly Reading[],
): (axis: Axis, type: ConceptType | undefined) => AxisScopes {
  const cued = new Set<Axis>();
  for (const { values } of readings) for (const role of values) if (role.kind === 'cue') cued.add(role.rule.axis);
  const known = new Map<string, AxisScopes>();
  return (axis, type) => {
    if (!cued.has(axis)) return noScopes;
    const key = `${axis} ${type}`;
    let scopes = known.get(key);
    if (!scopes) known.set(key, (scopes = scopesOf(axis, type, layout, readings)));
    return scopes;
  };
}

const noScopes: AxisScopes = { forward: [], backward: [] };

/** The sentences, cut once more where a heading begins inside one, or what it governs of its line ends. */
function cutAt(text: string, sentences: readonly Span[], headings: readonly Heading[]): Span[] {
  // A sentence that another voice begins is its own to the end, also over a line break.
  const cuts = headings.flatMap(({ at, reach, voice, lineEnd }, index) =>
    reach === 'line' && !voice && headings[index + 1]?.lineEnd !== lineEnd ? [at, lineEnd] : [at],
  );
  const pieces: Span[] = [];
  let next = 0;
  for (const { start, end } of sentences) {
    let from = start;
    for (; next < cuts.length && cuts[next]! < end; next++) {
      const piece = cuts[next]! > from && trim(text, from, cuts[next]!);
      if (piece) pieces.push(piece);
      from = Math.max(from, cuts[next]!);
    }
    const rest = trim(text, from, end);
    if (rest) pieces.push(rest);
  }
  return pieces;
}
