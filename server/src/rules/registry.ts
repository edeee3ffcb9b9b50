import { ambiguousAbbreviation } from './catalogue/ambiguousAbbreviation';
import { arbidolNonInfluenza } from './catalogue/arbidolNonInfluenza';
import { bilateralHfsVerify } from './catalogue/bilateralHfsVerify';
import { bilateralSimultaneousHfs } from './catalogue/bilateralSimultaneousHfs';
import { hfsBlepharospasmPattern } from './catalogue/hfsBlepharospasmPattern';
import { hfsOnsetPattern } from './catalogue/hfsOnsetPattern';
import { hfsSleepClaim } from './catalogue/hfsSleepClaim';
import { hfsSuppressible } from './catalogue/hfsSuppressible';
import { hfsJawMuscles } from './catalogue/hfsJawMuscles';
import { hfsSeizureFeatures } from './catalogue/hfsSeizureFeatures';
import { imipenemMeningitis } from './catalogue/imipenemMeningitis';
import { lateralityConflict } from './catalogue/lateralityConflict';
import { lateralityMissing } from './catalogue/lateralityMissing';
import { meigeSingleRegion } from './catalogue/meigeSingleRegion';
import { misspelledTerm } from './catalogue/misspelledTerm';
import { negatedAndAffirmed } from './catalogue/negatedAndAffirmed';
import { primaryHfsPostparalyticPattern } from './catalogue/primaryHfsPostparalyticPattern';
import type { Rule } from './rule';
import { scaleOutOfRange } from './catalogue/scaleOutOfRange';

/** Every rule, by code. */
export const rules: readonly Rule[] = [
  ambiguousAbbreviation,
  arbidolNonInfluenza,
  bilateralHfsVerify,
  bilateralSimultaneousHfs,
  hfsBlepharospasmPattern,
  hfsOnsetPattern,
  hfsSleepClaim,
  hfsSuppressible,
  hfsJawMuscles,
  hfsSeizureFeatures,
  imipenemMeningitis,
  lateralityConflict,
  lateralityMissing,
  meigeSingleRegion,
  misspelledTerm,
  negatedAndAffirmed,
  primaryHfsPostparalyticPattern,
  scaleOutOfRange,
];
