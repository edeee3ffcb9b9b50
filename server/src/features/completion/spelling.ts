import type { LanguageNames } from '../../terminology/concept';
import type { Folding } from '../../text/folding';
import type { Language } from '../../text/language';
import { completionKey } from './key';

/** A name in Simplified and in Traditional Chinese characters; twice the same where there is no difference. */
export interface Spellings {
  readonly simplified: string;
  readonly traditional: string;
}

/** Gives both spellings of a name that is one of `names`, as far as `names` have both. */
export type Spell = (name: string, language: Language, names: LanguageNames) => Spellings;

interface Table {
  readonly simplified: ReadonlyMap<string, string>;
  readonly traditional: ReadonlyMap<string, string>;
}

/** Names in Traditional characters stand beside the Simplified ones without saying which is whose: equal keys tell. */
export function createSpell(folding: Folding, isTraditional: (text: string) => boolean): Spell {
  const byKey = (names: readonly string[]): Map<string, string> =>
    new Map([...names].reverse().map((name) => [completionKey(folding, name), name]));
  const tables = new WeakMap<LanguageNames, Table>();
  const tableOf = (names: LanguageNames): Table => {
    const known = tables.get(names);
    if (known) return known;
    const { preferred, synonyms, layTerms, traditional = [], traditionalRegional = [] } = names;
    const table = {
      simplified: byKey([preferred, ...synonyms, ...layTerms]),
      traditional: byKey([...traditional, ...traditionalRegional]),
    };
    tables.set(names, table);
    return table;
  };
  const known = new WeakMap<LanguageNames, Map<string, Spellings>>();
  return (name, language, names) => {
    if (language !== 'zh') return { simplified: name, traditional: name };
    const own = known.get(names) ?? new Map<string, Spellings>();
    known.set(names, own);
    const spelled = own.get(name) ?? spellingsOf(name, names);
    own.set(name, spelled);
    return spelled;
  };

  function spellingsOf(name: string, names: LanguageNames): Spellings {
    const key = completionKey(folding, name);
    const { simplified, traditional } = tableOf(names);
    return {
      simplified: isTraditional(name) ? (simplified.get(key) ?? name) : name,
      traditional: traditional.get(key) ?? name,
    };
  }
}
