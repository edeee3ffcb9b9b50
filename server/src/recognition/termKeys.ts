import type { TermKind } from '../terminology/concept';
import type { Folding } from '../text/folding';
import { wordKind } from '../text/unitKinds';
import type { Language } from '../text/language';
import type { Writing } from './writing';

/** A name to be found in texts. */
export interface IndexedSurface {
  readonly text: string;
  readonly language: Language;
  readonly kind: TermKind;
}

/** What parts two words in a key. */
export const gap = ' ';

/** A key shorter than this is not written together: `B-L` is not `bl`. */
const shortestJoined = 4;

/**
 * The keys that a name is found by: folded, with one `gap` where words are parted by a space, a hyphen, a slash or an
 * apostrophe, and nothing beside Han characters and marks of punctuation; without a possessive `'s`. A hyphenated name is
 * found written together too, an English one in British and in American spelling and
 * with `of`, an abbreviation with dots, a Chinese one without its particles.
 * None for a single Latin letter, which names too many things.
 */
export function termKeys({ text, language, kind }: IndexedSurface, writing: Writing): string[] {
  if (text.length === 1 && language !== 'zh') return [];
  const { folding } = writing;
  const folded = folding.text(text.trim()).replace(/(?<=[a-z])'s(?![a-z0-9])/g, '');
  const keys = new Set<string>();
  for (const spelling of spellingsOf(folded, language, kind, writing)) {
    for (const joined of hyphenations(spelling)) keys.add(withGaps(joined, folding));
  }
  keys.delete('');
  return [...keys];
}

/** The folded surface with what parts words made one kind. */
function withGaps(folded: string, folding: Folding): string {
  const isWordAt = (index: number): boolean => folding.kinds[folded.charCodeAt(index)] === wordKind;
  return folded.replace(/[\s\-/']+/g, (run, at: number) =>
    at > 0 && isWordAt(at - 1) && isWordAt(at + run.length) ? gap : /^[\s\-']+$/.test(run) ? '' : run.trim(),
  );
}

/** The surface as it is, and with its hyphens, all or one of them, left out. */
function hyphenations(folded: string): string[] {
  const hyphens = [...folded.matchAll(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu)].map(({ index }) => index);
  if (hyphens.length === 0 || folded.length <= shortestJoined) return [folded];
  const single = hyphens.map((at) => folded.slice(0, at) + folded.slice(at + 1));
  return [folded, folded.replace(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, ''), ...single];
}

function spellingsOf(folded: string, language: Language, kind: TermKind, writing: Writing): string[] {
  if (kind === 'abbreviation') return isSpelledOut(folded) ? [folded, ...dotted(folded)] : [folded];
  if (language === 'zh') {
    const { particles } = writing.rules;
    const bare = [...folded].filter((unit, at) => at === 0 || at === folded.length - 1 || !particles.includes(unit));
    return [folded, bare.join('')];
  }
  if (language !== 'en') return [folded];
  const { respelling, ofPhrases } = writing;
  return [folded, ...ofPhrases(folded)].flatMap((name) => [name, respelling.american(name), respelling.british(name)]);
}

/** Letters alone, enough of them that dots between them are no initials of a person. */
function isSpelledOut(folded: string): boolean {
  return /^[a-z]{3,5}$/.test(folded);
}

/** `M.V.D` and `M.V.D.` for `MVD`. */
function dotted(folded: string): string[] {
  const letters = [...folded].join('.');
  return [letters, `${letters}.`];
}
