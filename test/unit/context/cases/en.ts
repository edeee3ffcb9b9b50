import type { ContextCase } from './case';
import { experiencer } from './en/experiencer';
import { history } from './en/history';
import { hypothetical } from './en/hypothetical';
import { laterality } from './en/laterality';
import { layout } from './en/layout';
import { lists } from './en/lists';
import { negationAfter } from './en/negationAfter';
import { negationBefore } from './en/negationBefore';
import { opinions } from './en/opinions';
import { possibility } from './en/possible';
import { pseudoAndTerminations } from './en/pseudo';
import { results } from './en/results';
import { sections } from './en/sections';
import { treatments } from './en/treatments';
import { visits } from './en/visits';
import { voice } from './en/voice';

/** One phenomenon each, written by the general rule of annotation; a file a phenomenon. */
export const englishCases: readonly ContextCase[] = [
  ...experiencer,
  ...history,
  ...hypothetical,
  ...laterality,
  ...layout,
  ...lists,
  ...negationAfter,
  ...negationBefore,
  ...opinions,
  ...possibility,
  ...pseudoAndTerminations,
  ...results,
  ...sections,
  ...treatments,
  ...visits,
  ...voice,
];
