import type { Laterality } from '../../context/assertion';
import type { Mention, NoteAnalysis, Sentence } from '../../note/noteAnalysis';
import { mentionsWithin } from '../../note/lookup';
import { overlaps } from '../../text/span';
import { isOwnWords, isPatients, isSaid } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { statementAt } from '../parts/statements';
import { onlyProduct } from '../parts/toxin';
import { isGivenOrPlanned } from '../parts/treatment';
import { type Dose, readDoses } from '../readers/doseReader';
import type { MessageReference, Rule, RuleContext, Severity } from '../rule';

/** A dose of toxin above what any face is given, or in mL, mg or µg where the note has no units at all. */
export const botulinumDoseImplausible: Rule = {
  code: 'botulinum-dose-implausible',
  check(note, context) {
    const toxin = context.fromConcepts('botulinumToxin', isSaid);
    if (toxin.found.length === 0) return [];
    const suspected = context.fromSentences('suspects', (one) => suspectsIn(note, context, one).length > 0);
    if (suspected.found.length === 0) return [];
    const facts = factsOf(note, context);
    const judged = suspected.found.flatMap((one) => {
      const sentence = suspected.itemOf(one);
      return suspectsIn(note, context, sentence).flatMap((dose) => judge(note, context, facts, sentence, dose) ?? []);
    });
    const first = judged.find(({ severity }) => severity === 'error') ?? judged[0];
    if (!first) return [];
    return [
      {
        rule: context.data.code,
        start: first.dose.start,
        end: first.dose.end,
        ...(first.severity && { severity: first.severity }),
        message: first.message,
        related: judged
          .filter((one) => one !== first)
          .map(({ dose: { start, end } }) => ({ span: { start, end }, message: text('alsoHere') })),
        fixes: [appendToSentence(note, context, first.product, first.sentence)],
      },
    ];
  },
};

/** Limits in units of a product. */
interface Limits {
  readonly total: number;
  /** Of one place beside the eye. */
  readonly site: number;
  /** What no face is given. */
  readonly hard: number;
  /** For a spasm of one side; where it is not half of anything, the total. */
  readonly oneSided: number;
}

/** What the whole note tells of its doses. */
interface Facts {
  /** The product of a dose whose sentence names none. */
  readonly product: Mention | undefined;
  /** Whether any amount is in units. */
  readonly hasUnits: boolean;
  /** Whether it is about the face and about no other region. */
  readonly isOfFace: boolean;
  /** Whether it is about a spasm that may have one side, and about nothing that has two. */
  readonly isOfHemifacialSpasm: boolean;
  /** The sides of that spasm. */
  readonly sides: ReadonlySet<Laterality>;
}

interface Judged {
  readonly dose: Dose;
  readonly product: Mention;
  readonly sentence: Sentence;
  readonly severity?: Severity;
  readonly message: MessageReference;
}

const amountOf = (dose: Dose): number => dose.number * dose.times;

/** The doses of a sentence that are too high for some product, or in no units, as far as the sentence tells. */
function suspectsIn(note: NoteAnalysis, context: RuleContext, sentence: Sentence): Dose[] {
  const doses = readDoses(note, context, sentence).filter((dose) => {
    if (
      dose.isVialOrDilution ||
      dose.isYearlyTotal ||
      (dose.product && !context.isIn('botulinumToxin', dose.product))
    ) {
      return false;
    }
    if (dose.unit !== 'units') return dose.unit !== 'mmol' && dose.productPlace === 'beside';
    if (dose.productPlace === 'far' && !dose.sites.some(({ start }) => start > dose.end)) return false;
    return amountOf(dose) > context.limit('onabotulinumtoxinaTotal') || dose.isPerSite;
  });
  if (doses.length === 0 || context.has('otherRegion', sentence) || context.has('notADose', sentence)) return [];
  return doses.filter((dose) => isGiven(note, context, dose));
}

/** Whether the dose is the patient's, now or planned, in the note's own words. */
function isGiven(note: NoteAnalysis, context: RuleContext, dose: Dose): boolean {
  const said = statementAt(note, dose, 'drug');
  if (!said || !isOwnWords(said) || !isPatients(said)) return false;
  if (said.assertion.negation === 'negated' || said.assertion.temporality === 'historical') return false;
  const isCase = context.find('conditional', said.sentence)[0]?.start === said.sentence.start;
  return !isCase && isGivenOrPlanned(note, context, dose.product ?? said);
}

