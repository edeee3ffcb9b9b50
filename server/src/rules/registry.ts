import { ambiguousAbbreviation } from './ambiguousAbbreviation';
import { bilateralHfsVerify } from './bilateralHfsVerify';
import { bilateralSimultaneousHfs } from './bilateralSimultaneousHfs';
import { imipenemMeningitis } from './imipenemMeningitis';
import { lateralityConflict } from './lateralityConflict';
import { lateralityMissing } from './lateralityMissing';
import { misspelledTerm } from './misspelledTerm';
import { negatedAndAffirmed } from './negatedAndAffirmed';
import type { Rule } from './rule';
import { scaleOutOfRange } from './scaleOutOfRange';

/** Every rule, by code. */
export const rules: readonly Rule[] = [
  ambiguousAbbreviation,
  bilateralHfsVerify,
  bilateralSimultaneousHfs,
  imipenemMeningitis,
  lateralityConflict,
  lateralityMissing,
  misspelledTerm,
  negatedAndAffirmed,
  scaleOutOfRange,
];
