import { mentionsWithin } from '../../note/lookup';
import type { NoteAnalysis, Sentence, Statement } from '../../note/noteAnalysis';
import { type Language, languages } from '../../text/language';
import { type Span, overlaps } from '../../text/span';
import type { RuleContext } from '../rule';

/** An abbreviation that no term was read in, since nothing around it says which of its meanings is meant. */
export interface UnreadAbbreviation extends Span {
  readonly form: string;
  /** The language of the notes that it is ambiguous in. */
  readonly language: Language;
  readonly said: Statement;
}

/**
 * Abbreviations of the word list `unread` (by language, as they are written) where no term of ours was recognised: `MG 3年`,
 * « PF depuis lundi ». Left out where a number shows a measure (`BP 132/80`, `60 MG`), where words of the list `elsewhere`
 * in the sentence speak for another field, and, for those of the list `unreadWithFace`, where the sentence tells of no
 * disorder and no side. The rule must use the shared lists `time*`.
 */
export function unreadAbbreviations(note: NoteAnalysis, context: RuleContext): UnreadAbbreviation[] {
  const found = context.fromSentences('unread', (sentence) => {
    const places = placesIn(note, context, sentence);
    return places.length > 0 ? places : undefined;
  });
  return found.found.flatMap((one) => {
    const sentence = found.itemOf(one);
    const places = one.value
      .filter(({ language }) => language === sentence.language || language === note.language)
      .filter(
        ({ start, form }, i, all) => all.findIndex((other) => other.start === start && other.form === form) === i,
      );
    const spans = places.map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end }));
    const said = note.blocks.statementsOf(note.blocks.indexAt(sentence.start), spans, 'condition');
    return places.map(({ form, language }, i) => ({ ...spans[i]!, form, language, said: said[i]! }));
  });
}

/** Where a form stands in a sentence (offsets into it), for each language that lists it. */
interface Place extends Span {
  readonly form: string;
  readonly language: Language;
}

function placesIn(note: NoteAnalysis, context: RuleContext, sentence: Sentence): Place[] {
  const text = note.text.slice(sentence.start, sentence.end);
  if (!/\p{Lu}\p{Lu}/u.test(text)) return [];
  const { vocabulary } = context.data;
  const mentions = mentionsWithin(note, sentence);
  const isRead = (span: Span): boolean => mentions.some((mention) => overlaps(mention, span));
  const ofFace = mentions.some(
    ({ assertion, concept }) => assertion.laterality !== 'none' || facialTypes.has(concept.type),
  );
  return languages
    .flatMap((language) =>
      [
        ...(vocabulary['unread']?.[language] ?? []),
        ...(ofFace ? (vocabulary['unreadWithFace']?.[language] ?? []) : []),
      ].flatMap((form) =>
        [
          ...text.matchAll(
            new RegExp(`(?<![\\p{Script=Latin}\\p{M}/.-])${form}(?![\\p{Script=Latin}/.-]|\\d{1,3}[-.])`, 'gu'),
          ),
        ].map(({ index }): Place => ({ start: index, end: index + form.length, form, language })),
      ),
    )
    .filter(({ start, end }) => !isRead({ start: sentence.start + start, end: sentence.start + end }))
    .filter(
      ({ start, end }) =>
        !isMeasure(note, context, { start: sentence.start + start, end: sentence.start + end }, sentence),
    )
    .filter(() => !context.has('elsewhere', sentence))
    .sort((a, b) => a.start - b.start);
}

/** What tells of a patient with a disorder of movement or of the face. */
const facialTypes: ReadonlySet<string> = new Set(['condition', 'sign/symptom', 'scale']);

/** Whether a number before the form or right after it makes it a unit or a measured value; a length of time does not. */
function isMeasure(note: NoteAnalysis, context: RuleContext, { start, end }: Span, sentence: Span): boolean {
  if (/[\d.,/]\s*$/.test(note.text.slice(sentence.start, start))) return true;
  const value = /^\s*[:：=]?\s*\d+(?:[.,/]\d+)?\s*/.exec(note.text.slice(end, sentence.end))?.[0];
  if (value === undefined) return false;
  const unit = { start: end + value.length, end: sentence.end };
  return !timeUnits.some((list) => context.find(list, unit).some((found) => found.start === unit.start));
}

const timeUnits = ['timeDays', 'timeWeeks', 'timeMonths', 'timeYears'];
