import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnySchema } from 'ajv';
import type { CodingSystem, FieldCode, FieldCodes, IncompleteCode } from '../src/rules/rule';
import type { Localised } from '../src/text/language';
import { type DataFile, type Problem, readDataFile } from './dataFile';

/** A code as its file has it. */
interface CodeEntry extends Omit<FieldCode, 'for' | 'also' | 'exactly' | 'incompleteSince'> {
  readonly for?: readonly string[];
  readonly also?: readonly string[];
  readonly exactly?: readonly string[];
  readonly incomplete?: IncompleteCode & { readonly confirmed: boolean; readonly source: string };
}

interface CodeFile {
  readonly undatedNotes: string;
  readonly sideLabels: Readonly<Record<NonNullable<FieldCode['side']>, Localised>>;
  readonly codes: readonly CodeEntry[];
}

/** The codes as the rules read them. Undefined where there is no file or one with problems. */
export interface CompiledCodes {
  readonly codes: FieldCodes | undefined;
  readonly problems: readonly Problem[];
}

/** Reads and checks a file of codes (`server/rules/shared/codes.yaml`). Problems are returned, never thrown. */
export function compileCodes(path: string, root: string, isConcept: (id: string) => boolean): CompiledCodes {
  if (!existsSync(path)) return { codes: undefined, problems: [] };
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, '../schemas/codes.schema.json'), 'utf8'),
  ) as AnySchema;
  const file = readDataFile<CodeFile>(path, schema, root);
  if (!file.value) return { codes: undefined, problems: file.problems };
  const problems = [...file.problems, ...checkCodes(file.value, file, isConcept)];
  const { undatedNotes, sideLabels, codes } = file.value;
  const compiled = codes.map((entry) => compileCode(entry, codes, sideLabels));
  return { codes: problems.length > 0 ? undefined : { undatedNotes, codes: compiled }, problems };
}

function* checkCodes(
  { codes }: CodeFile,
  source: DataFile<CodeFile>,
  isConcept: (id: string) => boolean,
): Generator<Problem> {
  const known = new Set<string>();
  for (const [index, entry] of codes.entries()) {
    const problem = (message: string): Problem => ({
      file: source.file,
      line: source.lineOf(['codes', index]),
      message: `code ${entry.code}: ${message}`,
    });
    for (const system of entry.systems) {
      const key = `${system} ${entry.code}`;
      if (known.has(key)) yield problem(`stands twice for ${system}`);
      known.add(key);
    }
    for (const list of ['for', 'also', 'exactly'] as const) {
      for (const id of entry[list] ?? []) {
        if (!isConcept(id)) yield problem(`"${list}" names the concept "${id}", which is not there`);
      }
    }
    const { systems, incomplete } = entry;
    if (incomplete && !systems.includes('icd10cm')) yield problem('is incomplete in ICD-10-CM, which does not have it');
    if (incomplete && childrenOf(entry, codes).length === 0)
      yield problem('is incomplete, and no longer code begins like it');
  }
}

/** The ICD-10-CM codes that begin like one and are longer. */
function childrenOf({ code }: CodeEntry, codes: readonly CodeEntry[]): readonly CodeEntry[] {
  return codes.filter(
    (other) => isIn(other, 'icd10cm') && other.code.length > code.length && other.code.startsWith(code),
  );
}

const isIn = ({ systems }: CodeEntry, system: CodingSystem): boolean => systems.includes(system);

/** A code with what it has of the codes that it is a child of. */
function compileCode(entry: CodeEntry, codes: readonly CodeEntry[], sideLabels: CodeFile['sideLabels']): FieldCode {
  const parents = codes.filter((other) => other.incomplete && childrenOf(other, codes).includes(entry));
  const line = [entry, ...parents.sort((a, b) => b.code.length - a.code.length)];
  const own = line.find((one) => one.for ?? one.also ?? one.exactly) ?? entry;
  const { code, systems, meaning, side, incomplete } = entry;
  const label = entry.label ?? (side && sideLabels[side]);
  return {
    code,
    systems,
    meaning,
    ...(label && { label }),
    ...(side && { side }),
    for: own.for ?? [],
    also: own.also ?? [],
    exactly: own.exactly ?? [],
    ...(line.some((one) => one.isUnspecific) && { isUnspecific: true as const }),
    ...(line.some((one) => one.isCompanion) && { isCompanion: true as const }),
    ...(incomplete && { incomplete: incomplete.since === undefined ? {} : { since: incomplete.since } }),
  };
}
