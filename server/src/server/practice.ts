import { type CodingSystem, type Practice, type Region, codingSystems, regions } from '../rules/rule';

/** What `facies.codingSystem` and `facies.region` may be set to; `none` leaves it to what a note itself shows. */
export const codingSystemChoices = ['none', ...codingSystems] as const;
export const regionChoices = ['none', ...regions] as const;

/** How notes are written where somebody works. In the United States codes are those of ICD-10-CM, if nothing else is said. */
export function practiceOf(region: Region | 'none' = 'none', codingSystem: CodingSystem | 'none' = 'none'): Practice {
  const usual = region === 'us' ? 'icd10cm' : undefined;
  return {
    codingSystem: codingSystem === 'none' ? usual : codingSystem,
    region: region === 'none' ? undefined : region,
  };
}
