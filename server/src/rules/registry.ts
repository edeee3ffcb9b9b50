import { ambiguousAbbreviation } from './catalogue/ambiguousAbbreviation';
import { antibioticNoInfection } from './catalogue/antibioticNoInfection';
import { arbidolNonInfluenza } from './catalogue/arbidolNonInfluenza';
import { baclofenOffLabel } from './catalogue/baclofenOffLabel';
import { bilateralHfsVerify } from './catalogue/bilateralHfsVerify';
import { bilateralSimultaneousHfs } from './catalogue/bilateralSimultaneousHfs';
import { carbapenemValproate } from './catalogue/carbapenemValproate';
import { epidermalVsEpidermoid } from './catalogue/epidermalVsEpidermoid';
import { hfsWorkupAbsent } from './catalogue/hfsWorkupAbsent';
import { imipenemMeningitis } from './catalogue/imipenemMeningitis';
import { lateralityConflict } from './catalogue/lateralityConflict';
import { lateralityMissing } from './catalogue/lateralityMissing';
import { misspelledTerm } from './catalogue/misspelledTerm';
import { mvdPreopIncomplete } from './catalogue/mvdPreopIncomplete';
import { negatedAndAffirmed } from './catalogue/negatedAndAffirmed';
import { nsaidForHfs } from './catalogue/nsaidForHfs';
import type { Rule } from './rule';
import { scaleOutOfRange } from './catalogue/scaleOutOfRange';

/** Every rule, by code. */
export const rules: readonly Rule[] = [
  ambiguousAbbreviation,
  antibioticNoInfection,
  arbidolNonInfluenza,
  baclofenOffLabel,
  bilateralHfsVerify,
  bilateralSimultaneousHfs,
  carbapenemValproate,
  epidermalVsEpidermoid,
  hfsWorkupAbsent,
  imipenemMeningitis,
  lateralityConflict,
  lateralityMissing,
  misspelledTerm,
  mvdPreopIncomplete,
  negatedAndAffirmed,
  nsaidForHfs,
  scaleOutOfRange,
];
