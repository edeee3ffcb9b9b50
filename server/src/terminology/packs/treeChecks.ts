import type { PackFindings } from './packFindings';
import { type Fields, type TreePlace, isGiven } from './treeFile';

export type Path = TreePlace['path'];
export type TreeFindings = PackFindings<TreePlace>;

/** Tells of fields that are not among the known ones. */
export function checkFields(value: Fields, known: readonly string[], path: Path, findings: TreeFindings): void {
  for (const field of Object.keys(value)) {
    if (known.includes(field)) continue;
    const parameters = { field, known: known.filter((name) => !name.startsWith('$')).join(', ') };
    findings.report({ path: [...path, field], part: 'key' }, 'pack.unknownField', parameters);
  }
}

/** The text of a field; undefined where it is not there, and where it is none, which is told. */
export function readText(value: Fields, field: string, path: Path, findings: TreeFindings): string | undefined {
  const text = value[field];
  if (!isGiven(text)) return undefined;
  if (typeof text === 'string') return text;
  findings.report({ path: [...path, field] }, 'pack.notText', { field });
  return undefined;
}

/** The same of a field that has to be there. */
export function required(value: Fields, field: string, path: Path, findings: TreeFindings): string | undefined {
  if (!isGiven(value[field])) findings.report({ path: [...path, field] }, 'pack.missingField', { field });
  return readText(value, field, path, findings);
}

/** The value of a field that may have only some; undefined where it is not there, and where it is another one, which is told. */
export function oneOf<T extends string>(
  value: Fields,
  field: string,
  allowed: readonly T[],
  path: Path,
  findings: TreeFindings,
): T | undefined {
  const given = value[field];
  if (!isGiven(given)) return undefined;
  const found = allowed.find((one) => one === given);
  if (found === undefined) {
    findings.report({ path: [...path, field] }, 'pack.notAllowed', { field, allowed: allowed.join(', ') });
  }
  return found;
}
