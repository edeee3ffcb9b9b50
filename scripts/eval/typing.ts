import { type LanguageService, createLanguageService } from '../../server/src/languageService';
import type { Language } from '../../server/src/text/language';
import { type Span, overlaps } from '../../server/src/text/span';
import { type EvaluationNote, lineAt, readEvaluationNotes } from '../../test/support/evaluationNotes';
import { resources } from '../../test/support/resources';
import { writeDisagreements } from './disagreements';
import { NoteInWriting, type Offer } from './noteInWriting';

export interface TypingOptions {
  /** Only these languages. */
  readonly languages: readonly Language[];
}

/** So many notes of a language are typed: each of their letters asks for a list. */
const notesTyped = 8;

/** A list that opened while a word was typed, and stayed open for a run of its letters. */
interface Popup {
  readonly note: EvaluationNote;
  readonly word: Span;
  /** The place behind the letter that it opened at. */
  readonly at: number;
  /** `useful`: it held the concept being written; `beside`: it did not; `noise`: the word belongs to no mention. */
  readonly value: 'useful' | 'beside' | 'noise';
  readonly first: Offer;
}

/**
 * Types whole annotated notes and prints how often a list opens by itself, and what for. Each letter is appended to what
 * stands so far and asks for a list, as in an editor; blanks and marks do not. Chinese characters come one by one.
 */
export function reportTyping({ languages }: TypingOptions): void {
  if (languages.length === 0) return;
  const service = createLanguageService({ resources: resources() });
  for (const language of languages) {
    const notes = readEvaluationNotes(language, service.terminology).slice(0, notesTyped);
    const typed = notes.map((note) => popupsOf(note, service));
    const popups = typed.flatMap((one) => one.popups);
    const words = typed.reduce((sum, one) => sum + one.words, 0);
    console.log(`\ntyping-${language}: ${notes.length} notes, ${words} words`);
    for (const value of ['useful', 'beside', 'noise'] as const) {
      const those = popups.filter((popup) => popup.value === value).length;
      console.log(
        `  ${titles[value].padEnd(42)} ${String(those).padStart(5)}  ${((100 * those) / words).toFixed(1)} in 100 words`,
      );
    }
    writeDisagreements(`typing-${language}`, popups.filter(({ value }) => value !== 'useful').map(lineOf), 'others');
  }
}

const titles: Readonly<Record<Popup['value'], string>> = {
  useful: 'popups with the concept being written',
  beside: 'popups in a mention, without its concept',
  noise: 'popups in words of no mention',
};

function popupsOf(note: EvaluationNote, service: LanguageService): { words: number; popups: Popup[] } {
  const writing = new NoteInWriting(service, note.language);
  const words = [...new Intl.Segmenter(note.language, { granularity: 'word' }).segment(note.text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }): Span => ({ start: index, end: index + segment.length }));
  const popups = words.flatMap((word): Popup[] => {
    const mentions = note.mentions.filter((mention) => overlaps(mention, word));
    const lists: { at: number; offers: Offer[] }[] = [];
    for (let at = word.start + 1; at <= word.end; at++) {
      if (/\p{L}|\p{M}|\p{N}/u.test(note.text[at - 1]!)) {
        lists.push({ at, offers: writing.offers(note.text.slice(0, at), { unasked: true }) });
      }
    }
    return runsOf(lists).map((run): Popup => {
      const [{ at, offers }] = run;
      const holds = run.some((list) =>
        list.offers.some(({ concept }) => mentions.some((mention) => mention.concept === concept)),
      );
      const value = mentions.length === 0 ? 'noise' : holds ? 'useful' : 'beside';
      return { note, word, at, value, first: offers[0]! };
    });
  });
  return { words: words.length, popups };
}

/** The runs of lists that are not empty. */
function runsOf<List extends { readonly offers: readonly Offer[] }>(lists: readonly List[]): [List, ...List[]][] {
  const runs: [List, ...List[]][] = [];
  let open = false;
  for (const list of lists) {
    if (list.offers.length === 0) open = false;
    else if (open) runs.at(-1)!.push(list);
    else {
      runs.push([list]);
      open = true;
    }
  }
  return runs;
}

function lineOf({ note: { file, text }, word, at, value, first }: Popup): string {
  const before = text.slice(Math.max(0, word.start - 30), at).replace(/\s+/g, ' ');
  return `${value} ${before}|${text.slice(at, word.end)} first: ${first.newText} (${first.concept}) ${file}:${lineAt(text, at)}`;
}
