import type { SectionKind } from '../../context/assertion';
import type { Language } from '../../text/language';

/** A place of a template that its writer fills in. */
export interface TabStop {
  /** From 1 on, in the order in which they are filled in. Those of one number are one value, asked for at the first. */
  readonly stop: number;
  /** What to choose from; left out where the writer types. */
  readonly choices?: readonly string[];
}

/** The beginnings of notes and of parts of them. */
export interface Template {
  /** The same in all languages. */
  readonly id: string;
  readonly language: Language;
  /** Whether it is a whole note, or lines of one. */
  readonly kind: 'note' | 'part';
  /** What is typed to be offered it. */
  readonly prefixes: readonly string[];
  /** Both in the language of the template, which is that of who is to write in it. */
  readonly title: string;
  readonly description: string;
  /** The sections that a part belongs to. */
  readonly sections: readonly SectionKind[];
  /** Texts, with line feeds, and places to fill in. */
  readonly body: readonly (string | TabStop)[];
}

export type Templates = Readonly<Record<Language, readonly Template[]>>;

/** What stands where nothing is filled in: the first of the choices too, so that none is made for the writer. */
export const blank = '__';

/** A template as a snippet of LSP. The last stop is at its end. */
export function snippetOf({ body }: Template, lineBreak = '\n'): string {
  const asked = new Set<number>();
  const parts = body.map((part) => {
    if (typeof part === 'string') return part.replace(/[\\$}]/g, '\\$&').replaceAll('\n', lineBreak);
    const { stop, choices } = part;
    if (asked.has(stop)) return `\${${stop}}`;
    asked.add(stop);
    return choices ? `\${${stop}|${[blank, ...choices].map(escapedChoice).join(',')}|}` : `\${${stop}:${blank}}`;
  });
  return `${parts.join('')}$0`;
}

/** A template as text, with its blanks, for editors without snippets. */
export function textOf({ body }: Template, lineBreak = '\n'): string {
  return body.map((part) => (typeof part === 'string' ? part.replaceAll('\n', lineBreak) : blank)).join('');
}

/** Editors differ in what else may be escaped in a choice: the build lets none have a dollar or a brace. */
function escapedChoice(choice: string): string {
  return choice.replace(/[\\,|]/g, '\\$&');
}
