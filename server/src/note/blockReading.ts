import type { ContextDetector, Heading, ListHead } from '../context/assertion';
import type { Surface } from '../recognition/candidate';
import type { Recogniser } from '../recognition/recogniser';
import { withShortForms } from '../recognition/shortForms';
import type { Language } from '../text/language';
import { type LanguageCounts, countLanguages, decideLanguage } from '../text/languageGuess';
import { trim } from '../text/sentences';
import type { Span } from '../text/span';
import { splitLines } from './lines';

/** A sentence of a block. `language` is undefined where nothing in it speaks for any. */
export interface ReadSentence extends Span {
  readonly language: Language | undefined;
}

/** What the text of a block says by itself, wherever it stands. Offsets are into `text`. Immutable. */
export interface BlockReading {
  readonly text: string;
  readonly counts: LanguageCounts;
  readonly headings: readonly Heading[];
  readonly listHeads: readonly ListHead[];
  /** Where its blank lines begin, which are its last ones; undefined when it has none. */
  readonly blank: number | undefined;
  readonly sentences: readonly ReadSentence[];
  /** What may name something, in order, without overlap. */
  readonly surfaces: readonly Surface[];
}

/** Reads a block: a pure function of its text. */
export function readBlock(
  text: string,
  { recogniser, context }: { readonly recogniser: Recogniser; readonly context: ContextDetector },
): BlockReading {
  const headings = context.headings(text);
  const recognitions = recogniser.recognise(text);
  const counts = { han: 0, latin: 0, english: 0, french: 0 };
  const sentences: ReadSentence[] = [];
  for (const span of withoutCutTerms(context.sentences(text, headings), recognitions)) {
    const own = countLanguages(text, span);
    counts.han += own.han;
    counts.latin += own.latin;
    counts.english += own.english;
    counts.french += own.french;
    sentences.push({ start: span.start, end: span.end, language: decideLanguage(own) });
  }
  return Object.freeze({
    text,
    counts,
    headings,
    listHeads: context.listHeads(text),
    blank: blankLines(text),
    sentences,
    surfaces: withShortForms(text, recognitions),
  });
}

function blankLines(text: string): number | undefined {
  const written = trim(text, 0, text.length)?.end ?? 0;
  const [restOfLine = ''] = splitLines(text.slice(written));
  const start = written === 0 ? 0 : written + restOfLine.length;
  return start < text.length ? start : undefined;
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
    open = { start: sentence.start, end: sentence.end };
  }
  if (open) yield open;
}
