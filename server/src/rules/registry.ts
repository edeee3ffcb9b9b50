import { ambiguousAbbreviation } from './catalogue/ambiguousAbbreviation';
import { arbidolNonInfluenza } from './catalogue/arbidolNonInfluenza';
import { bellsAntiviralAlone } from './catalogue/bellsAntiviralAlone';
import { bellsAtypicalCourse } from './catalogue/bellsAtypicalCourse';
import { bellsBilateral } from './catalogue/bellsBilateral';
import { bellsEyeCareMissing } from './catalogue/bellsEyeCareMissing';
import { bellsVesicles } from './catalogue/bellsVesicles';
import { bilateralHfsVerify } from './catalogue/bilateralHfsVerify';
import { bilateralSimultaneousHfs } from './catalogue/bilateralSimultaneousHfs';
import { hfsSeizureFeatures } from './catalogue/hfsSeizureFeatures';
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
  arbidolNonInfluenza,
  bellsAntiviralAlone,
  bellsAtypicalCourse,
  bellsBilateral,
  bellsEyeCareMissing,
  bellsVesicles,
  bilateralHfsVerify,
  bilateralSimultaneousHfs,
  hfsSeizureFeatures,
  imipenemMeningitis,
  lateralityConflict,
  lateralityMissing,
  misspelledTerm,
  negatedAndAffirmed,
  scaleOutOfRange,
];
