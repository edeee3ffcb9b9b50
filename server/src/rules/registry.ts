import { ambiguousAbbreviation } from './catalogue/ambiguousAbbreviation';
import { bilateralHfsVerify } from './catalogue/bilateralHfsVerify';
import { bilateralSimultaneousHfs } from './catalogue/bilateralSimultaneousHfs';
import { botulinumDoseImplausible } from './catalogue/botulinumDoseImplausible';
import { botulinumRecordIncomplete } from './catalogue/botulinumRecordIncomplete';
import { botulinumUnitsConverted } from './catalogue/botulinumUnitsConverted';
import { imipenemMeningitis } from './catalogue/imipenemMeningitis';
import { lateralityConflict } from './catalogue/lateralityConflict';
import { lateralityMissing } from './catalogue/lateralityMissing';
import { misspelledTerm } from './catalogue/misspelledTerm';
import { negatedAndAffirmed } from './catalogue/negatedAndAffirmed';
import type { Rule } from './rule';
import { scaleOutOfRange } from './catalogue/scaleOutOfRange';
import { unsafeDoseNotation } from './catalogue/unsafeDoseNotation';

/** Every rule, by code. */
export const rules: readonly Rule[] = [
  ambiguousAbbreviation,
  bilateralHfsVerify,
  bilateralSimultaneousHfs,
  botulinumDoseImplausible,
  botulinumRecordIncomplete,
  botulinumUnitsConverted,
  imipenemMeningitis,
  lateralityConflict,
  lateralityMissing,
  misspelledTerm,
  negatedAndAffirmed,
  scaleOutOfRange,
  unsafeDoseNotation,
];
