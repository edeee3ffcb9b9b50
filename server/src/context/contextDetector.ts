import type { ConceptType } from '../terminology/concept';
import { createFolding } from '../text/folding';
import { type Unit, splitUnits } from '../text/phrases';
import { endsSentence, splitSentences, trim } from '../text/sentences';
import { type Span, overlaps } from '../text/span';
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
import type { ContextData, HeadingEffect } from './contextData';
import { createSideFinder } from './laterality';
import { type Reading, createPhraseTable, readPhrases } from './phraseTable';
import { type AxisScopes, type Scope, backwardScopeAt, forwardScopeAt, scopesOf } from './scopes';
import { createHeadingFinder, sectionsOf } from './sections';
import { createVoiceFinder } from './voice';

/**
 * Makes a detector after ConText (Harkema et al., J Biomed Inform 2009;42:839-851, doi:10.1016/j.jbi.2009.05.002), which
 * grew out of NegEx (Chapman et al., J Biomed Inform 2001;34:301-310, doi:10.1006/jbin.2001.1029).
 */
export function createContextDetector(data: ContextData): ContextDetector {
  const folding = createFolding(data.traditionalToSimplified);
  const phrases = createPhraseTable(data, folding);
  const headings = createHeadingFinder(data, folding);
  const abbreviations = new Set(data.languages.flatMap((language) => language.abbreviations));
  return Object.freeze({
    headings: (text: string) => headings.find(text),
    sections: (text: string) => sectionsOf(text, headings.find(text)),
    sentences: (text: string, known = headings.find(text)) => cutAt(text, splitSentences(text, abbreviations), known),
    endsSentence: (line: string) => endsSentence(line, abbreviations),
    assert(text: string, sentence: Span, targets: readonly Target[], section: Governor | undefined): Asserted[] {
      const units = splitUnits(text, sentence, folding);
      // Those of the heading do not count: "history of present illness" tells no history.
      const readings = readPhrases(text, units, phrases).filter(
        (reading) => !section || !overlaps(reading, section.heading),
      );
      const sides = createSideFinder(text, units, readings, targets);
      const voiceAt = createVoiceFinder(text, sentence, readings);
      const scopes = createScopeCache(units, readings);
      return targets.map((target) => {
        const cues: Cue[] = [];
        const decide = <V extends Assertion[Axis]>(axis: Axis, byDefault: V, order: readonly V[]): V => {
          const decision =
            decideByCue(scopes(axis, target.type), target, order) ?? decideBySection(axis, target, section);
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
        return {
          assertion: { negation, temporality, experiencer, laterality: side.value },
          cues,
          voice: voiceAt(target),
        };
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
  readonly value: Assertion[Axis];
  readonly cue: Span;
  /** The text of the cue, where it may stand outside the text. */
  readonly words?: string;
}

function decideByCue(
  { forward, backward }: AxisScopes,
  target: Target,
  order: readonly Assertion[Axis][],
): Decision | undefined {
  const found = [forwardScopeAt(forward, target), backwardScopeAt(backward, target)].filter(
    (scope) => scope !== undefined,
  );
  const rank = (scope: Scope): number => order.indexOf(scope.rule.value);
  const [best] = found.sort((a, b) => rank(a) - rank(b));
  return best && { value: best.rule.value, cue: best.cue };
}

function decideBySection(axis: Axis, target: Target, section: Governor | undefined): Decision | undefined {
  const applies = (effect: HeadingEffect): boolean =>
    effect.axis === axis && (!effect.types || !target.type || effect.types.includes(target.type));
  const effect = section?.effects.find(applies);
  return section && effect && { value: effect.value, cue: section.heading, words: section.words };
}

/** Scopes by axis and type of target, worked out once for a sentence. */
function createScopeCache(
  units: readonly Unit[],
  readings: readonly Reading[],
): (axis: Axis, type: ConceptType | undefined) => AxisScopes {
  const known = new Map<string, AxisScopes>();
  return (axis, type) => {
    const key = `${axis} ${type}`;
    let scopes = known.get(key);
    if (!scopes) known.set(key, (scopes = scopesOf(axis, type, units, readings)));
    return scopes;
  };
}

/** The sentences, cut once more where a heading begins inside one, or what it governs of its line ends. */
function cutAt(text: string, sentences: readonly Span[], headings: readonly Heading[]): Span[] {
  const cuts = headings.flatMap(({ at, reach, lineEnd }, index) =>
    reach === 'line' && headings[index + 1]?.lineEnd !== lineEnd ? [at, lineEnd] : [at],
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
