import type { Form } from './form';
import { isHan } from './key';
import { isFunctionWord } from './functionWords';

/** A place in a name where typing it may begin. */
export interface Entry {
  readonly form: Form;
  /** The form's key from here on. */
  readonly key: string;
  /** False at the beginning of the name. */
  readonly inner: boolean;
  /** How many words that name something stand before; Chinese characters are not counted. */
  readonly wordsBefore: number;
}

/** Every place where typing one of the names may begin: the name itself, its inner words, its Chinese characters. */
export function entriesOf(forms: readonly Form[]): Entry[] {
  return forms.flatMap((form) => [
    { form, key: form.key, inner: false, wordsBefore: 0 },
    ...innerStarts(form.key).map((start) => {
      const before = form.key.slice(0, start).match(/[a-z0-9]+/gu) ?? [];
      const wordsBefore = before.filter((word) => word.length > 1 && !isFunctionWord(word)).length;
      return { form, key: form.key.slice(start), inner: true, wordsBefore };
    }),
  ]);
}

function innerStarts(key: string): number[] {
  const starts: number[] = [];
  for (const { 0: run, index } of key.matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)) {
    if (isHan(run)) for (let i = 0; i < run.length; i++) starts.push(index + i);
    else if (run.length > 1 && !isFunctionWord(run)) starts.push(index);
  }
  return starts.filter((start) => start > 0);
}

/** So many entries need no choice before they are ranked. */
const few = 200;

/** Of the entries that a single letter or character begins, where they are many, those of concepts that notes mention. */
export function usualOf(entries: readonly Entry[], usual: ReadonlySet<string>): readonly Entry[] {
  return entries.length > few ? entries.filter(({ form }) => usual.has(form.term.concept.id)) : entries;
}

/** Finds the entries that begin with a key, by bisection. */
export interface PrefixIndex {
  find(key: string): readonly Entry[];
}

export function createPrefixIndex(entries: readonly Entry[]): PrefixIndex {
  const sorted = [...entries].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const firstWhere = (holds: (key: string) => boolean): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(sorted[middle]!.key)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    find: (key) =>
      sorted.slice(
        firstWhere((other) => other >= key),
        firstWhere((other) => other > key && !other.startsWith(key)),
      ),
  };
}
