import type { NoteAnalysis, Statement } from '../../note/noteAnalysis';
import type { ConceptType } from '../../terminology/concept';
import { type Span, overlaps } from '../../text/span';
import type { RuleContext } from '../rule';
import { itemsOf } from './gathered';

/**
 * What the note says of a stretch that need name nothing (a number with its unit): denied, past, quoted, a relative's. It
 * is read as terms of `type` are; its side is not looked for. Undefined where no sentence stands.
 */
export function statementAt({ blocks }: NoteAnalysis, span: Span, type: ConceptType): Statement | undefined {
  return blocks.statementsOf(blocks.indexAt(span.start), [span], type)[0];
}

/**
 * What the note says of a list's concepts and words: the mentions of its concept list and the places of its word list, both
 * under one name, in order, those that `pick` takes. Words that are part of a mention are told once, as the mention.
 */
export function statementsOf(
  context: RuleContext,
  list: string,
  pick: (said: Statement) => boolean,
  key = list,
): Statement[] {
  const { concepts = {}, vocabulary } = context.data;
  const mentions = concepts[list] ? itemsOf(context.fromConcepts(list, pick, key)) : [];
  const words = vocabulary[list] ? itemsOf(context.fromWords(list, pick, key)) : [];
  const beside = words.filter((word) => !mentions.some((mention) => overlaps(mention, word)));
  return [...mentions, ...beside].sort((a, b) => a.start - b.start);
}
