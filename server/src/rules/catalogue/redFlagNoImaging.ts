import type { NoteAnalysis, Statement } from '../../note/noteAnalysis';
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
    const myokymias = statementsOf(context, 'myokymia', (said) => isMyokymia(note, context, said));
    const spasms = itemsOf(context.fromConcepts('hemifacialSpasm', (said) => isPresent(note, context, said)));
    const places = assessedFirst([...spasms, ...myokymias].sort((a, b) => a.start - b.start));
    const [place, ...others] = places;
    if (!place) return [];
    const continuous = myokymias
      .filter((said) => isContinuous(note, context, said))
      .map((said) => flag(said, 'myokymia'));
    const flags = [...continuous, ...flagsIn(note, context, places)].sort((a, b) => a.start - b.start);
    if (flags.length === 0 || isImagingImplied(context)) return [];
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
        fixes: [appendToSentence(note, context, { term: { language: place.sentence.language } }, place.sentence)],
      },
    ];
  },
};

/** Whether the spasm or myokymia is there, or suspected. */
function isPresent(note: NoteAnalysis, context: RuleContext, said: Statement): boolean {
  return isWorkingDiagnosis(said) && !isUnder(said, ['past', 'allergy']) && !isConditional(note, context, said);
}

/** Whether this is myokymia of the face, and not of an eyelid alone, which is benign and goes by itself. */
function isMyokymia(note: NoteAnalysis, context: RuleContext, said: Statement): boolean {
  const clause = clauseAround(note, said.sentence, said);
  const inClause = mentionsWithin(note, clause);
  if (!isPresent(note, context, said) || inClause.some((one) => context.isIn('ofEyelid', one))) return false;
  if (!context.has('myokymiaOfFace', said) && !isOfFace(note, context, clause)) return false;
  if (context.has('beyondEyelid', said.sentence)) return true;
  return !inClause.some((other) => context.isIn('eyelid', other)) && !context.has('eyelid', clause);
}

function flagsIn(note: NoteAnalysis, context: RuleContext, spasms: readonly Statement[]): Flag[] {
  return [
    ...youngOnset(note, context, spasms),
    ...signs.flatMap((sign) =>
      statementsOf(context, sign, (said) => isSign(note, context, sign, said)).map((said) => flag(said, sign)),
    ),
    ...weakness(note, context),
    ...statementsOf(context, 'multipleSclerosis', isKnown).map((said) => flag(said, 'multipleSclerosis')),
    ...statementsOf(context, 'cancer', (said) => isActiveCancer(note, context, said)).map((said) =>
      flag(said, 'cancer'),
    ),
  ];
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

/** Myokymia that goes on: by its words, for a week or more, or over more than an eyelid. One that is said to come and go, or to be harmless, is left alone. */
function isContinuous(note: NoteAnalysis, context: RuleContext, { assertion, sentence }: Statement): boolean {
  if (assertion.negation !== 'affirmed' || context.has('passing', sentence)) return false;
  if (context.has('continuous', sentence) || context.has('beyondEyelid', sentence)) return true;
  const least = context.limit('myokymiaDays');
  return readDurations(note, context, sentence).some(({ days, relation }) => days >= least && relation !== 'ahead');
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
function youngOnset(note: NoteAnalysis, context: RuleContext, spasms: readonly Statement[]): Flag[] {
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
