import type { Mention, Statement } from '../../note/noteAnalysis';
import { overlaps } from '../../text/span';
import type { RuleContext } from '../rule';
import { isSaid } from './guards';
import { itemsOf } from './gathered';

/** Names of toxin that are no product: its kind, its serotype, its injection. */
const unnamed = ['botulinum-toxin', 'botulinum-toxin-a', 'botulinum-injection'];

/** Whether the mention names a product of botulinum toxin (Botox, 衡力), whose units are its own. */
export function isToxinProduct({ concept: { id } }: Mention): boolean {
  return !unnamed.includes(id);
}

/**
 * The product of the toxin that the note is about: the first mention of the one that it names, or of toxin where it names
 * none. Undefined where it names several. Needs the shared list `botulinumToxin`.
 */
export function onlyProduct(context: RuleContext): Mention | undefined {
  const said = context.fromConcepts('botulinumToxin', isSaid);
  const mentions = itemsOf(said);
  const products = mentions.filter(isToxinProduct);
  const ids = new Set(products.map(({ concept }) => concept.id));
  return ids.size > 1 ? undefined : (products[0] ?? mentions[0]);
}

/**
 * Where the note speaks of botulinum toxin, by a term or as "the toxin" alone, and `pick` accepts what it says there; in
 * order. `pick` may depend on the statement's own block only. Needs the shared lists `botulinumToxin` and `toxin`.
 */
export function toxinStatements(context: RuleContext, pick: (said: Statement) => boolean): Statement[] {
  const named = itemsOf(context.fromConcepts('botulinumToxin', pick, 'toxin named'));
  const called = itemsOf(context.fromWords('toxin', pick, 'toxin called'));
  return [...named, ...called.filter((word) => !named.some((mention) => overlaps(mention, word)))].sort(
    (a, b) => a.start - b.start,
  );
}
