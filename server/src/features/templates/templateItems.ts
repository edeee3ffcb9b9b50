import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Position } from 'vscode-languageserver-types';
import type { NoteAnalysis } from '../../note/noteAnalysis';
import type { Folding } from '../../text/folding';
import { type Language, languages } from '../../text/language';
import { completionKey, isHan, latinLength } from '../completion/key';
import { isFunctionWord } from '../completion/functionWords';
import { type Template, type Templates, snippetOf, textOf } from './template';

/** How templates are asked for. */
export interface TemplateOptions {
  /** Whether the client fills in snippets; the others get the blanks. */
  readonly snippets: boolean;
  /** Whether somebody asked for completion, so that it may answer where nothing was typed. */
  readonly invoked: boolean;
}

/** A line up to the caret. Behind the caret nothing stands. */
interface Line {
  /** Where what was typed begins. */
  readonly start: number;
  /** Where the mark of a list item before it begins; `start` where there is none. */
  readonly item: number;
  readonly typed: string;
  /** From the mark of the item on: an item of the list filters by what it replaces. */
  readonly replaced: string;
  /** Whether the note has nothing but this line. */
  readonly isAlone: boolean;
}

const lineStart = /^(\s*)((?:[-*•]\s+)?)/;
const listItem = /^[-*•]\s/;

/**
 * The templates that the line before a position begins, in their order. Where nothing is typed and somebody asks: parts that
 * belong in the section, whole notes in an empty note. They are in the language of the note; where it has nothing but the line,
 * in the reader's and after it in the others. They come after all names, and replace the line.
 */
export function templateItems(
  note: NoteAnalysis,
  position: Position,
  templates: Templates,
  folding: Folding,
  locale: Language,
  { snippets, invoked }: TemplateOptions,
): CompletionItem[] {
  const line = note.tooLong ? undefined : lineBefore(note, position);
  if (!line || (line.typed === '' && !invoked)) return [];
  const key = keyOf(line.typed, folding);
  const isOffered = line.typed === '' ? fitsIn(note, position, line) : isBegunBy(key, line, folding);
  const lineBreak = /\r\n|\r|\n/.exec(note.text)?.[0] ?? '\n';
  return (line.isAlone ? templatesFor(templates, locale) : templates[note.language])
    .filter((template) => isOffered(template) && (line.item === line.start || isListItem(template)))
    .map((template, place) => ({
      label: template.title,
      detail: template.description,
      documentation: textOf(template),
      kind: CompletionItemKind.Snippet,
      sortText: `~${String(place).padStart(2, '0')}`,
      filterText: line.replaced,
      ...(snippets ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
      textEdit: {
        range: { start: { line: position.line, character: line.item }, end: position },
        newText: snippets ? snippetOf(template, lineBreak) : textOf(template, lineBreak),
      },
    }));
}

/** All templates, those in one language before the others. */
export function templatesFor(templates: Templates, first: Language): readonly Template[] {
  return [first, ...languages.filter((other) => other !== first)].flatMap((language) => templates[language]);
}

/** The line of a position, where nothing stands behind it. */
function lineBefore({ document, text }: NoteAnalysis, position: Position): Line | undefined {
  const before = document.getText({ start: { line: position.line, character: 0 }, end: position });
  const after = document.getText({ start: position, end: { line: position.line + 1, character: 0 } });
  if (after.trim() !== '') return undefined;
  const [all, indent] = lineStart.exec(before)!;
  return {
    start: all.length,
    item: indent!.length,
    typed: before.slice(all.length),
    replaced: before.slice(indent!.length),
    isAlone: text.trim() === before.trim(),
  };
}

/** Which templates may begin on a line with nothing on it. */
function fitsIn(note: NoteAnalysis, position: Position, { isAlone }: Line): (template: Template) => boolean {
  if (isAlone) return ({ kind }) => kind === 'note';
  const section = note.blocks.sectionAt(note.document.offsetAt(position));
  return ({ kind, sections }) => kind === 'part' && (!section || sections.includes(section.kind));
}

/**
 * Which templates the typed words begin: one of their prefixes, or their title from any of its words, in Chinese from any
 * character. In a note that has other text, prose must bring none up: a whole note is only meant by all of its prefix, and a
 * title takes a letter more, Chinese a character.
 */
function isBegunBy(key: string, { isAlone }: Line, folding: Folding): (template: Template) => boolean {
  const isChinese = isHan(key);
  const length = isChinese ? key.length : latinLength(key);
  if (length < (isChinese && isAlone ? 1 : 2) || isFunctionWord(key.trim())) return () => false;
  return ({ kind, prefixes, title }) => {
    const keys = prefixes.map((prefix) => keyOf(prefix, folding));
    if (kind === 'note' && !isAlone) return keys.includes(key);
    if (keys.some((one) => one.startsWith(key))) return true;
    const words = keyOf(title, folding);
    if (isChinese) return words.includes(key);
    return (isAlone || length > 2) && ` ${words}`.includes(` ${key}`);
  };
}

/** What prefixes, titles and typed text are compared by. An elided article is a word. */
function keyOf(text: string, folding: Folding): string {
  return completionKey(folding, text.replace(/['’]/g, ' '));
}

function isListItem({ body: [first] }: Template): boolean {
  return typeof first === 'string' && listItem.test(first);
}
