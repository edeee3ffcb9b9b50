import type { ConceptType } from '../terminology/concept';
import { type Span, lastStartingBy } from '../text/span';
import type { Asserted, ContextDetector, Governor } from './assertion';
import { listAt } from './listReach';
import { sectionsOf } from './sections';

/** Says what a text says of one of its spans. A type lets cues for some types only count. */
export type SpanAsserter = (span: Span, type?: ConceptType) => Asserted;

/**
 * Says what `text` says of single spans, whether or not a term stands there. The sentence is that of the span; a span over
 * several sentences is read with all of them. A span outside the text is cut to it. What is the same for all spans of the
 * text is read once.
 */
export function createSpanAsserter(detector: ContextDetector, text: string): SpanAsserter {
  const headings = detector.headings(text);
  const listHeads = detector.listHeads(text);
  const sections = sectionsOf(text, headings);
  const sentences = detector.sentences(text, headings);
  return (span, type) => {
    const start = Math.min(Math.max(0, span.start), text.length);
    const end = Math.min(Math.max(start, span.end), text.length);
    const first = lastStartingBy(sentences, start);
    const last = lastStartingBy(sentences, Math.max(start, end - 1));
    const sentence = { start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end) };
    const governors: Governor[] = [];
    const list = listAt({ text, headings, listHeads, isFreshAbove: undefined }, sentence.start);
    if (typeof list?.head === 'number') governors.push(listHeads[list.head]!);
    const section = lastStartingBy(sections, sentence.start);
    if (section && sentence.start < section.end) governors.push(section);
    const [asserted] = detector.assert(text, sentence, [type ? { start, end, type } : { start, end }], governors);
    return asserted!;
  };
}

/** The same of one span alone. */
export function assertSpan(detector: ContextDetector, text: string, span: Span, type?: ConceptType): Asserted {
  return createSpanAsserter(detector, text)(span, type);
}
