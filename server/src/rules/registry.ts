import { alsFacialSpasm } from './catalogue/alsFacialSpasm';
import { ambiguousAbbreviation } from './catalogue/ambiguousAbbreviation';
import { antibioticNoInfection } from './catalogue/antibioticNoInfection';
import { arbidolNonInfluenza } from './catalogue/arbidolNonInfluenza';
import { baclofenOffLabel } from './catalogue/baclofenOffLabel';
import { bellsAntiviralAlone } from './catalogue/bellsAntiviralAlone';
import { bellsAtypicalCourse } from './catalogue/bellsAtypicalCourse';
import { bellsBilateral } from './catalogue/bellsBilateral';
import { bellsEyeCareMissing } from './catalogue/bellsEyeCareMissing';
import { bellsVesicles } from './catalogue/bellsVesicles';
import { bilateralHfsVerify } from './catalogue/bilateralHfsVerify';
import { bilateralSimultaneousHfs } from './catalogue/bilateralSimultaneousHfs';
import { botulinumDoseImplausible } from './catalogue/botulinumDoseImplausible';
import { botulinumIntervalShort } from './catalogue/botulinumIntervalShort';
import { botulinumNmjCaution } from './catalogue/botulinumNmjCaution';
import { botulinumRecordIncomplete } from './catalogue/botulinumRecordIncomplete';
import { botulinumUnitsConverted } from './catalogue/botulinumUnitsConverted';
import { carbamazepineSafetyLabs } from './catalogue/carbamazepineSafetyLabs';
import { carbapenemValproate } from './catalogue/carbapenemValproate';
import { chvostekNoCalcium } from './catalogue/chvostekNoCalcium';
import { codeIncomplete } from './catalogue/codeIncomplete';
import { codeMismatch } from './catalogue/codeMismatch';
import { colloquialTerm } from './catalogue/colloquialTerm';
import { drugCauseNotReviewed } from './catalogue/drugCauseNotReviewed';
import { electrolyteFluidMismatch } from './catalogue/electrolyteFluidMismatch';
import { epidermalVsEpidermoid } from './catalogue/epidermalVsEpidermoid';
import { hfsBlepharospasmPattern } from './catalogue/hfsBlepharospasmPattern';
import { hfsJawMuscles } from './catalogue/hfsJawMuscles';
import { hfsOnsetPattern } from './catalogue/hfsOnsetPattern';
import { hfsSeizureFeatures } from './catalogue/hfsSeizureFeatures';
import { hfsSleepClaim } from './catalogue/hfsSleepClaim';
import { hfsSuppressible } from './catalogue/hfsSuppressible';
import { hfsTrigeminalPain } from './catalogue/hfsTrigeminalPain';
import { hfsWorkupAbsent } from './catalogue/hfsWorkupAbsent';
import { hypoparaNoLabs } from './catalogue/hypoparaNoLabs';
import { imipenemMeningitis } from './catalogue/imipenemMeningitis';
import { lateralityConflict } from './catalogue/lateralityConflict';
import { lateralityMissing } from './catalogue/lateralityMissing';
import { meigeSingleRegion } from './catalogue/meigeSingleRegion';
import { missingPlan } from './catalogue/missingPlan';
import { misspelledTerm } from './catalogue/misspelledTerm';
import { mixedLanguageTerm } from './catalogue/mixedLanguageTerm';
import { mvdPreopIncomplete } from './catalogue/mvdPreopIncomplete';
import { negatedAndAffirmed } from './catalogue/negatedAndAffirmed';
import { nsaidForHfs } from './catalogue/nsaidForHfs';
import { postparalyticWithoutPalsy } from './catalogue/postparalyticWithoutPalsy';
import { primaryHfsPostparalyticPattern } from './catalogue/primaryHfsPostparalyticPattern';
import { psychogenicAttribution } from './catalogue/psychogenicAttribution';
import { redFlagNoImaging } from './catalogue/redFlagNoImaging';
import { scaleOutOfRange } from './catalogue/scaleOutOfRange';
import { touretteCriteria } from './catalogue/touretteCriteria';
import { unsafeDoseNotation } from './catalogue/unsafeDoseNotation';
import type { Rule } from './rule';

/** Every rule, by code. */
export const rules: readonly Rule[] = [
  alsFacialSpasm,
  ambiguousAbbreviation,
  antibioticNoInfection,
  arbidolNonInfluenza,
  baclofenOffLabel,
  bellsAntiviralAlone,
  bellsAtypicalCourse,
  bellsBilateral,
  bellsEyeCareMissing,
  bellsVesicles,
  bilateralHfsVerify,
  bilateralSimultaneousHfs,
  botulinumDoseImplausible,
  botulinumIntervalShort,
  botulinumNmjCaution,
  botulinumRecordIncomplete,
  botulinumUnitsConverted,
  carbamazepineSafetyLabs,
  carbapenemValproate,
  chvostekNoCalcium,
  codeIncomplete,
  codeMismatch,
  colloquialTerm,
  drugCauseNotReviewed,
  electrolyteFluidMismatch,
  epidermalVsEpidermoid,
  hfsBlepharospasmPattern,
  hfsJawMuscles,
  hfsOnsetPattern,
  hfsSeizureFeatures,
  hfsSleepClaim,
  hfsSuppressible,
  hfsTrigeminalPain,
  hfsWorkupAbsent,
  hypoparaNoLabs,
  imipenemMeningitis,
  lateralityConflict,
  lateralityMissing,
  meigeSingleRegion,
  missingPlan,
  misspelledTerm,
  mixedLanguageTerm,
  mvdPreopIncomplete,
  negatedAndAffirmed,
  nsaidForHfs,
  postparalyticWithoutPalsy,
  primaryHfsPostparalyticPattern,
  psychogenicAttribution,
  redFlagNoImaging,
  scaleOutOfRange,
  touretteCriteria,
  unsafeDoseNotation,
];
