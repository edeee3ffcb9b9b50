import type { ClassNames } from '../../context/contextAddition';
import type { TermKind } from '../concept';
import { addToCsv } from './addToCsv';
import { addToJson } from './addToJson';
import { addToYaml } from './addToYaml';
import type { NewTerm } from './newTerm';
import type { PackConcept } from './packModel';
import { readPack } from './readPack';

/** Why a name is not added. */
export type Refusal = 'fhir' | 'exists' | 'broken' | 'idTaken';

/**
 * A pack file with one name more, everything else left as it is written: comments, order, indentation. A name that is there
 * already, a file with errors and a FHIR resource are refused. `classes`
 * are those that its cues may name.
 */
export function addTerm(
  text: string,
  fileName: string,
  term: NewTerm,
  classes: ClassNames = {},
): { readonly newText: string } | { readonly reason: Refusal } {
  const { contents, format } = readPack(text, fileName, { classes });
  if (format === 'fhir') return { reason: 'fhir' };
  if (!contents) return { reason: 'broken' };
  const concept = contents.concepts.find(({ id }) => id === term.id);
  if (term.type !== undefined && concept) return { reason: 'idTaken' };
  if (concept && hasName(concept, term)) return { reason: 'exists' };
  const additions = kindsOf(term, concept).map((kind) => ({ ...term, kind }));
  const add = { yaml: addToYaml, json: addToJson, csv: addToCsv }[format];
  return { newText: additions.reduce((changed, addition) => add(changed, addition), text) };
}

function hasName({ names }: PackConcept, { text, language }: NewTerm): boolean {
  const own = names[language];
  if (!own) return false;
  const all = [own.preferred, own.plural, own.singular, ...own.synonyms, ...own.abbreviations, ...own.layTerms];
  return [...all, ...own.misspellings, ...(own.traditional ?? []), ...(own.traditionalRegional ?? [])].includes(text);
}

/**
 * What the name becomes in the file. A new concept needs a preferred name; an abbreviation is then both, so that it stays
 * matched with case. Where there is a preferred name, another one is a synonym.
 */
function kindsOf({ kind, language, type }: NewTerm, concept: PackConcept | undefined): TermKind[] {
  if (type !== undefined) return kind === 'abbreviation' ? ['preferred', 'abbreviation'] : ['preferred'];
  if (kind !== 'preferred') return [kind];
  return concept?.hasPreferred === true && !concept.names[language] ? ['preferred'] : ['synonym'];
}
