import { type Language, languages } from '../../text/language';
import { type Code, type CodeMatch, type ConceptType, type LanguageNames, conceptTypes } from '../concept';
import { isTooShort, wrongName } from './nameCheck';
import type { PackFindings } from './packFindings';
import { type PackConcept, type PackContents, relationNames } from './packModel';
import { type Fields, type TreePlace, isFields, isGiven } from './treeFile';

type Path = TreePlace['path'];
type Findings = PackFindings<TreePlace>;

const packFields = ['$schema', 'pack', 'title', 'description', 'concepts'];
const conceptFields = ['id', 'type', 'subtype', 'relevance', 'note', ...languages, 'codes', 'relations'];
const nameLists = ['synonyms', 'abbreviations', 'layTerms', 'misspellings'] as const;
const chineseLists = ['traditional', 'traditionalRegional'] as const;
const singleNames = ['preferred', 'plural', 'singular'] as const;
const namesFields = [...singleNames, 'definition', 'gender', 'number', ...nameLists, ...chineseLists];
const codeFields = ['system', 'code', 'match', 'source', 'billable', 'note'];
const matches: readonly CodeMatch[] = ['exact', 'broader', 'narrower', 'related'];

/** Reads a pack in the project's format, as users write it. What is wrong goes to `findings`. */
export function readTree(pack: Fields, findings: Findings): PackContents {
  checkFields(pack, packFields, [], findings);
  const concepts: PackConcept[] = [];
  const list = pack['concepts'];
  if (!Array.isArray(list)) {
    if (isGiven(list)) findings.report({ path: ['concepts'] }, 'pack.notAList', { field: 'concepts' });
    else if (!('concepts' in pack)) findings.report({ path: [] }, 'pack.noConcepts');
  } else {
    const first = new Map<string, number>();
    for (const [index, entry] of (list as unknown[]).entries()) {
      if (findings.isFull) break;
      const concept = readConcept(entry, ['concepts', index], first, index, findings);
      if (concept) concepts.push(concept);
    }
  }
  return { title: readTitle(pack['title'], findings), concepts };
}

function readTitle(title: unknown, findings: Findings): PackContents['title'] {
  if (!isGiven(title)) return undefined;
  if (typeof title === 'string') return title;
  if (!isFields(title)) {
    findings.report({ path: ['title'] }, 'pack.notText', { field: 'title' });
    return undefined;
  }
  checkFields(title, languages, ['title'], findings);
  const texts = languages.map((language) => [language, readText(title, language, ['title'], findings)] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== undefined));
}

function readConcept(
  entry: unknown,
  path: Path,
  first: Map<string, number>,
  index: number,
  findings: Findings,
): PackConcept | undefined {
  if (!isFields(entry)) {
    findings.report({ path }, 'pack.notFields', { field: 'concepts' });
    return undefined;
  }
  checkFields(entry, conceptFields, path, findings);
  const id = readText(entry, 'id', path, findings)?.trim();
  const idPlace: TreePlace = { path: [...path, 'id'] };
  if (id === undefined) {
    if (!isGiven(entry['id'])) findings.report(idPlace, 'pack.noId');
  } else if (/\p{Cc}/u.test(id)) findings.report(idPlace, 'pack.controlCharacter');
  else if (first.has(id)) {
    const related = { place: { path: ['concepts', first.get(id)!, 'id'] }, key: 'pack.firstHere' };
    findings.report(idPlace, 'pack.idTwice', { id }, { related });
  } else first.set(id, index);
  if (id !== undefined) findings.stands(id, undefined, undefined, () => idPlace);

  const names: Partial<Record<Language, LanguageNames>> = {};
  let hasPreferred = false;
  let hasBlock = false;
  for (const language of languages) {
    const block = entry[language];
    if (!isGiven(block)) continue;
    hasBlock = true;
    const blockPath = [...path, language];
    if (!isFields(block)) {
      findings.report({ path: blockPath }, 'pack.notFields', { field: language });
      continue;
    }
    const read = readNames(block, language, id, blockPath, findings);
    if (read) names[language] = read;
    hasPreferred ||= isGiven(block['preferred']);
  }
  if (!hasBlock) findings.report(idPlace, 'pack.noName', { id: id ?? '' });
  const type = oneOf(entry, 'type', conceptTypes, path, findings) ?? 'other';
  const codes = readCodes(entry['codes'], [...path, 'codes'], findings);
  const relations = readRelations(entry['relations'], [...path, 'relations'], findings);
  if (id === undefined || Object.keys(names).length === 0) return undefined;
  return { id, type: type satisfies ConceptType, names, codes, relations, hasPreferred };
}

