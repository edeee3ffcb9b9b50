import type { ConceptType } from '../terminology/concept';
import { type Span, lastStartingBy } from '../text/span';
import type { Asserted, ContextDetector } from './assertion';

/**
 * What `text` says of one span, whether or not a term stands there. The sentence is that of the span; a span over several
 * sentences is read with all of them. A span outside the text is cut to it.
 */
export function assertSpan(detector: ContextDetector, text: string, span: Span, type?: ConceptType): Asserted {
  const start = Math.min(Math.max(0, span.start), text.length);
  const end = Math.min(Math.max(start, span.end), text.length);
  const sentences = detector.sentences(text);
  const first = lastStartingBy(sentences, start);
  const last = lastStartingBy(sentences, Math.max(start, end - 1));
  const sentence = { start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end) };
  const section = lastStartingBy(detector.sections(text), sentence.start);
  const [asserted] = detector.assert(
    text,
    sentence,
    [type ? { start, end, type } : { start, end }],
    section && sentence.start < section.end ? section : undefined,
  );
  return asserted!;
}
