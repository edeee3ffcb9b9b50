import type { Section, SectionKind } from '../../context/assertion';
import type { NoteAnalysis, Sentence, Statement } from '../../note/noteAnalysis';
import { firstStartingFrom, mentionsWithin } from '../../note/lookup';
import type { Span } from '../../text/span';

/** The one-based line of an offset, as a reader counts. */
export function lineNumber(note: NoteAnalysis, offset: number): string {
  return String(note.document.positionAt(offset).line + 1);
}

const clauseEnd = new Set([',', ';', '，', '；', '：', '。', '！', '？', '!', '?', '\n', '\r']);

/** Whether a clause ends at `index`: a full stop or a colon ends one only before a blank or at the end of the text. */
function endsClause(text: string, index: number): boolean {
  const unit = text[index]!;
  if (clauseEnd.has(unit))
    return !(unit === ',' && /\d/.test(text[index - 1] ?? '') && /\d/.test(text[index + 1] ?? ''));
  return (unit === '.' || unit === ':') && !/\S/.test(text[index + 1] ?? ' ');
}

/** How far a clause is looked for on either side of a place, in code units: far more than any real clause. */
const longestClause = 400;

/** The clause around `span` inside `sentence`: what stands between two marks of punctuation, without them. */
export function clauseAround(note: NoteAnalysis, sentence: Span, span: Span): Span {
  const first = Math.max(sentence.start, span.start - longestClause);
  const last = Math.min(sentence.end, span.end + longestClause);
  let { start, end } = span;
  while (start > first && !endsClause(note.text, start - 1)) start--;
  while (end < last && !endsClause(note.text, end)) end++;
  return { start, end };
}

/** The clause around `span`, with the one behind its colon (`Chvostek sign: not tested`). */
export function remarkAround(note: NoteAnalysis, sentence: Span, span: Span): Span {
  const clause = clauseAround(note, sentence, span);
  const colon = /^\s*[:：]\s*(?=\S)/.exec(note.text.slice(clause.end, Math.min(sentence.end, clause.end + 8)));
  if (!colon) return clause;
  const answer = clause.end + colon[0].length;
  return { start: clause.start, end: clauseAround(note, sentence, { start: answer, end: answer }).end };
}

/**
 * Whether words belong to a mention beyond doubt: they stand in its clause, or right after it as all there is in theirs
 * (`decompression, left side.`).
 */
export function belongsTo(note: NoteAnalysis, mention: Statement, words: Span): boolean {
  const start = Math.min(words.end, mention.end);
  const end = Math.max(words.start, mention.start);
  if (!isClauseBetween(note.text, start, Math.min(end, start + longestClause))) return true;
  const clause = clauseAround(note, mention.sentence, words);
  if (words.start < mention.end || hasLetter(note, mention.end, words.start)) return false;
  return !hasLetter(note, clause.start, words.start) && !hasLetter(note, words.end, clause.end);
}

/** Whether a clause ends somewhere between two offsets. */
export function isClauseBetween(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (endsClause(text, i)) return true;
  return false;
}

/** The section that a place of the note stands in. */
export function sectionAt(note: NoteAnalysis, offset: number): Section | undefined {
  return note.blocks.sectionAt(offset);
}

/** The sentence after `sentence`, when it follows on the same line (and in the same block, which it does but on huge lines). */
export function sentenceAfter(note: NoteAnalysis, sentence: Sentence): Sentence | undefined {
  const sentences = note.blocks.sentencesOf(note.blocks.indexAt(sentence.start));
  const next = sentences[firstStartingFrom(sentences, sentence.end)];
  return next && !/[\r\n]/.test(note.text.slice(sentence.end, next.start)) ? next : undefined;
}

/** The stretch from the sentence before `sentence` to the one after it, inside its block. */
export function surroundingsOf(note: NoteAnalysis, sentence: Span): Span {
  const sentences = note.blocks.sentencesOf(note.blocks.indexAt(sentence.start));
  const at = firstStartingFrom(sentences, sentence.start);
  const { start } = sentences[at - 1] ?? sentence;
  const { end } = sentences[at + 1] ?? sentence;
  return { start, end };
}

/** Whether the mention stands under a heading of one of `kinds`. */
export function isUnder(mention: Statement, kinds: readonly SectionKind[]): boolean {
  return mention.section !== undefined && kinds.includes(mention.section.kind);
}

/** The mentions in the order in which a finding points at them: those of the assessment before the others. */
export function assessedFirst<T extends Statement>(mentions: readonly T[]): T[] {
  const isAssessed = (mention: T): boolean => isUnder(mention, ['assessment']);
  return [...mentions.filter(isAssessed), ...mentions.filter((mention) => !isAssessed(mention))];
}

/**
 * Whether a sentence opens with the mention, as a diagnosis does in notes without headings. List marks and words for
 * course and degree (`severe`, `chronic`) may come first.
 */
export function opensSentence(note: NoteAnalysis, mention: Statement): boolean {
  let { start } = mention.sentence;
  for (const other of mentionsWithin(note, { start, end: mention.start })) {
    if (other.concept.type !== 'course/pattern' || hasLetter(note, start, other.start)) return false;
    start = other.end;
  }
  return !hasLetter(note, start, mention.start);
}

/** Whether nothing but `words` (in any order), punctuation and digits stands in a stretch. */
export function holdsOnly(note: NoteAnalysis, stretch: Span, words: readonly Span[]): boolean {
  let at = stretch.start;
  for (const { start, end } of [...words].sort((a, b) => a.start - b.start)) {
    if (start > at && hasLetter(note, at, start)) return false;
    at = Math.max(at, end);
  }
  return at >= stretch.end || !hasLetter(note, at, stretch.end);
}

function hasLetter(note: NoteAnalysis, start: number, end: number): boolean {
  return /\p{L}/u.test(note.text.slice(start, end));
}

/** Whether the mention stands in a title of the note: a line that begins with `#`. */
export function isInTitle({ text }: NoteAnalysis, { sentence }: Statement): boolean {
  return (
    text.charAt(sentence.start) === '#' ||
    /(?:^|[\r\n])[^\S\r\n]*#+[^\S\r\n]*$/.test(text.slice(Math.max(0, sentence.start - 8), sentence.start))
  );
}
