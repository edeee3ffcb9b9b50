import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Terminology } from '../../server/src/terminology/terminology';
import { type Language, languages } from '../../server/src/text/language';
import { type MarkedMention, parseMarkup } from './markup';

/** A whole note with its gold mentions. */
export interface EvaluationNote {
  readonly language: Language;
  /** `en/01-title.note`, below the folder of notes. */
  readonly file: string;
  /** Without tags, as the recogniser reads it; lines are those of the file, for no tag holds a line break of its own. */
  readonly text: string;
  /** In document order, each with a concept of the terminology and its type. */
  readonly mentions: readonly MarkedMention[];
}

/** Where the annotated notes are, one folder a language. */
export const evaluationNotes = join(import.meta.dirname, '../eval/notes');

/** The annotated notes of a language, by name; none when it has no folder. Throws as `parseEvaluationNote` does. */
export function readEvaluationNotes(language: Language, terminology: Terminology): EvaluationNote[] {
  const folder = join(evaluationNotes, language);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.note'))
    .sort()
    .map((name) =>
      parseEvaluationNote(language, `${language}/${name}`, readFileSync(join(folder, name), 'utf8'), terminology),
    );
}

/** The languages whose notes are there. */
export function languagesWithNotes(): Language[] {
  return languages.filter((language) => existsSync(join(evaluationNotes, language)));
}

/**
 * Reads one annotated note. Throws with file and line where the markup is malformed, a concept does not exist or a tag
 * gives a concept a type that it does not have.
 */
export function parseEvaluationNote(
  language: Language,
  file: string,
  marked: string,
  terminology: Terminology,
): EvaluationNote {
  const { text, mentions } = parseByLine(file, marked);
  for (const { concept, type, start } of mentions) {
    const where = `${file}:${lineAt(text, start)}`;
    const known = terminology.concept(concept);
    if (!known) throw new Error(`${where}: no concept "${concept}" in the terminology.`);
    if (known.type !== type) throw new Error(`${where}: ${concept} is of type ${known.type}, the tag says ${type}.`);
  }
  return { language, file, text, mentions };
}

/** The one-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function parseByLine(file: string, marked: string): ReturnType<typeof parseMarkup> {
  try {
    return parseMarkup(marked);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${file}:${firstBadLine(marked)}: ${message.split('\n')[0]}`, { cause: error });
  }
}

/** The line where reading the markup first fails; a surface may go on over a line break, so lines are added one by one. */
function firstBadLine(marked: string): number {
  const lines = marked.split('\n');
  let from = 0;
  for (let line = 0; line < lines.length; line++) {
    try {
      parseMarkup(lines.slice(from, line + 1).join('\n'));
      from = line + 1;
    } catch {
      if (line > from) return from + 1;
    }
  }
  return from + 1;
}
