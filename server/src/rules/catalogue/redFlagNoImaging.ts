import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { mentionsWithin } from '../../note/lookup';
import { type Span, contains } from '../../text/span';
import { type PatientAge, ageNow, patientAges } from '../parts/ages';
import { itemsOf } from '../parts/gathered';
import { isOwnWords, isPatients, isSaid, isWorkingDiagnosis } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { assessedFirst, clauseAround, isUnder } from '../parts/places';
import { statementsOf } from '../parts/statements';
import { isConditional } from '../parts/treatment';
import { workUp } from '../readers/studyReader';
import { readDates, readDurations } from '../readers/timeReader';
import type { Rule, RuleContext } from '../rule';

/** A red flag where it stands, with the text that says what it is. */
interface Flag extends Span {
  readonly what: string;
}

/**
 * Hemifacial spasm or facial myokymia beyond the eyelid with a red flag for a secondary cause, and no word of imaging
 * (PMID 19574834; continuous myokymia and the pons: Arch Neurol 1994;51:1115).
 */
export const redFlagNoImaging: Rule = {
  code: 'red-flag-no-imaging',
  check(note, context) {
    const spasms = context.fromConcepts('spasm', (mention) => isSpasm(note, context, mention));
    if (spasms.found.length === 0) return [];
    const places = assessedFirst(itemsOf(spasms));
    const [place, ...others] = places;
    const flags = flagsIn(note, context, places);
    if (!place || flags.length === 0 || isImagingImplied(context)) return [];
    const imaging = workUp(note, context, 'imaging', (study) => {
      const clause = clauseAround(note, study.sentence, study);
      return !context.has('otherRegion', clause) || context.has('ofHead', clause);
    });
    if (imaging === 'onRecord') return [];
    return [
      {
        rule: context.data.code,
        start: place.start,
        end: place.end,
        message: text(imaging === 'notDone' ? 'messageNotDone' : 'message'),
        related: [
          ...flags.map((flag) => ({ span: flag, message: text(flag.what) })),
          ...others.map((span) => ({ span, message: text('alsoSpasm') })),
        ],
        fixes: [appendToSentence(note, context, place, place.sentence)],
      },
    ];
  },
};

/** Whether this is the spasm or myokymia: present or suspected, and not one of an eyelid. */
function isSpasm(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  if (!isWorkingDiagnosis(mention) || isUnder(mention, ['past', 'allergy'])) return false;
  if (isConditional(note, context, mention) || context.isIn('ofEyelid', mention)) return false;
  return !context.isIn('myokymia', mention) || !isOfEyelid(note, context, mention);
}

/** Whether myokymia is that of an eyelid, which is benign and goes by itself. */
function isOfEyelid(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  if (context.has('beyondEyelid', mention.sentence)) return false;
  const clause = clauseAround(note, mention.sentence, mention);
  return mentionsWithin(note, clause).some((other) => context.isIn('eyelid', other)) || context.has('eyelid', clause);
}

function flagsIn(note: NoteAnalysis, context: RuleContext, spasms: readonly Mention[]): Flag[] {
  const flags = [
    ...youngOnset(note, context, spasms),
    ...signs.flatMap((sign) =>
      statementsOf(context, sign, (said) => isSign(note, context, sign, said)).map((said) => flag(said, sign)),
    ),
    ...weakness(note, context),
    ...spasms.filter((spasm) => isContinuousMyokymia(context, spasm)).map((spasm) => flag(spasm, 'myokymia')),
    ...statementsOf(context, 'multipleSclerosis', isKnown).map((said) => flag(said, 'multipleSclerosis')),
    ...statementsOf(context, 'cancer', (said) => isActiveCancer(note, context, said)).map((said) =>
      flag(said, 'cancer'),
    ),
  ];
  return flags.sort((a, b) => a.start - b.start);
}

const flag = ({ start, end }: Span, what: string): Flag => ({ start, end, what: `${what}Here` });

/** Signs of other nerves or of the brain stem: a list of concepts, words or both, and one of what explains it. */
const signs = ['hearing', 'numbness', 'otherNerve', 'ataxia'] as const;

function isSign(note: NoteAnalysis, context: RuleContext, sign: string, said: Statement): boolean {
  // A sign of a suspected spasm is read as suspected with it.
  if (!isWorkingDiagnosis(said) || isUnder(said, ['past', 'plan', 'social', 'medication', 'procedure'])) return false;
  const clause = clauseAround(note, said.sentence, said);
  if (isConditional(note, context, said) || isExplained(context, said, clause)) return false;
  if (sign === 'hearing')
    return said.assertion.laterality !== 'bilateral' && !context.has('commonHearing', said.sentence);
  if (sign !== 'numbness' || context.has('ofFace', said)) return true;
  return !context.has('limb', clause) && isOfFace(note, context, clause);
}