function readNames(
  block: Fields,
  language: Language,
  id: string | undefined,
  path: Path,
  findings: Findings,
): LanguageNames | undefined {
  const errorsBefore = findings.errors;
  checkFields(block, namesFields, path, findings);
  const name = (text: unknown, place: () => TreePlace, field: string): string | undefined => {
    if (typeof text !== 'string') {
      findings.report(place(), 'pack.notText', { field });
      return undefined;
    }
    const trimmed = text.trim();
    const wrong = wrongName(trimmed);
    if (wrong !== undefined) {
      findings.report(place(), wrong, { name: trimmed });
      return undefined;
    }
    if (isTooShort(trimmed)) findings.report(place(), 'pack.shortName', { name: trimmed }, { severity: 'warning' });
    if (id !== undefined) findings.stands(id, language, trimmed, place);
    return trimmed;
  };
  const single = (field: string): string | undefined =>
    isGiven(block[field]) ? name(block[field], () => ({ path: [...path, field] }), field) : undefined;
  const list = (field: string): string[] => {
    const texts = block[field];
    if (!isGiven(texts)) return [];
    if (!Array.isArray(texts)) {
      findings.report({ path: [...path, field] }, 'pack.notAList', { field });
      return [];
    }
    return (texts as unknown[]).flatMap((text, at) => name(text, () => ({ path: [...path, field, at] }), field) ?? []);
  };
  const [preferred, plural, singular] = singleNames.map(single);
  const [synonyms, abbreviations, layTerms, misspellings] = nameLists.map(list) as [
    string[],
    string[],
    string[],
    string[],
  ];
  const [traditional, traditionalRegional] = chineseLists.map(list) as [string[], string[]];
  if (language !== 'zh') {
    for (const field of chineseLists) {
      if (isGiven(block[field]))
        findings.report({ path: [...path, field], part: 'key' }, 'pack.chineseOnly', { field });
    }
  }
  const definition = isGiven(block['definition']) ? (readText(block, 'definition', path, findings) ?? '') : '';
  const gender = oneOf(block, 'gender', ['m', 'f'] as const, path, findings);
  const number = oneOf(block, 'number', ['plural'] as const, path, findings);
  const shown = preferred ?? [...synonyms, ...abbreviations, ...layTerms, ...traditional, ...traditionalRegional][0];
  if (shown === undefined) {
    if (findings.errors === errorsBefore) findings.report({ path, part: 'key' }, 'pack.noName', { id: id ?? '' });
    return undefined;
  }
  return {
    preferred: shown,
    synonyms: synonyms.filter((text) => text !== shown),
    abbreviations,
    layTerms,
    misspellings,
    definition,
    ...(gender ? { gender } : {}),
    ...(number ? { number } : {}),
    ...(plural === undefined ? {} : { plural }),
    ...(singular === undefined ? {} : { singular }),
    ...(traditional.length > 0 ? { traditional } : {}),
    ...(traditionalRegional.length > 0 ? { traditionalRegional } : {}),
  };
}

function readCodes(codes: unknown, path: Path, findings: Findings): Code[] {
  if (!isGiven(codes)) return [];
  if (!Array.isArray(codes)) {
    findings.report({ path }, 'pack.notAList', { field: 'codes' });
    return [];
  }
  return (codes as unknown[]).flatMap((entry, index) => {
    const at = [...path, index];
    if (!isFields(entry)) {
      findings.report({ path: at }, 'pack.notFields', { field: 'codes' });
      return [];
    }
    checkFields(entry, codeFields, at, findings);
    const system = required(entry, 'system', at, findings);
    const code = required(entry, 'code', at, findings);
    const match = oneOf(entry, 'match', matches, at, findings) ?? 'exact';
    if (system === undefined || code === undefined) return [];
    return { system, code, match, source: readText(entry, 'source', at, findings) ?? '' };
  });
}

function readRelations(relations: unknown, path: Path, findings: Findings): Record<string, readonly string[]> {
  if (!isGiven(relations)) return {};
  if (!isFields(relations)) {
    findings.report({ path }, 'pack.notFields', { field: 'relations' });
    return {};
  }
  checkFields(relations, relationNames, path, findings);
  const read: Record<string, readonly string[]> = {};
  for (const [name, targets] of Object.entries(relations)) {
    if (!Array.isArray(targets) || targets.some((target) => typeof target !== 'string' || target === '')) {
      findings.report({ path: [...path, name] }, 'pack.notAList', { field: name });
    } else read[name] = targets as string[];
  }
  return read;
}

function checkFields(value: Fields, known: readonly string[], path: Path, findings: Findings): void {
  for (const field of Object.keys(value)) {
    if (known.includes(field)) continue;
    const parameters = { field, known: known.filter((name) => !name.startsWith('$')).join(', ') };
    findings.report({ path: [...path, field], part: 'key' }, 'pack.unknownField', parameters);
  }
}

function readText(value: Fields, field: string, path: Path, findings: Findings): string | undefined {
  const text = value[field];
  if (!isGiven(text)) return undefined;
  if (typeof text === 'string') return text;
  findings.report({ path: [...path, field] }, 'pack.notText', { field });
  return undefined;
}

function required(value: Fields, field: string, path: Path, findings: Findings): string | undefined {
  if (!isGiven(value[field])) findings.report({ path: [...path, field] }, 'pack.missingField', { field });
  return readText(value, field, path, findings);
}

function oneOf<T extends string>(
  value: Fields,
  field: string,
  allowed: readonly T[],
  path: Path,
  findings: Findings,
): T | undefined {
  const given = value[field];
  if (!isGiven(given)) return undefined;
  const found = allowed.find((one) => one === given);
  if (found === undefined) {
    findings.report({ path: [...path, field] }, 'pack.notAllowed', { field, allowed: allowed.join(', ') });
  }
  return found;
}
