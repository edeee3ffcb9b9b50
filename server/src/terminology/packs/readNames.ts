import type { Language } from '../../text/language';
import type { LanguageNames } from '../concept';
import { isTooShort, wrongName } from './nameCheck';
import { type Path, type TreeFindings, checkFields, oneOf, readText } from './treeChecks';
import { type Fields, type TreePlace, isGiven } from './treeFile';

const nameLists = ['synonyms', 'abbreviations', 'layTerms', 'misspellings'] as const;
const chineseLists = ['traditional', 'traditionalRegional'] as const;
const singleNames = ['preferred', 'plural', 'singular'] as const;
const namesFields = [...singleNames, 'definition', 'gender', 'number', ...nameLists, ...chineseLists];

/** Reads what an entry says in one language. Undefined where that is no name, or something else is wrong, which is told. */
export function readNames(
  block: Fields,
  language: Language,
  id: string | undefined,
  path: Path,
  findings: TreeFindings,
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
  if (shown === undefined && misspellings.length === 0) {
    if (findings.errors === errorsBefore) findings.report({ path, part: 'key' }, 'pack.noName', { id: id ?? '' });
    return undefined;
  }
  return {
    preferred: shown ?? '',
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
