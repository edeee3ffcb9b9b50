import type { CompletionItem } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LanguageService } from '../languageService';
import type { CompleteCommand } from './arguments';
import { readNote } from './note';
import { readOffset, readRecord } from './record';

/** One completion. `start` and `end` are the UTF-16 code units that `insertText` replaces. */
export interface PrintedCompletion {
  readonly label: string;
  readonly concept: string | null;
  readonly insertText: string;
  readonly start: number;
  readonly end: number;
}

/** The completions at the offset of a line `{"id","text","offset"}`, in the order that an editor shows. Fails with `InputError`. */
export function completeLine(
  service: LanguageService,
  line: string | undefined,
  { language, locale }: CompleteCommand,
): object {
  const record = readRecord(line);
  const offset = readOffset(record, 'offset', 0);
  const note = { ...readNote(service, record.text), language };
  const { items } = service.completion(note, note.document.positionAt(offset), locale);
  const shown = [...items].sort((a, b) => compare(a.sortText ?? a.label, b.sortText ?? b.label));
  return { id: record['id'], items: shown.map((item) => printItem(note.document, offset, item)) };
}

function printItem(document: TextDocument, offset: number, item: CompletionItem): PrintedCompletion {
  const { label, textEdit, insertText } = item;
  const range = textEdit && ('range' in textEdit ? textEdit.range : textEdit.insert);
  return {
    label,
    concept: conceptOf(item.data as unknown),
    insertText: textEdit?.newText ?? insertText ?? label,
    start: range ? document.offsetAt(range.start) : offset,
    end: range ? document.offsetAt(range.end) : offset,
  };
}

function conceptOf(data: unknown): string | null {
  const concept = typeof data === 'object' && data !== null && 'concept' in data ? data.concept : undefined;
  return typeof concept === 'string' ? concept : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
