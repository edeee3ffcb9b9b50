import type { Mention, NoteAnalysis } from '../note/noteAnalysis';
import { mentionsWithin } from '../note/lookup';
import type { Terminology } from '../terminology/terminology';
import { overlaps } from '../text/span';
import { isCurrentPatientFact } from './guards';
import { text, textToInsert } from './insertion';
import { isUnder, opensSentence } from './places';
import type { Finding, Fix, Rule, RuleContext } from './rule';

/** A one-sided facial disorder in the assessment of a note that names no side at all. */
export const lateralityMissing: Rule = {
  code: 'laterality-missing',
  check(note, context) {
    const diagnoses = note.mentions.filter(
      (mention) =>
        isCurrentPatientFact(mention) &&
        isOneSided(note, mention, context.terminology) &&
        isDiagnosis(note, context, mention),
    );
    const [first, ...others] = diagnoses;
    if (!first || isSideRecorded(note, context)) return [];
    if (diagnoses.some((mention) => context.has('teaching', mention.sentence))) return [];
    const finding: Finding = {
      rule: context.data.code,
      start: first.start,
      end: first.end,
      message: text('message', { term: first.text.charAt(0).toUpperCase() + first.text.slice(1) }),
      related: others.map((mention) => ({ span: mention, message: text('alsoWithoutSide') })),
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
  if (
    ['hemifacial-spasm', 'facial-palsy', 'facial-neuritis', 'hemimasticatory-spasm'].some((family) =>
      terminology.isA(id, family),
    )
  ) {
    return true;
  }
  return (
    id === 'facial-spasm' && mentionsWithin(note, mention.sentence).some(({ concept }) => concept.id === 'unilateral')
  );
}

/** Whether the mention is a diagnosis: in the assessment, or stated as one in a note that has no assessment. */
function isDiagnosis(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  if (mention.section) return isUnder(mention, ['assessment']);
  if (note.sections.some((section) => section.kind === 'assessment')) return false;
  const before = { start: mention.sentence.start, end: mention.start };
  return opensSentence(note, mention) || context.has('diagnosis', before);
}

/** Whether any side, of whatever, stands in the note. */
function isSideRecorded(note: NoteAnalysis, context: RuleContext): boolean {
  if (note.mentions.some((mention) => mention.assertion.laterality !== 'none')) return true;
  const traps = context.find('notASide');
  const isSide = (span: { start: number; end: number }): boolean => !traps.some((trap) => overlaps(trap, span));
  const sideConcepts = ['right-side', 'left-side', 'bilateral', 'bilateral-hemifacial-spasm'];
  return (
    note.mentions.some((mention) => sideConcepts.includes(mention.concept.id) && isSide(mention)) ||
    [...context.find('sides'), ...context.find('bothSides')].some(isSide)
  );
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