const isInFace = (context: RuleContext, { sites }: Dose): boolean =>
  sites.some((site) => context.isIn('facialSite', site));

function factsOf(note: NoteAnalysis, context: RuleContext): Facts {
  const inUnits = context.fromSentences('units', (sentence) =>
    readDoses(note, context, sentence).some(({ unit }) => unit === 'units'),
  );
  const spasms = context.fromConcepts(
    'hemifacialSpasm',
    (mention) => isPatients(mention) && mention.assertion.negation !== 'negated' && mention.assertion.laterality,
  );
  const isBilateral = context.fromConcepts('bilateralDisorder', isSaid).found.length > 0;
  return {
    product: onlyProduct(context),
    hasUnits: inUnits.found.length > 0,
    isOfFace: context.fromConcepts('facialDisorder', isSaid).found.length > 0 && !context.has('otherRegion'),
    isOfHemifacialSpasm: spasms.found.length > 0 && !isBilateral,
    sides: new Set(spasms.found.map(({ value }) => value)),
  };
}

function judge(
  note: NoteAnalysis,
  context: RuleContext,
  facts: Facts,
  sentence: Sentence,
  dose: Dose,
): Judged | undefined {
  const product = dose.product ?? facts.product;
  const limits = product && limitsOf(context, product);
  if (!limits || !(facts.isOfFace || isIntoFace(note, context, sentence, dose))) return undefined;
  const parameters = {
    product: product.text,
    value: valueOf(note, dose),
    unit: note.text.slice(dose.unitWord.start, dose.unitWord.end),
  };
  const found = { dose, product, sentence };
  if (dose.unit !== 'units') {
    return facts.hasUnits ? undefined : { ...found, severity: 'error', message: text('messageNoUnits', parameters) };
  }
  const total = isOneSided(facts, dose) ? limits.oneSided : limits.total;
  if (amountOf(dose) > total) {
    const message = text('message', { ...parameters, limit: `≤ ${total}` });
    return { ...found, ...(amountOf(dose) > limits.hard && { severity: 'error' as const }), message };
  }
  if (!dose.isPerSite || dose.number <= limits.site || !isBesideEye(note, context, sentence, dose)) return undefined;
  return { ...found, message: text('messageSite', { ...parameters, limit: `≤ ${limits.site}` }) };
}

/** The limits of a product; those for any where it is not named. Undefined for a product that has none. */
function limitsOf(context: RuleContext, { concept: { id } }: Mention): Limits | undefined {
  const { limits = {} } = context.data;
  const name = ['botulinum-toxin', 'botulinum-toxin-a', 'botulinum-injection'].includes(id) ? 'any' : id;
  const total = limits[`${name}Total`];
  if (total === undefined) return undefined;
  return {
    total,
    site: context.limit(`${name}Site`),
    hard: context.limit(`${name}Hard`),
    oneSided: limits[`${name}OneSided`] ?? total,
  };
}

function valueOf({ text }: NoteAnalysis, { value, times }: Dose): string {
  const written = text.slice(value.start, value.end);
  return times === 1 ? written : `${times} x ${written}`;
}

/** Whether the sentence of a dose says that it goes into the face. */
function isIntoFace(note: NoteAnalysis, context: RuleContext, sentence: Sentence, dose: Dose): boolean {
  const isOfFace = (mention: Mention): boolean =>
    context.isIn('facialSite', mention) || context.isIn('facialDisorder', mention);
  return (
    isInFace(context, dose) || mentionsWithin(note, sentence).some(isOfFace) || context.has('facialWords', sentence)
  );
}

/** Whether toxin goes to one side of the face only, and so half of what two eyes get. */
function isOneSided({ isOfHemifacialSpasm, sides }: Facts, { side }: Dose): boolean {
  const isSided = side !== 'none' || sides.has('right') !== sides.has('left');
  return isOfHemifacialSpasm && isSided && side !== 'bilateral' && !sides.has('bilateral');
}

function isBesideEye(note: NoteAnalysis, context: RuleContext, sentence: Sentence, { sites }: Dose): boolean {
  const mentions = mentionsWithin(note, sentence);
  const places = sites.length > 0 ? sites : mentions;
  if (places.some((place) => context.isIn('periocularSite', place))) return true;
  return context.find('besideEye', sentence).some((word) => !mentions.some((mention) => overlaps(mention, word)));
}
