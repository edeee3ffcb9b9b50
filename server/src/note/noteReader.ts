import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ContextDetector, Section } from '../context/assertion';
import type { Meaning } from '../recognition/candidate';
import type { MeaningChooser } from '../recognition/meaning';
import type { Recogniser, Recognition } from '../recognition/recogniser';
import { withShortForms } from '../recognition/shortForms';
import { guessLanguage } from '../text/languageGuess';
import { type Span, lastStartingBy } from '../text/span';
import type { Mention, NoteAnalysis, Sentence } from './noteAnalysis';

/** The longest note that is read, in UTF-16 code units: some thousand pages. Beyond it every key would have to wait. */
export const longestNote = 2_000_000;

/** About how much text is read at a stretch, in code units: well under a millisecond's work. */
const sliceLength = 4096;

/** What reads notes: floors 0 to 2, ready for use. */
export interface NoteReaderOptions {
  readonly recogniser: Recogniser;
  readonly meanings: MeaningChooser;
  readonly context: ContextDetector;
}

/** Turns documents into analyses. Stateless. */
export interface NoteReader {
  /** Reads one version of a document in small steps; the caller may stop between any two of them. */
  analysis(document: TextDocument): Generator<void, NoteAnalysis>;
}

export function createNoteReader({ recogniser, meanings, context }: NoteReaderOptions): NoteReader {
  return Object.freeze({
    *analysis(document: TextDocument): Generator<void, NoteAnalysis> {
      const text = document.getText();
      if (text.length > longestNote) return unread(document, text);
      const language = guessLanguage(text);
      const sections = context.sections(text);
      yield;
      const bounds = context.sentences(text);
      yield;
      const recognitions: Recognition[] = [];
      for (const slice of slices(text, bounds)) {
        recognitions.push(...recogniser.recognise(text, slice));
        yield;
      }
      const sentences: Sentence[] = [];
      for (const span of withoutCutTerms(bounds, recognitions)) {
        sentences.push({ ...span, language: guessLanguage(text, span, language) });
        if (sentences.length % 64 === 0) yield;
      }
      const surfaces = withShortForms(text, recognitions);
      const candidates = surfaces.map((surface) => {
        const sentence = lastStartingBy(sentences, surface.start);
        return { ...surface, sentenceLanguage: sentence?.language ?? language, sentence: sentence ?? surface };
      });
      yield;
      const chosen = meanings.choose(text, candidates);
      yield;
      const mentions: Mention[] = [];
      let index = 0;
      for (const sentence of sentences) {
        const named: Named[] = [];
        for (; index < surfaces.length && surfaces[index]!.start < sentence.end; index++) {
          const { start, end } = surfaces[index]!;
          const meaning = chosen[index];
          if (meaning) named.push({ start, end, meaning });
        }
        if (named.length === 0) continue;
        const section = sectionAt(sections, sentence.start);
        mentions.push(...assertMentions(context, text, sentence, section, named));
        if (index % 64 === 0) yield;
      }
      return Object.freeze({ document, text, language, sections, sentences, mentions, tooLong: false });
    },
  });
}

interface Named extends Span {
  readonly meaning: Meaning;
}

function assertMentions(
  context: ContextDetector,
  text: string,
  sentence: Sentence,
  section: Section | undefined,
  named: readonly Named[],
): Mention[] {
  const targets = named.map(({ start, end, meaning }) => ({ start, end, type: meaning.term.concept.type }));
  const asserted = context.assert(text, sentence, targets, section);
  return named.map(({ start, end, meaning }, index) => ({
    start,
    end,
    text: text.slice(start, end),
    concept: meaning.term.concept,
    ...meaning,
    misspelled: meaning.term.kind === 'misspelling',
    ...asserted[index]!,
    section,
    sentence,
  }));
}

function unread(document: TextDocument, text: string): NoteAnalysis {
  return Object.freeze({
    document,
    text,
    language: 'en',
    sections: [],
    sentences: [],
    mentions: [],
    tooLong: true,
  });
}

function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  const section = lastStartingBy(sections, offset);
  return section && offset < section.end ? section : undefined;
}

/** Stretches of whole sentences that no term can cross: they end at a blank line or, in a long stretch without one, at a sentence. */
function* slices(text: string, sentences: readonly Span[]): Generator<Span> {
  let start = sentences[0]?.start ?? 0;
  for (const [index, { end }] of sentences.entries()) {
    const next = sentences[index + 1];
    const length = end - start;
    const gap = next ? text.slice(end, Math.min(next.start, end + 4)) : '\n\n';
    const isBlankLine = /\n[ \t\r]*\n/.test(gap) || (next !== undefined && next.start - end > gap.length);
    if (!next || (length >= sliceLength && isBlankLine) || length >= 16 * sliceLength) {
      yield { start, end };
      start = next?.start ?? end;
    }
  }
}

/** Sentences, joined where a recognised term goes from one into the next: a line break inside a term ends no sentence. */
function* withoutCutTerms(sentences: readonly Span[], recognitions: readonly Span[]): Generator<Span> {
  let open: { start: number; end: number } | undefined;
  let index = 0;
  for (const sentence of sentences) {
    if (open) {
      while (index < recognitions.length && recognitions[index]!.end <= open.end) index++;
      const crossing = recognitions[index];
      if (crossing && crossing.start < open.end && crossing.end > sentence.start) {
        open = { start: open.start, end: Math.max(sentence.end, crossing.end) };
        continue;
      }
      yield open;
    }
    open = { ...sentence };
  }
  if (open) yield open;
}