function isOfFace(note: NoteAnalysis, context: RuleContext, clause: Span): boolean {
  return context.has('ofFace', clause) || mentionsWithin(note, clause).some((other) => context.isIn('ofFace', other));
}

/** Whether the note says where a sign comes from: a drug or an injection in its clause, anything else in its sentence. */
function isExplained(context: RuleContext, said: Statement, clause: Span): boolean {
  return context.has('explainedByDrug', clause) || context.has('explained', said.sentence);
}

/** Weakness of the face is a flag where no palsy or toxin of any time explains it, and more than a trace of it is there. */
function weakness(note: NoteAnalysis, context: RuleContext): Flag[] {
  const weak = statementsOf(context, 'weakness', (said) => {
    const clause = clauseAround(note, said.sentence, said);
    return isSign(note, context, 'weakness', said) && !context.has('slight', clause);
  });
  if (weak.length === 0) return [];
  const explains = (said: Statement): boolean => {
    return isSaid(said) && isPatients(said) && said.assertion.negation !== 'negated';
  };
  if (statementsOf(context, 'palsy', explains).length > 0) return [];
  const isGiven = (said: Statement): boolean =>
    explains(said) && said.assertion.temporality !== 'hypothetical' && !isUnder(said, ['plan']);
  if (statementsOf(context, 'toxin', (said) => isGiven(said) && !context.has('planned', said.sentence)).length > 0) {
    return [];
  }
  return weak.map((said) => flag(said, 'weakness'));
}

/** Myokymia that goes on. One that is said to come and go, or to be harmless, is left alone. */
function isContinuousMyokymia(context: RuleContext, mention: Mention): boolean {
  if (!context.isIn('myokymia', mention) || mention.assertion.negation !== 'affirmed') return false;
  return !context.has('passing', mention.sentence);
}

/** Whether a lasting disease is the patient's, known now or from before. */
function isKnown(said: Statement): boolean {
  return isOwnWords(said) && isPatients(said) && said.assertion.negation === 'affirmed' && !isUnder(said, ['plan']);
}

const yearsOfInterest = 'cancerYears';

/** Whether cancer is active, or not said to be years ago, in remission, or something else that is called so. */
function isActiveCancer(note: NoteAnalysis, context: RuleContext, said: Statement): boolean {
  if (!isKnown(said) || said.assertion.temporality === 'hypothetical' || context.has('noCancer', said.sentence)) {
    return false;
  }
  if (context.has('activeCancer', said.sentence)) return true;
  const { sentence } = said;
  if (context.has('overCancer', sentence) || readDates(note, context, sentence).length > 0) return false;
  const ago = readDurations(note, context, sentence).filter(({ relation }) => relation === 'ago');
  if (ago.length > 0) return ago.some(({ days }) => days < context.limit(yearsOfInterest) * daysInYear);
  return said.assertion.temporality === 'recent';
}

const daysInYear = 365.25;

/** The age at which the spasm began, where it is below the limit: as told, or the age now less how long the spasm is there. */
function youngOnset(note: NoteAnalysis, context: RuleContext, spasms: readonly Mention[]): Flag[] {
  const limit = context.limit('youngOnsetAge');
  const ages = patientAges(note, context);
  if (ages.length === 0) return [];
  const isOfSpasm = ({ sentence }: PatientAge): boolean =>
    mentionsWithin(note, sentence).some((mention) => context.isIn('facialMovement', mention)) ||
    spasms.some((spasm) => contains(sentence, spasm));
  const onset = ages.find((age) => age.isOnset && isOfSpasm(age));
  if (onset) return onset.years < limit ? [flag(onset, 'young')] : [];
  const now = ageNow(ages);
  if (!now) return [];
  if (now.years < limit) return [flag(now, 'young')];
  const lasting = spasms
    .flatMap((spasm) => readDurations(note, context, clauseAround(note, spasm.sentence, spasm)))
    .find(({ days, isPoint, relation }) => {
      return !isPoint && relation !== 'every' && relation !== 'ahead' && now.years - days / daysInYear < limit;
    });
  return lasting ? [flag(lasting, 'young')] : [];
}

/** Whether what is told was seen by imaging though none is named: a vessel on the nerve, a decompression. */
function isImagingImplied(context: RuleContext): boolean {
  const isThere = (said: Statement): boolean =>
    isSaid(said) &&
    isPatients(said) &&
    said.assertion.negation === 'affirmed' &&
    said.assertion.temporality !== 'hypothetical';
  return statementsOf(context, 'seenByImaging', isThere).length > 0;
}
