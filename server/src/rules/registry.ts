import { ambiguousAbbreviation } from './catalogue/ambiguousAbbreviation';
import { bilateralHfsVerify } from './catalogue/bilateralHfsVerify';
import { bilateralSimultaneousHfs } from './catalogue/bilateralSimultaneousHfs';
import { codeIncomplete } from './catalogue/codeIncomplete';
import { codeMismatch } from './catalogue/codeMismatch';
import { colloquialTerm } from './catalogue/colloquialTerm';
import { imipenemMeningitis } from './catalogue/imipenemMeningitis';
import { lateralityConflict } from './catalogue/lateralityConflict';
import { lateralityMissing } from './catalogue/lateralityMissing';
import { misspelledTerm } from './catalogue/misspelledTerm';
import { mixedLanguageTerm } from './catalogue/mixedLanguageTerm';
import { negatedAndAffirmed } from './catalogue/negatedAndAffirmed';
import type { Rule } from './rule';
import { scaleOutOfRange } from './catalogue/scaleOutOfRange';

/** Every rule, by code. */
export const rules: readonly Rule[] = [
  ambiguousAbbreviation,
  bilateralHfsVerify,
  bilateralSimultaneousHfs,
  codeIncomplete,
  codeMismatch,
  colloquialTerm,
  imipenemMeningitis,
  lateralityConflict,
  lateralityMissing,
  misspelledTerm,
  mixedLanguageTerm,
  negatedAndAffirmed,
  scaleOutOfRange,
];
