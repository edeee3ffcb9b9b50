import type { Mention, NoteAnalysis } from '../../note/noteAnalysis';
import { mentionsWithin } from '../../note/lookup';
import type { Terminology } from '../../terminology/terminology';
import { isCurrentPatientFact } from '../parts/guards';
import { text, textToInsert } from '../parts/insertion';
import { isUnder, opensSentence } from '../parts/places';
import { isOneSidedDisorder, isSideRecorded } from '../parts/sides';
import type { Finding, Fix, Rule, RuleContext } from '../rule';

/** A one-sided facial disorder in the assessment of a note that names no side at all. */
export const lateralityMissing: Rule = {
  code: 'laterality-missing',
  check(note, context) {
    const stated = context.fromMentions('diagnoses', (mention) => diagnosisIn(note, context, mention));
    if (stated.found.length === 0 || isSideRecorded(note, context)) return [];
    const isAssessed = note.sections.some((section) => section.kind === 'assessment');
    const diagnoses = stated.found.filter(({ value }) => value.isAssessment || !isAssessed);
    if (!diagnoses[0] || diagnoses.some(({ value }) => value.isTeaching)) return [];
    const first = stated.itemOf(diagnoses[0]);
    const others = diagnoses.slice(1).map(stated.spanOf);
    const finding: Finding = {
      rule: context.data.code,
      start: first.start,
      end: first.end,
      message: text('message', { term: first.text.charAt(0).toUpperCase() + first.text.slice(1) }),
      related: others.map((span) => ({ span, message: text('alsoWithoutSide') })),
      fixes: [
        ...['right', 'left', 'bilateral'].map((side) => writeSide(note, context, first, side)),
        writeUndetermined(context, first),
      ],
    };
    return [finding];
  },
};

/** Whether the condition has a side; `facial spasm` only where it is said to be unilateral. */
function isOneSided(note: NoteAnalysis, mention: Mention, terminology: Terminology): boolean {
  const id = mention.concept.id;
  if (isOneSidedDisorder(id, terminology)) return true;
  return (
    id === 'facial-spasm' && mentionsWithin(note, mention.sentence).some(({ concept }) => concept.id === 'unilateral')
  );
}

/** What is to be known of a diagnosis to choose among them. */
interface Diagnosis {
  /** Whether it stands in the assessment. One that does not counts only in a note that has no assessment. */
  readonly isAssessment: boolean;
  readonly isTeaching: boolean;
}

/** Whether the mention is a one-sided diagnosis: in the assessment, or stated as one outside of all sections. */
function diagnosisIn(note: NoteAnalysis, context: RuleContext, mention: Mention): Diagnosis | undefined {
  if (!isCurrentPatientFact(mention) || !isOneSided(note, mention, context.terminology)) return undefined;
  const isAssessment = isUnder(mention, ['assessment']);
  if (mention.section && !isAssessment) return undefined;
  const before = { start: mention.sentence.start, end: mention.start };
  if (!isAssessment && !opensSentence(note, mention) && !context.has('statedDiagnosis', before)) return undefined;
  return { isAssessment, isTeaching: context.has('teaching', mention.sentence) };
}

/** Writes a side where a clinician would: before the noun in English and Chinese, after it and agreeing in French. */
function writeSide(note: NoteAnalysis, context: RuleContext, mention: Mention, side: string): Fix {
  const { language } = mention.term;
  const title = text(`${side}Title`);
  if (language === 'fr') {
    const word = textToInsert(context, `${side}${frenchForm(mention)}`, language);
    return { title, edits: [insertAt(mention.end, ` ${word}`)], preferred: false };
  }
  const word = textToInsert(context, side, language);
  if (language === 'zh') return { title, edits: [insertAt(mention.start, word)], preferred: false };
  const edits = [];
  const article = /\b(an?)\s+$/i.exec(
    note.text.slice(Math.max(mention.sentence.start, mention.start - 8), mention.start),
  );
  if (article?.[1]?.toLowerCase() === 'an') {
    const start = mention.start - article[0].length + 1;
    edits.push({ span: { start, end: start + 1 }, newText: '' });
  }
  const first = mention.text.charAt(0);
  const name = mention.concept.names.en.preferred.charAt(0);
  if (mention.term.kind !== 'abbreviation' && first !== name && first.toLowerCase() === name) {
    const capitalised = word.charAt(0).toUpperCase() + word.slice(1);
    edits.push({ span: { start: mention.start, end: mention.start + 1 }, newText: `${capitalised} ${name}` });
  } else edits.push(insertAt(mention.start, `${word} `));
  return { title, edits, preferred: false };
}

function writeUndetermined(context: RuleContext, mention: Mention): Fix {
  const { language } = mention.term;
  const words = textToInsert(context, 'undetermined', language);
  return {
    title: text('undeterminedTitle'),
    edits: [insertAt(mention.end, language === 'zh' ? words : ` ${words}`)],
    preferred: false,
  };
}

/** The ending of the text key for the form that agrees with a French noun. */
function frenchForm(mention: Mention): string {
  const { plural, gender } = mention.concept.names.fr;
  if (plural?.toLowerCase() === mention.text.toLowerCase()) return 'Plural';
  return gender === 'f' ? 'Feminine' : '';
}

function insertAt(offset: number, newText: string): Fix['edits'][number] {
  return { span: { start: offset, end: offset }, newText };
}
