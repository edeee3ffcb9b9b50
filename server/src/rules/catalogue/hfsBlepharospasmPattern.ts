import { mentionsWithin } from '../../note/lookup';
import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { type Span, overlaps } from '../../text/span';
import { isSpared } from '../parts/face';
import { itemsOf } from '../parts/gathered';
import { isCurrentPatientFact, isPatients, isSaid } from '../parts/guards';
import { appendToSentence, text, textToInsert } from '../parts/insertion';
import { clauseAround, isUnder } from '../parts/places';
import type { Finding, Fix, Rule, RuleContext } from '../rule';

/** Hemifacial spasm described as blepharospasm is, or blepharospasm as hemifacial spasm is. */
export const hfsBlepharospasmPattern: Rule = {
  code: 'hfs-blepharospasm-pattern',
  check(note, context) {
    const finding = hemifacialOfBothEyes(note, context) ?? blepharospasmOfOneSide(note, context);
    return finding ? [finding] : [];
  },
};

function hemifacialOfBothEyes(note: NoteAnalysis, context: RuleContext): Finding | undefined {
  const labels = itemsOf(context.fromConcepts('hemifacialSpasm', (mention) => isLabel(context, mention)));
  const label = bestOf(labels);
  if (!label || isNamed(context, 'blepharospasm') || isNamed(context, 'otherDystonia')) return undefined;
  const closings = closingsOfBothEyes(note, context);
  const signs = labels.some(isOfOneSide) ? closings : [...closings, ...signsOfBlepharospasm(context)];
  if (signs.length === 0 || isFaceOfOneSide(context) || lowerFaceSigns(note, context).length > 0) return undefined;
  return findingAt(note, context, label, signs, { message: 'message', other: 'blepharospasm' });
}

function blepharospasmOfOneSide(note: NoteAnalysis, context: RuleContext): Finding | undefined {
  const labels = itemsOf(context.fromConcepts('blepharospasm', (mention) => isLabel(context, mention)));
  const label = bestOf(labels);
  if (!label || isNamed(context, 'hemifacialSpasm') || isNamed(context, 'otherDystonia')) return undefined;
  const isOneSided = labels.some((mention) => isOfOneEye(note, context, mention)) || context.has('otherSideFree');
  const isBilateral = labels.some(({ assertion }) => assertion.laterality === 'bilateral');
  if (!isOneSided || isBilateral || isOcular(context) || saidOf(context, 'bothEyes').length > 0) return undefined;
  const signs = lowerFaceSigns(note, context).filter(({ sentence, start, end }) => {
    const clause = clauseAround(note, sentence, { start, end });
    return context.has('moves', clause) || mentionsWithin(note, clause).some((mention) => labels.includes(mention));
  });
  if (signs.length === 0) return undefined;
  return findingAt(note, context, label, signs, { message: 'messageOneSided', other: 'hemifacial' });
}

function bestOf(labels: readonly Mention[]): Mention | undefined {
  return labels.find((mention) => isUnder(mention, ['assessment'])) ?? labels[0];
}

function isOfOneSide({ assertion: { laterality } }: Statement): boolean {
  return laterality === 'left' || laterality === 'right';
}

/** Whether the sentence says of a blepharospasm that it is of one eye. */
function isOfOneEye(note: NoteAnalysis, context: RuleContext, label: Mention): boolean {
  if (isOfOneSide(label) || context.has('oneSide', label.sentence)) return true;
  const eyes = mentionsWithin(note, label.sentence).filter((mention) => context.isIn('upperFace', mention));
  return eyes.some(isOfOneSide) && !eyes.some(({ assertion }) => assertion.laterality === 'bilateral');
}

/** Whether a mention names what the patient has now. */
function isLabel(context: RuleContext, mention: Mention): boolean {
  return isCurrentPatientFact(mention) && isDiagnosis(context, mention) && !context.has('teaching', mention.sentence);
}

/** Whether a name of blepharospasm diagnoses, and does not merely describe ("forced eye closure"). */
function isDiagnosis(context: RuleContext, mention: Mention): boolean {
  return !context.find('describes', mention).some((words) => overlaps(words, mention));
}

