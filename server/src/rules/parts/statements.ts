import type { NoteAnalysis, Statement } from '../../note/noteAnalysis';
import type { ConceptType } from '../../terminology/concept';
import type { Span } from '../../text/span';

/**
 * What the note says of a stretch that need name nothing (a number with its unit): denied, past, quoted, a relative's. It
 * is read as terms of `type` are; its side is not looked for. Undefined where no sentence stands.
 */
export function statementAt({ blocks }: NoteAnalysis, span: Span, type: ConceptType): Statement | undefined {
  return blocks.statementsOf(blocks.indexAt(span.start), [span], type)[0];
}
