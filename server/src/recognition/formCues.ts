import { formKey } from '../terminology/ambiguity';
import type { AmbiguousForm } from '../terminology/concept';
import type { Folding } from '../text/folding';
import { languages } from '../text/language';
import type { Span } from '../text/span';
import { elsewhere } from './cues';
import { createDictionary } from './dictionary';

/** What a stretch of text says of ambiguous forms, as keys: meanings written out, words that fit one meaning. */
export interface FormCues {
  /** The keys of everything that stands in `span`. */
  keysIn(text: string, span: Span): ReadonlySet<string>;
  /** The key of another meaning of the form, written out. */
  expansionKey(form: AmbiguousForm): string;
  /** The key of a word that settles a meaning (a concept id or `elsewhere`) of the form. */
  aroundKey(form: AmbiguousForm, meaning: string): string;
  /** The key of a word that speaks for a meaning of the form. */
  hintKey(form: AmbiguousForm, meaning: string): string;
}

/** Prepares the words of all forms. Keys are the same in every chooser of the same forms. */
export function createFormCues(forms: readonly AmbiguousForm[], folding: Folding): FormCues {
  const numbers = new Map(forms.map((form, index) => [formKey(form), index]));
  const expansionKey = (form: AmbiguousForm): string => `written ${numbers.get(formKey(form))}`;
  const aroundKey = (form: AmbiguousForm, meaning: string): string => `around ${numbers.get(formKey(form))} ${meaning}`;
  const hintKey = (form: AmbiguousForm, meaning: string): string => `hint ${numbers.get(formKey(form))} ${meaning}`;
  function* entries(): Generator<readonly [string, string]> {
    for (const form of forms) {
      for (const language of languages) {
        for (const text of form.elsewhere[language] ?? []) yield [text, expansionKey(form)];
      }
      for (const [meaning, { around = [], hints = [] }] of Object.entries(form.cues ?? {})) {
        for (const text of around) yield [text, aroundKey(form, meaning)];
        for (const text of hints) yield [text, hintKey(form, meaning)];
      }
    }
  }
  const dictionary = createDictionary(folding, entries());
  return Object.freeze({
    expansionKey,
    aroundKey,
    hintKey,
    keysIn(text: string, { start, end }: Span): ReadonlySet<string> {
      const found = new Set<string>();
      for (let offset = start; offset < end; offset++) {
        if (!dictionary.isStart(text, offset)) continue;
        dictionary.matchesAt(text, offset, end, (keys) => keys.forEach((key) => found.add(key)));
      }
      return found;
    },
  });
}

/** Whether a key of a whole note tells anything: a word for one of our meanings counts in its sentence only. */
export function isNoteKey(key: string): boolean {
  return key.startsWith('written ') || (key.startsWith('around ') && key.endsWith(` ${elsewhere}`));
}