/** Whether the note names a disorder of the patient, be it to set it aside. */
function isNamed(context: RuleContext, list: string): boolean {
  const isName = (mention: Mention): boolean => isSaid(mention) && isPatients(mention) && isDiagnosis(context, mention);
  return context.fromConcepts(list, isName, `${list} named`).found.length > 0;
}

/** The words of a list that are said of the patient now. */
function saidOf(context: RuleContext, list: string): Statement[] {
  return itemsOf(context.fromWords(list, isCurrentPatientFact));
}

/** Where both eyes are said to close or blink of themselves. */
function closingsOfBothEyes(note: NoteAnalysis, context: RuleContext): Statement[] {
  const isAsked = (said: Statement): boolean => context.has('voluntary', clauseAround(note, said.sentence, said));
  const told = context.fromWords('eyesClose', (said) => isCurrentPatientFact(said) && !isAsked(said));
  const put = context.fromWords(
    'bothEyes',
    (said) => {
      const clause = clauseAround(note, said.sentence, said);
      return (
        isCurrentPatientFact(said) &&
        !isAsked(said) &&
        context.has('closes', clause) &&
        context.has('involuntary', clause)
      );
    },
    'closing',
  );
  return [...itemsOf(told), ...itemsOf(put)];
}

/** Signs that go with blepharospasm, without those that an eye disease of the note explains. */
function signsOfBlepharospasm(context: RuleContext): Statement[] {
  const of = (list: string): Statement[] => itemsOf(context.fromConcepts(list, isCurrentPatientFact));
  const light = isOcular(context) ? [] : [...of('photophobia'), ...saidOf(context, 'lightHurts')];
  return [
    ...of('sensoryTrick'),
    ...saidOf(context, 'touch'),
    ...of('eyelidSigns'),
    ...saidOf(context, 'blinking'),
    ...light,
  ];
}

function isOcular(context: RuleContext): boolean {
  return (
    context.fromConcepts('ocularCause', isCurrentPatientFact).found.length > 0 ||
    saidOf(context, 'ocularCause').length > 0
  );
}

/** Whether something of the face, other than the name of the spasm, is said of one side. */
function isFaceOfOneSide(context: RuleContext): boolean {
  const isSide = (mention: Mention): boolean =>
    isOfOneSide(mention) &&
    isCurrentPatientFact(mention) &&
    ['anatomy', 'sign/symptom', 'nerve'].includes(mention.concept.type);
  return (
    context.fromConcepts('ofOneSide', isCurrentPatientFact).found.length > 0 ||
    context.fromMentions('of one side', isSide).found.length > 0
  );
}

/** The places of the lower face that take part now. */
function lowerFaceSigns(note: NoteAnalysis, context: RuleContext): Statement[] {
  const takesPart = (place: Statement): boolean =>
    isCurrentPatientFact(place) && !isSpared(note, context, place.sentence, place);
  return [
    ...itemsOf(context.fromConcepts('lowerFace', takesPart)),
    ...itemsOf(context.fromWords('lowerFace', takesPart)),
  ];
}

function findingAt(
  note: NoteAnalysis,
  context: RuleContext,
  label: Mention,
  signs: readonly Span[],
  { message, other }: { readonly message: string; readonly other: string },
): Finding {
  const { start, end, sentence, term } = label;
  const first = signs.filter((sign, i) => signs.findIndex((one) => overlaps(one, sign)) === i).slice(0, 3);
  return {
    rule: context.data.code,
    start,
    end,
    message: text(message),
    related: first.map(({ start, end }) => ({ span: { start, end }, message: text('signHere') })),
    fixes: [
      appendToSentence(note, context, { term }, sentence, 'signs'),
      changeTo(context, label, other),
      appendToSentence(note, context, { term }, sentence, 'undetermined'),
    ],
  };
}

/** Writes the other name in place of the label, with its capital. */
function changeTo(context: RuleContext, { start, end, text: written, term }: Mention, other: string): Fix {
  const name = textToInsert(context, other, term.language);
  const isCapital = /^\p{Lu}(?!\p{Lu})/u.test(written);
  const newText = isCapital ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  return {
    title: text(`${other}Title`, { term: written }),
    edits: [{ span: { start, end }, newText }],
    preferred: false,
  };
}
