import { ambiguousAbbreviation } from './catalogue/ambiguousAbbreviation';
import { bilateralHfsVerify } from './catalogue/bilateralHfsVerify';
import { bilateralSimultaneousHfs } from './catalogue/bilateralSimultaneousHfs';
import { carbamazepineSafetyLabs } from './catalogue/carbamazepineSafetyLabs';
import { chvostekNoCalcium } from './catalogue/chvostekNoCalcium';
import { drugCauseNotReviewed } from './catalogue/drugCauseNotReviewed';
import { electrolyteFluidMismatch } from './catalogue/electrolyteFluidMismatch';
import { hypoparaNoLabs } from './catalogue/hypoparaNoLabs';
import { imipenemMeningitis } from './catalogue/imipenemMeningitis';
import { lateralityConflict } from './catalogue/lateralityConflict';
import { lateralityMissing } from './catalogue/lateralityMissing';
import { misspelledTerm } from './catalogue/misspelledTerm';
import { negatedAndAffirmed } from './catalogue/negatedAndAffirmed';
import type { Rule } from './rule';
import { scaleOutOfRange } from './catalogue/scaleOutOfRange';

/** Every rule, by code. */
export const rules: readonly Rule[] = [
  ambiguousAbbreviation,
  bilateralHfsVerify,
  bilateralSimultaneousHfs,
  carbamazepineSafetyLabs,
  chvostekNoCalcium,
  drugCauseNotReviewed,
  electrolyteFluidMismatch,
  hypoparaNoLabs,
  imipenemMeningitis,
  lateralityConflict,
  lateralityMissing,
  misspelledTerm,
  negatedAndAffirmed,
  scaleOutOfRange,
];
