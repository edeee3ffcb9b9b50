import { type Language, languages } from '../../text/language';
import { type Code, type CodeMatch, type ConceptType, type LanguageNames, conceptTypes, sideTakings } from '../concept';
import { type PackConcept, type PackContents, relationNames } from './packModel';
import type { ClassNames } from '../../context/contextAddition';
import { readContext } from './readContext';
import { readNames } from './readNames';
import { type Path, type TreeFindings, checkFields, oneOf, readText, required } from './treeChecks';
import { type Fields, type TreePlace, isFields, isGiven } from './treeFile';

const packFields = ['$schema', 'pack', 'title', 'description', 'concepts', 'context'];
const conceptFields = ['id', 'type', 'subtype', 'relevance', 'side', 'note', ...languages, 'codes', 'relations'];
const codeFields = ['system', 'code', 'match', 'source', 'billable', 'note'];
const matches: readonly CodeMatch[] = ['exact', 'broader', 'narrower', 'related'];

/**
 * Reads a pack in the project's format, as users write it. `classes` are those that its cues may name. What is wrong goes
 * to `findings`.
 */
export function readTree(pack: Fields, classes: ClassNames, findings: TreeFindings): PackContents {
  checkFields(pack, packFields, [], findings);
  const concepts: PackConcept[] = [];
  const list = pack['concepts'];
  if (!Array.isArray(list)) {
    if (isGiven(list)) findings.report({ path: ['concepts'] }, 'pack.notAList', { field: 'concepts' });
    else if (!('concepts' in pack || 'context' in pack)) findings.report({ path: [] }, 'pack.noConcepts');
  } else {
    const first = new Map<string, number>();
    for (const [index, entry] of (list as unknown[]).entries()) {
      if (findings.isFull) break;
      const concept = readConcept(entry, ['concepts', index], first, index, findings);
      if (concept) concepts.push(concept);
    }
  }
  const title = readTitle(pack['title'], findings);
  return { title, concepts, context: readContext(pack['context'], classes, findings) };
}

function readTitle(title: unknown, findings: TreeFindings): PackContents['title'] {
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
  findings: TreeFindings,
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
  const side = oneOf(entry, 'side', sideTakings, path, findings);
  const codes = readCodes(entry['codes'], [...path, 'codes'], findings);
  const relations = readRelations(entry['relations'], [...path, 'relations'], findings);
  if (id === undefined || Object.keys(names).length === 0) return undefined;
  return { id, type: type satisfies ConceptType, ...(side && { side }), names, codes, relations, hasPreferred };
}

function readCodes(codes: unknown, path: Path, findings: TreeFindings): Code[] {
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

function readRelations(relations: unknown, path: Path, findings: TreeFindings): Record<string, readonly string[]> {
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
