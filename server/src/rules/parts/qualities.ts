import { mentionsWithin } from '../../note/lookup';
import type { Mention, NoteAnalysis } from '../../note/noteAnalysis';
import type { Span } from '../../text/span';
import type { RuleContext } from '../rule';
import { clauseAround, holdsOnly } from './places';

/**
 * Whether an adjective of the word list `list` says of a mention what it is: it stands right beside it, with no more than a
 * side, a course or "of ... type" between them. Behind a comma it must be all there is in its clause, since it may belong to
 * what follows ("hemifacial spasm, primary hypothyroidism"). The rule must use the shared list `called`.
 */
export function isCalled(
  note: NoteAnalysis,
  context: RuleContext,
  mention: Mention,
  adjective: Span,
  list: string,
): boolean {
  const qualities = (span: Span): Span[] => [
    ...mentionsWithin(note, span).filter(({ concept }) => concept.type === 'course/pattern'),
    ...context.find('called', span),
    ...context.find(list, span),
  ];
  const isAlone = (span: Span): boolean => span.end >= span.start && holdsOnly(note, span, qualities(span));
  if (adjective.end <= mention.start) return isAlone({ start: adjective.end, end: mention.start });
  const between = { start: mention.end, end: adjective.start };
  if (!isAlone(between)) return false;
  if (!/[,，;；]/.test(note.text.slice(between.start, between.end))) return true;
  return isAlone({ start: adjective.end, end: clauseAround(note, mention.sentence, adjective).end });
}
