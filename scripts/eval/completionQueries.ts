import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageService } from '../../server/src/languageService';
import type { Terminology } from '../../server/src/terminology/terminology';
import type { Language } from '../../server/src/text/language';
import { readCaret } from '../../test/support/caret';
import { NoteInWriting } from './noteInWriting';

const folder = join(import.meta.dirname, '../../test/eval/completion');

/** A caret in a note, and what whoever writes there wants. */
export interface CompletionQuery {
  /** `en.tsv:12` */
  readonly where: string;
  /** How it is written: `prefix`, `inner`, `order`, `abbreviation`, `synonym`, `error`, … */
  readonly kind: string;
  /** With the caret `|`. */
  readonly marked: string;
  readonly concept: string;
  /** What the item must write; undefined where any name of the concept will do. */
  readonly inserted: string | undefined;
  /** Every fourth: what is missed of these nobody looks at, so that they tell what the others are worth. */
  readonly keptAside: boolean;
}

export interface AnsweredQuery extends CompletionQuery {
  /** The place of the first right item, from 1; undefined where there is none. */
  readonly place: number | undefined;
  /** What the first item writes; undefined where the list is empty. */
  readonly first: string | undefined;
}

/**
 * The queries of a language: a table of kind, text with its caret and `\n` for a line break, and the concept that is wanted,
 * with `=` and what the item must write where that matters. Throws with file and line where a row is wrong.
 */
export function readCompletionQueries(language: Language, terminology: Terminology): CompletionQuery[] {
  const file = `${language}.tsv`;
  const [, ...lines] = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
  return lines.map((line, index) => {
    const where = `${file}:${index + 2}`;
    const [kind, text, wanted, ...more] = line.split('\t');
    if (!kind || !text || !wanted || more.length > 0) throw new Error(`${where}: expected kind, text and concept.`);
    const [concept = '', inserted] = wanted.split('=');
    if (!terminology.concept(concept)) throw new Error(`${where}: no concept "${concept}" in the terminology.`);
    const marked = text.replaceAll('\\n', '\n');
    if (marked.split('|').length !== 2) throw new Error(`${where}: expected one caret "|".`);
    return { where, kind, marked, concept, inserted, keptAside: index % 4 === 3 };
  });
}

/** What completion answers to each query. */
export function answersTo(
  queries: readonly CompletionQuery[],
  language: Language,
  service: LanguageService,
): AnsweredQuery[] {
  return queries.map((query) => {
    const { text, offset } = readCaret(query.marked);
    const offers = new NoteInWriting(service, language).offers(text, { caret: offset });
    const index = offers.findIndex(
      ({ concept, newText }) =>
        concept === query.concept && (query.inserted === undefined || newText === query.inserted),
    );
    return { ...query, place: index < 0 ? undefined : index + 1, first: offers[0]?.newText };
  });
}
