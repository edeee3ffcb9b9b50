import { ambiguousAbbreviation } from './catalogue/ambiguousAbbreviation';
import { arbidolNonInfluenza } from './catalogue/arbidolNonInfluenza';
import { bilateralHfsVerify } from './catalogue/bilateralHfsVerify';
import { bilateralSimultaneousHfs } from './catalogue/bilateralSimultaneousHfs';
import { hfsBlepharospasmPattern } from './catalogue/hfsBlepharospasmPattern';
import { hfsJawMuscles } from './catalogue/hfsJawMuscles';
import { hfsOnsetPattern } from './catalogue/hfsOnsetPattern';
import { hfsSeizureFeatures } from './catalogue/hfsSeizureFeatures';
import { hfsSleepClaim } from './catalogue/hfsSleepClaim';
import { hfsSuppressible } from './catalogue/hfsSuppressible';
import { imipenemMeningitis } from './catalogue/imipenemMeningitis';
import { lateralityConflict } from './catalogue/lateralityConflict';
import { lateralityMissing } from './catalogue/lateralityMissing';
import { meigeSingleRegion } from './catalogue/meigeSingleRegion';
import { misspelledTerm } from './catalogue/misspelledTerm';
import { negatedAndAffirmed } from './catalogue/negatedAndAffirmed';
import { postparalyticWithoutPalsy } from './catalogue/postparalyticWithoutPalsy';
import { primaryHfsPostparalyticPattern } from './catalogue/primaryHfsPostparalyticPattern';
import { scaleOutOfRange } from './catalogue/scaleOutOfRange';
import type { Rule } from './rule';

/** Every rule, by code. */
export const rules: readonly Rule[] = [
  ambiguousAbbreviation,
  arbidolNonInfluenza,
  bilateralHfsVerify,
  bilateralSimultaneousHfs,
  hfsBlepharospasmPattern,
  hfsJawMuscles,
  hfsOnsetPattern,
  hfsSeizureFeatures,
  hfsSleepClaim,
  hfsSuppressible,
  imipenemMeningitis,
  lateralityConflict,
  lateralityMissing,
  meigeSingleRegion,
  misspelledTerm,
  negatedAndAffirmed,
  postparalyticWithoutPalsy,
  primaryHfsPostparalyticPattern,
  scaleOutOfRange,
];
