import { editDistance } from '../../text/editDistance';
import type { LanguageNames, Term } from '../../terminology/concept';
import type { Terminology } from '../../terminology/terminology';
import type { Folding } from '../../text/folding';
import { completionKey } from './key';
import { hasDistinctSynonyms } from '../distinctSynonyms';
import type { Spell, Spellings } from './spelling';

/** A name as completion sees it. */
export interface Form {
  readonly term: Term;
  readonly key: string;
  /** The name itself. */
  readonly own: Spellings;
  /** What is written for it: its concept's preferred name, or the name itself where another one would say something else. */
  readonly name: Spellings;
  /** True for what has no counterpart in another language: a brand, a salt, a preparation of a drug. */
  readonly untranslatable: boolean;
}

/** Makes of a name what completion sees of it. */
export type FormOf = (term: Term) => Form;

/** Makes forms of names; `terminology` says which words are brands. */
export function createFormOf(terminology: Terminology, folding: Folding, spell: Spell): FormOf {
  const preparations = preparationWords(terminology, folding);
  return (term) => {
    const { concept, language, text, kind } = term;
    const names = concept.names[language];
    const key = completionKey(folding, text);
    const own = spell(text, language, names);
    const isOfPreparation =
      (kind === 'synonym' || kind === 'lay') && key.split(' ').some((word) => preparations.has(word));
    const name = isOfPreparation ? own.simplified : nameFor({ ...term, text: own.simplified });
    const untranslatable = concept.type === 'drug' && name !== names.preferred;
    return { term, key, own, name: name === own.simplified ? own : spell(name, language, names), untranslatable };
  };
}

/** The names of brands and members of drug classes that are one word: `injection de Botox` is no other injection. */
function preparationWords({ terms }: Terminology, folding: Folding): ReadonlySet<string> {
  const preparations = terms.filter(({ concept, kind }) => concept.type === 'drug' && kind === 'synonym');
  return new Set(preparations.map(({ text }) => completionKey(folding, text)).filter((key) => !key.includes(' ')));
}

/** What is written for a name: itself where its concept's names say different things, otherwise the preferred one. */
function nameFor({ text, kind, language, concept }: Term): string {
  const names = concept.names[language];
  if (concept.type === 'drug' && kind === 'misspelling') return nearestName(text, names);
  const isItself = kind === 'synonym' && hasDistinctSynonyms(concept);
  return isItself || isInflection(text, names) ? text : names.preferred;
}

/** Whether a name is the preferred name in the plural or the singular. */
function isInflection(text: string, { preferred, plural, singular }: LanguageNames): boolean {
  return text === plural || text === singular || text === `${preferred}s`;
}

/** The correct name that a misspelling is nearest to; the preferred one where several are as near. */
function nearestName(misspelling: string, names: LanguageNames): string {
  let best = names.preferred;
  let least = Number.POSITIVE_INFINITY;
  for (const name of [names.preferred, ...names.synonyms]) {
    const distance = editDistance(misspelling.toLowerCase(), name.toLowerCase());
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}
