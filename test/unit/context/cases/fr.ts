import type { ContextCase } from './case';
import { datedCases } from './fr/dated';
import { denialsCases } from './fr/denials';
import { experiencerCases } from './fr/experiencer';
import { historicalCases } from './fr/historical';
import { hypotheticalCases } from './fr/hypothetical';
import { lateralityCases } from './fr/laterality';
import { layoutCases } from './fr/layout';
import { listsCases } from './fr/lists';
import { negationAfterCases } from './fr/negation-after';
import { negationBeforeCases } from './fr/negation-before';
import { notesCases } from './fr/notes';
import { passagesCases } from './fr/passages';
import { possibleCases } from './fr/possible';
import { prospectsCases } from './fr/prospects';
import { recentCases } from './fr/recent';
import { scopeCases } from './fr/scope';
import { settingsCases } from './fr/settings';
import { voiceCases } from './fr/voice';

/** Sentences in French, by phenomenon, each read by the general rule. */
export const frenchCases: readonly ContextCase[] = [
  ...negationBeforeCases,
  ...negationAfterCases,
  ...listsCases,
  ...scopeCases,
  ...possibleCases,
  ...historicalCases,
  ...recentCases,
  ...hypotheticalCases,
  ...experiencerCases,
  ...lateralityCases,
  ...voiceCases,
  ...layoutCases,
  ...notesCases,
  ...passagesCases,
  ...datedCases,
  ...denialsCases,
  ...prospectsCases,
  ...settingsCases,
];
