import type { Term } from '../terminology/concept';
import type { Span } from '../text/span';

/** The longest title that is looked for, with the dot and the blanks behind it. */
const reach = 24;

const behindTitle = /(?:^|[^\p{L}\p{N}])(\p{L}+)(\.?)[ \t\u00a0\u202f]{1,3}$/u;

const capitalisedWord = /^\p{Lu}[\p{L}'’-]*$/u;

/**
 * Whether a word of `text` that is written like `terms` is the name of a person: one capitalised word right behind a title
 * (`Mr Parkinson`, `Mme Meige`). An abbreviation never is; `M.` before anatomy is `musculus`. Nothing before `from`
 * is looked at.
 */
export function isPersonName(
  text: string,
  { start, end }: Span,
  terms: readonly Term[],
  titles: ReadonlySet<string>,
  from: number,
): boolean {
  const initial = text.charAt(start);
  // Nearly every name begins with a small letter or has none: no expression need look at it.
  if (initial === initial.toLowerCase() || !capitalisedWord.test(text.slice(start, end))) return false;
  const before = behindTitle.exec(text.slice(Math.max(from, start - reach), start));
  if (!before || !titles.has(before[1]!.toLowerCase())) return false;
  const isInitial = before[1]!.length === 1;
  if (isInitial && before[2] === '') return false;
  return terms.every(
    ({ kind, concept }) =>
      kind !== 'abbreviation' && concept.type !== 'drug' && !(isInitial && concept.type === 'anatomy'),
  );
}
