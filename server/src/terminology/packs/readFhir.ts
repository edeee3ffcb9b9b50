import type { TermKind } from '../concept';
import { type TaggedLanguage, readLanguageTag } from './languageTags';
import { wrongName } from './nameCheck';
import { NamesBuilder } from './namesBuilder';
import type { PackFindings } from './packFindings';
import type { PackConcept, PackContents } from './packModel';
import { type Fields, type TreePlace, isFields, isGiven } from './treeFile';

type Path = TreePlace['path'];
type Findings = PackFindings<TreePlace>;

/** What all concepts of a code system share. */
interface System {
  readonly url: string;
  /** Put before each code, since codes of different systems may be the same. */
  readonly prefix: string;
  readonly language: TaggedLanguage | undefined;
  /** Whether a concept inside another is a kind of it. */
  readonly nestedIsA: boolean;
}

/** How the words of `designation.use` tell the kind of a name. SNOMED CT gives codes of its own for them. */
const uses: readonly (readonly [RegExp, TermKind | 'none'])[] = [
  [/abbrev|acronym/i, 'abbreviation'],
  [/misspell/i, 'misspelling'],
  [/consumer|\blay\b|patient/i, 'lay'],
  [/900000000000013009|900000000000003001|synonym|fully/i, 'synonym'],
  [/900000000000550004|definition/i, 'none'],
  [/prefer|display/i, 'preferred'],
];

/**
 * Reads a FHIR R4 `CodeSystem` (https://hl7.org/fhir/R4/codesystem.html): each concept with its display and its designations,
 * those inside others too. Names in other languages than ours are passed over. A concept without a name in ours is left out.
 */
export function readFhir(resource: Fields, fileName: string, findings: Findings): PackContents {
  const text = (field: string): string | undefined => {
    const value = resource[field];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const title = text('title') ?? text('name');
  if (resource['resourceType'] !== 'CodeSystem') {
    const found = typeof resource['resourceType'] === 'string' ? resource['resourceType'] : '';
    findings.report({ path: ['resourceType'] }, 'pack.notACodeSystem', { found });
    return { title, concepts: [], context: [] };
  }
  const concepts: PackConcept[] = [];
  const list = resource['concept'];
  if (!Array.isArray(list) || list.length === 0) {
    findings.report({ path: ['concept'], part: 'key' }, 'pack.fhirNoConcepts');
    return { title, concepts, context: [] };
  }
  const system: System = {
    url: text('url') ?? '',
    prefix: text('name') ?? fileName,
    language: readLanguageTag(text('language') ?? 'en'),
    nestedIsA: (text('hierarchyMeaning') ?? 'is-a') === 'is-a',
  };
  const seen = new Map<string, Path>();
  readConcepts(list, ['concept'], undefined, system, seen, concepts, findings);
  if (concepts.length === 0 && !findings.hasErrors)
    findings.report({ path: ['concept'], part: 'key' }, 'pack.fhirNoNames');
  return { title, concepts, context: [] };
}

function readConcepts(
  list: readonly unknown[],
  path: Path,
  parent: string | undefined,
  system: System,
  seen: Map<string, Path>,
  concepts: PackConcept[],
  findings: Findings,
): void {
  for (const [index, entry] of list.entries()) {
    if (findings.isFull) return;
    const at = [...path, index];
    const code = isFields(entry) ? entry['code'] : undefined;
    if (!isFields(entry) || typeof code !== 'string' || code.trim() === '') {
      findings.report({ path: [...at, 'code'] }, 'pack.fhirNoCode');
      continue;
    }
    const earlier = seen.get(code);
    if (earlier) {
      const related = { place: { path: [...earlier, 'code'] }, key: 'pack.firstHere' };
      findings.report({ path: [...at, 'code'] }, 'pack.idTwice', { id: code }, { related });
    }
    seen.set(code, at);
    const id = `${system.prefix}:${code}`;
    findings.stands(id, undefined, undefined, () => ({ path: [...at, 'code'] }));
    const names = readNames(entry, id, at, system, findings);
    if (!names.isEmpty) {
      concepts.push({
        id,
        type: 'other',
        ...names.finish(),
        hasPreferred: true,
        codes: [{ system: system.url, code, match: 'exact', source: '' }],
        relations: parent !== undefined && system.nestedIsA ? { 'is-a': [parent] } : {},
      });
    }
    const nested = entry['concept'];
    if (Array.isArray(nested)) readConcepts(nested, [...at, 'concept'], id, system, seen, concepts, findings);
  }
}

function readNames(entry: Fields, id: string, path: Path, system: System, findings: Findings): NamesBuilder {
  const names = new NamesBuilder();
  const add = (tagged: TaggedLanguage, kind: TermKind | undefined, value: unknown, place: () => TreePlace): void => {
    if (typeof value !== 'string') {
      findings.report(place(), 'pack.notText', { field: 'value' });
      return;
    }
    const name = value.trim();
    const wrong = wrongName(name);
    if (wrong !== undefined) {
      findings.report(place(), wrong, { name });
      return;
    }
    findings.stands(id, tagged.language, name, place);
    // A second preferred name, say of another region, is one more name.
    if (!names.add(tagged.language, kind, name, tagged.traditional)) names.add(tagged.language, 'synonym', name);
  };
  if (isGiven(entry['display']) && system.language) {
    add(system.language, 'preferred', entry['display'], () => ({ path: [...path, 'display'] }));
  }
  const designations: unknown = entry['designation'];
  if (Array.isArray(designations)) {
    for (const [index, designation] of (designations as unknown[]).entries()) {
      if (!isFields(designation)) continue;
      const { language, value } = designation;
      const tagged = typeof language === 'string' ? readLanguageTag(language) : system.language;
      const kind = kindOf(designation['use']);
      if (tagged && kind !== 'none')
        add(tagged, kind, value, () => ({ path: [...path, 'designation', index, 'value'] }));
    }
  }
  if (typeof entry['definition'] === 'string' && system.language && !names.isEmpty) {
    names.define(system.language.language, entry['definition'].trim());
  }
  return names;
}

/** The kind that `use` states; `none` for what is no name, undefined where nothing is said. */
function kindOf(use: unknown): TermKind | 'none' | undefined {
  if (!isFields(use)) return undefined;
  const words = `${String(use['code'])} ${String(use['display'])}`;
  return uses.find(([pattern]) => pattern.test(words))?.[1];
}
