import type { Laterality } from '../context/assertion';
import type { CodingSystem, FieldCode } from '../rules/rule';
import type { Concept } from '../terminology/concept';

/** Codes of one system. */
export interface SystemCodes {
  readonly system: string;
  readonly codes: readonly string[];
}

/** The codes that mean exactly the concept, by system, ICD first. */
export function codesBySystem(concept: Concept): SystemCodes[] {
  const bySystem = new Map<string, string[]>();
  for (const { system, code, match } of concept.codes) {
    if (match === 'exact') bySystem.set(system, [...(bySystem.get(system) ?? []), code]);
  }
  const isOther = ({ system }: SystemCodes): number => Number(!system.startsWith('ICD'));
  return [...bySystem].map(([system, codes]) => ({ system, codes })).sort((a, b) => isOther(a) - isOther(b));
}

/** Which of the coding systems of the field a code's system is, by its name in a pack; national editions of ICD-10 are `icd10`. */
function codingSystemOf(system: string): CodingSystem | undefined {
  const [, number, modified] = /^(?:ICD|CIM)[- ]?(1[01])([- ]CM\b)?/i.exec(system) ?? [];
  if (number === undefined) return undefined;
  if (number === '11') return 'icd11';
  return modified === undefined ? 'icd10' : 'icd10cm';
}

/**
 * The codes for a concept on a side: those that mean exactly the concept, and where a system has a code for that side, that
 * one in their place. `wanted` leaves the codes of one coding system only; `fieldCodes` are those whose sides are known.
 */
export function codesOnSide(
  concept: Concept,
  side: Laterality,
  wanted: CodingSystem | undefined,
  fieldCodes: readonly FieldCode[],
): SystemCodes[] {
  return codesBySystem(concept).flatMap(({ system, codes }) => {
    const known = codingSystemOf(system);
    if (wanted !== undefined && known !== wanted) return [];
    const sided = fieldCodes.filter(
      (field) => field.side === side && known && field.systems.includes(known) && field.for.includes(concept.id),
    );
    return { system, codes: sided.length > 0 ? sided.map(({ code }) => code) : codes };
  });
}
