import type { Folding } from '../../text/folding';

/** What names and typed text are compared by: folded, without apostrophes, a hyphen as good as a blank. */
export function completionKey(folding: Folding, text: string): string {
  return folding
    .text(text)
    .replaceAll("'", '')
    .replace(/[-\s]+/g, ' ');
}

/** Whether a key has a Chinese character. */
export function isHan(key: string): boolean {
  return /\p{Script=Han}/u.test(key);
}

/** The number of Latin letters and digits of a key. */
export function latinLength(key: string): number {
  return key.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
