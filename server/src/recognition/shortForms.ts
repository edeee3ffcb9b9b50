import type { Span } from '../text/span';
import type { Surface } from './candidate';

const longestShortForm = 10;
const token = /[\p{Script=Latin}\p{N}]+(?:[-/.][\p{Script=Latin}\p{N}]+)*/gu;
const capital = /\p{Lu}/gu;

/** Whether a word looks like an abbreviation that a writer makes up: two capitals or more, and no fewer than other letters. */
export function isShortForm(word: string): boolean {
  if (word.length < 2 || word.length > longestShortForm) return false;
  const capitals = word.match(capital)?.length ?? 0;
  return capitals >= 2 && capitals * 2 >= word.length;
}

/** Whether a surface is an abbreviation, ours or not. */
export function isAbbreviation(text: string, { start, end, terms }: Surface): boolean {
  const written = text.slice(start, end);
  if (terms.length === 0) return isShortForm(written);
  return terms.some(({ kind }) => kind === 'abbreviation') && /\p{Lu}/u.test(written);
}

/** A short form as it is compared: width and what parts its parts count for nothing, capitals do. */
export function shortFormKey(written: string): string {
  return written.normalize('NFKC').replace(/[\s\u2010-\u2015/.-]+/g, '');
}

/**
 * The surfaces of a text: what was recognised in `range`, and between it the short forms that no term is written like,
 * for the note may define them. In order, without overlap.
 */
export function withShortForms(
  text: string,
  recognitions: readonly Surface[],
  { start, end }: Span = { start: 0, end: text.length },
): Surface[] {
  const surfaces: Surface[] = [];
  let at = start;
  const addBetween = (to: number): void => {
    token.lastIndex = at;
    for (let found = token.exec(text); found && found.index < to; found = token.exec(text)) {
      const last = found.index + found[0].length;
      if (last <= to && isShortForm(found[0]))
        surfaces.push({ start: found.index, end: last, terms: [], misspelled: false });
    }
  };
  for (const recognition of recognitions) {
    addBetween(recognition.start);
    surfaces.push(recognition);
    at = recognition.end;
  }
  addBetween(end);
  return surfaces;
}
