import { formKey } from '../terminology/ambiguity';
import type { AmbiguousForm } from '../terminology/concept';
import type { Folding } from '../text/folding';
import type { Span } from '../text/span';

/** The key of the meanings of a form that are none of ours, beside the ids of concepts. */
export const elsewhere = 'elsewhere';

/** How far a cue beside a form reaches, in code units. */
const reach = 48;
const piece = /\d+(?:[.,]\d+)?|\p{Script=Han}|[\p{L}\p{M}]+|[^\s\p{L}\p{N}]/gu;
const pattern = /<\w+>|~|[^<~]+/gu;
const wildcards: Readonly<Record<string, RegExp>> = { '<number>': /^\d/, '<roman>': /^(?:i{1,3}|iv|vi?)$/ };

interface Beside {
  readonly meaning: string;
  /** Pieces before the form, the nearest first, and after it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Reads what stands right beside ambiguous forms: a value, a unit, a grade. */
export interface BesideReader {
  /** The meaning that what stands beside `span` fits, by concept id or `elsewhere`; of several the one that says most. */
  meaning(form: AmbiguousForm, text: string, span: Span): string | undefined;
}

/** Prepares the cues of all forms. */
export function createBesideReader(forms: readonly AmbiguousForm[], folding: Folding): BesideReader {
  const cues = new Map(forms.map((form) => [formKey(form), besidesOf(form, folding)]));
  return Object.freeze({
    meaning(form: AmbiguousForm, text: string, { start, end }: Span): string | undefined {
      const known = cues.get(formKey(form)) ?? [];
      if (known.length === 0) return undefined;
      const before = pieces(text.slice(Math.max(0, start - reach), start), folding).reverse();
      const after = withoutSign(pieces(text.slice(end, end + reach), folding));
      let best: Beside | undefined;
      for (const cue of known) {
        if (best && length(cue) <= length(best)) continue;
        if (startsWith(before, cue.before) && startsWith(after, cue.after)) best = cue;
      }
      return best?.meaning;
    },
  });
}

function besidesOf({ cues = {} }: AmbiguousForm, folding: Folding): Beside[] {
  return Object.entries(cues).flatMap(([meaning, { beside = [] }]) =>
    beside.map((text) => {
      const parts = [...text.matchAll(pattern)].flatMap(([part]) =>
        part === '~' || part in wildcards ? part : pieces(part, folding),
      );
      const at = parts.indexOf('~');
      return { meaning, before: parts.slice(0, at).reverse(), after: parts.slice(at + 1) };
    }),
  );
}

function pieces(text: string, folding: Folding): string[] {
  return folding.text(text).match(piece) ?? [];
}

/** `VA : 6/10` as `VA 6/10`. */
function withoutSign(parts: readonly string[]): readonly string[] {
  return parts[0] === ':' || parts[0] === '=' ? parts.slice(1) : parts;
}

function startsWith(parts: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((want, index) => {
    const part = parts[index];
    return part !== undefined && (part === want || wildcards[want]?.test(part) === true);
  });
}

function length({ before, after }: Beside): number {
  return before.length + after.length;
}
