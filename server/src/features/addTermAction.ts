import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import type { NoteAnalysis } from '../note/noteAnalysis';
import type { Span } from '../text/span';
import type { FeatureContext } from './featureContext';
import { mentionAt } from './mentionAt';
import { rangeOf, spanOf } from './ranges';

/** The longest text that is offered as a name, in code units. */
const longest = 100;

const letter = /[\p{L}\p{M}\p{N}]/u;
const joiner = /['’-]/;
const han = /\p{Script=Han}/u;

/**
 * The offer to add what is selected to a term pack, or without a selection the word at the cursor where it is no known term.
 * `command` is run with the address of the note and the range of the text.
 */
export function addTermAction(
  note: NoteAnalysis,
  range: Range,
  command: string,
  context: FeatureContext,
): CodeAction | undefined {
  if (note.tooLong) return undefined;
  const asked = spanOf(note, range);
  const span = asked.start < asked.end ? trimmed(note.text, asked) : wordAt(note, asked.start);
  if (!span) return undefined;
  const text = note.text.slice(span.start, span.end);
  if (text.length > longest || /[\r\n]/.test(text) || !letter.test(text)) return undefined;
  if (note.mentions.some((mention) => mention.start === span.start && mention.end === span.end)) return undefined;
  const title = context.translate('action.addTerm', { text });
  return {
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command, arguments: [note.document.uri, rangeOf(note, span)] },
  };
}

function trimmed(text: string, { start, end }: Span): Span | undefined {
  const written = text.slice(start, end);
  const blank = written.length - written.trimStart().length;
  const words = written.trim();
  return words === '' ? undefined : { start: start + blank, end: start + blank + words.length };
}

/** The Latin word around an offset that is no part of a mention; Chinese has no words to be seen, and must be selected. */
function wordAt(note: NoteAnalysis, offset: number): Span | undefined {
  if (mentionAt(note, offset)) return undefined;
  const { text } = note;
  const belongs = (at: number): boolean => {
    const unit = text.charAt(at);
    if (unit === '' || han.test(unit)) return false;
    return (
      letter.test(unit) || (joiner.test(unit) && letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at + 1)))
    );
  };
  let start = offset;
  let end = offset;
  while (belongs(start - 1) && offset - start < longest) start--;
  while (belongs(end) && end - offset < longest) end++;
  return end - start > 1 ? { start, end } : undefined;
}
