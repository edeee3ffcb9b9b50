import { type FormattingOptions, type JSONPath, applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import { fieldOf } from './nameFields';
import type { NewTerm } from './newTerm';
import { isFields } from './treeFile';

/** The text of a JSON pack with a name added. The text is a pack without errors. */
export function addToJson(text: string, term: NewTerm): string {
  const { concepts } = JSON.parse(text) as { readonly concepts?: readonly Record<string, unknown>[] | null };
  const index = (concepts ?? []).findIndex(({ id }) => typeof id === 'string' && id.trim() === term.id);
  const field = fieldOf(term.kind);
  const value = field === 'preferred' ? term.text : [term.text];
  if (index < 0) {
    const type = term.type === undefined || term.type === 'other' ? {} : { type: term.type };
    const concept = { id: term.id, ...type, [term.language]: { [field]: value } };
    return concepts
      ? change(text, ['concepts', concepts.length], concept, true)
      : change(text, ['concepts'], [concept], false);
  }
  const path: JSONPath = ['concepts', index, term.language];
  const names = concepts![index]![term.language];
  if (!isFields(names)) return change(text, path, { [field]: value }, false);
  const list = names[field];
  if (field !== 'preferred' && Array.isArray(list)) return addToList(text, [...path, field], list.length, term.text);
  return change(text, [...path, field], value, false);
}

/** A list on one line stays there. */
function addToList(text: string, path: JSONPath, length: number, value: string): string {
  const list = findNodeAtLocation(parseTree(text)!, path);
  const isOneLine = list !== undefined && !text.slice(list.offset, list.offset + list.length).includes('\n');
  if (!isOneLine || length === 0) return change(text, [...path, length], value, true);
  const end = text.slice(0, list.offset + list.length - 1).trimEnd().length;
  return `${text.slice(0, end)}, ${JSON.stringify(value)}${text.slice(end)}`;
}

function change(text: string, path: JSONPath, value: unknown, isArrayInsertion: boolean): string {
  return applyEdits(text, modify(text, path, value, { isArrayInsertion, formattingOptions: formattingOf(text) }));
}

function formattingOf(text: string): FormattingOptions {
  const indent = /^[ \t]+/m.exec(text)?.[0] ?? '  ';
  return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}
