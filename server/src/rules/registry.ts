import { alsFacialSpasm } from './catalogue/alsFacialSpasm';
import { ambiguousAbbreviation } from './catalogue/ambiguousAbbreviation';
import { arbidolNonInfluenza } from './catalogue/arbidolNonInfluenza';
import { bilateralHfsVerify } from './catalogue/bilateralHfsVerify';
import { bilateralSimultaneousHfs } from './catalogue/bilateralSimultaneousHfs';
import { hfsJawMuscles } from './catalogue/hfsJawMuscles';
import { hfsSeizureFeatures } from './catalogue/hfsSeizureFeatures';
import { hfsTrigeminalPain } from './catalogue/hfsTrigeminalPain';
import { imipenemMeningitis } from './catalogue/imipenemMeningitis';
import { lateralityConflict } from './catalogue/lateralityConflict';
import { lateralityMissing } from './catalogue/lateralityMissing';
import { misspelledTerm } from './catalogue/misspelledTerm';
import { negatedAndAffirmed } from './catalogue/negatedAndAffirmed';
import { psychogenicAttribution } from './catalogue/psychogenicAttribution';
import { redFlagNoImaging } from './catalogue/redFlagNoImaging';
import type { Rule } from './rule';
import { scaleOutOfRange } from './catalogue/scaleOutOfRange';
import { touretteCriteria } from './catalogue/touretteCriteria';

/** Every rule, by code. */
export const rules: readonly Rule[] = [
  alsFacialSpasm,
  ambiguousAbbreviation,
  arbidolNonInfluenza,
  bilateralHfsVerify,
  bilateralSimultaneousHfs,
  hfsJawMuscles,
  hfsSeizureFeatures,
  hfsTrigeminalPain,
  imipenemMeningitis,
  lateralityConflict,
  lateralityMissing,
  misspelledTerm,
  negatedAndAffirmed,
  psychogenicAttribution,
  redFlagNoImaging,
  scaleOutOfRange,
  touretteCriteria,
];
