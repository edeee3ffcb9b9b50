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
  return needed(value, field, path, findings) ? readText(value, field, path, findings) : undefined;
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

/** Whether a field that has to be there is; told where it is not. */
export function needed(value: Fields, field: string, path: Path, findings: TreeFindings): boolean {
  if (isGiven(value[field])) return true;
  findings.report({ path: [...path, field] }, 'pack.missingField', { field });
  return false;
}

/** One of the allowed values of a field that has to be there. */
export function requiredOneOf<T extends string>(
  value: Fields,
  field: string,
  allowed: readonly T[],
  path: Path,
  findings: TreeFindings,
): T | undefined {
  return needed(value, field, path, findings) ? oneOf(value, field, allowed, path, findings) : undefined;
}

/** The elements of a list; none where it is not there, and where it is no list, which is told. */
export function listOf(value: Fields, field: string, path: Path, findings: TreeFindings): readonly unknown[] {
  const list = value[field];
  if (!isGiven(list)) return [];
  if (Array.isArray(list)) return list as unknown[];
  findings.report({ path: [...path, field] }, 'pack.notAList', { field });
  return [];
}

/** The same of a list that may not be empty. */
export function filledList(value: Fields, field: string, path: Path, findings: TreeFindings): readonly unknown[] {
  const list = listOf(value, field, path, findings);
  if (Array.isArray(value[field]) && list.length === 0) {
    findings.report({ path: [...path, field] }, 'pack.missingField', { field });
  }
  return list;
}

/** The values of a list that may have only some, each once; undefined where it is not there. */
export function someOf<T extends string>(
  value: Fields,
  field: string,
  allowed: readonly T[],
  path: Path,
  findings: TreeFindings,
): readonly T[] | undefined {
  if (!isGiven(value[field])) return undefined;
  const some: T[] = [];
  for (const [index, one] of filledList(value, field, path, findings).entries()) {
    const found = allowed.find((other) => other === one);
    const place = { path: [...path, field, index] };
    if (found === undefined) findings.report(place, 'pack.notAllowed', { field, allowed: allowed.join(', ') });
    else if (some.includes(found)) findings.report(place, 'pack.twice', { text: found });
    else some.push(found);
  }
  return some.length > 0 ? some : undefined;
}

/** A whole number from 0 to `most`; undefined where it is not there, and where it is something else, which is told. */
export function readCount(
  value: Fields,
  field: string,
  most: number,
  path: Path,
  findings: TreeFindings,
): number | undefined {
  const given = value[field];
  if (!isGiven(given)) return undefined;
  // YAML gives every value as a text.
  const count = typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : given;
  if (typeof count === 'number' && Number.isInteger(count) && count >= 0 && count <= most) return count;
  findings.report({ path: [...path, field] }, 'pack.notCount', { field, most: String(most) });
  return undefined;
}

/** A field that is either left out or `true`. */
export function readFlag(value: Fields, field: string, path: Path, findings: TreeFindings): boolean {
  const given = value[field];
  if (!isGiven(given)) return false;
  if (given === true || given === 'true') return true;
  findings.report({ path: [...path, field] }, 'pack.notAllowed', { field, allowed: 'true' });
  return false;
}
