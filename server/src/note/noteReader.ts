import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ContextDetector } from '../context/assertion';
import type { MeaningChooser } from '../recognition/meaning';
import type { Recogniser } from '../recognition/recogniser';
import { type BlockReading, readBlock } from './blockReading';
import { splitLines } from './lines';
import type { NoteAnalysis } from './noteAnalysis';
import { NoteDocument } from './noteDocument';
import { NoteMemory, type NoteState, draftOf } from './noteState';
import { stateOf } from './noteUpdate';
import { PlacedBlocks } from './placedBlocks';
import { Pace } from './pace';

/** The longest note that is read, in UTF-16 code units. Beyond it the first reading would take too long. */
export const longestNote = 16_000_000;

/** What reads notes: floors 0 to 2, ready for use. */
export interface NoteReaderOptions {
  readonly recogniser: Recogniser;
  readonly meanings: MeaningChooser;
  readonly context: ContextDetector;
}

/** Turns documents into analyses. Stateless: what is kept between versions is in the memory that the caller hands in. */
export interface NoteReader {
  /**
   * Reads one version of a document in small steps; the caller may stop between any two of them. With the memory of its
   * earlier versions only the blocks that differ are read, also of a version whose reading was stopped.
   */
  analysis(document: TextDocument, memory?: NoteMemory): Generator<void, NoteAnalysis>;
}

export function createNoteReader(options: NoteReaderOptions): NoteReader {
  return Object.freeze<NoteReader>({
    *analysis(document, memory = new NoteMemory()) {
      const text = document.getText();
      if (text.length > longestNote) return unread(document, text, memory);
      if (memory.reader !== options) {
        memory.reader = options;
        memory.draft = undefined;
        memory.state = undefined;
      }
      const lines = document instanceof NoteDocument ? document.lines : splitLines(text);
      const readings = yield* readAll(lines, memory, options);
      const state = yield* stateOf(readings, memory.state, options);
      memory.state = state;
      return analysisOf(document, text, state, memory, options.context);
    },
  });
}

/** Reads every block of `lines` that the memory does not have. What is read stays in the memory, even when stopped. */
function* readAll(
  lines: readonly string[],
  memory: NoteMemory,
  options: NoteReaderOptions,
): Generator<void, readonly BlockReading[]> {
  const draft = yield* draftOf(lines, options.context, memory.draft);
  memory.draft = draft;
  const pace = new Pace();
  for (let index = 0; index < draft.texts.length; index++) {
    if (draft.readings[index]) continue;
    const text = draft.texts[index]!;
    draft.readings[index] = readBlock(text, options);
    if (pace.isDue(text.length)) yield;
  }
  return draft.readings as readonly BlockReading[];
}

function analysisOf(
  document: TextDocument,
  text: string,
  state: NoteState,
  lineage: object,
  context: ContextDetector,
): NoteAnalysis {
  const { language } = state;
  const blocks = new PlacedBlocks(state, context);
  const all = <T>(of: (index: number) => readonly T[]): readonly T[] => state.blocks.flatMap((_, index) => of(index));
  const sections = lazy(() => blocks.sections());
  const sentences = lazy(() => all((index) => blocks.sentencesOf(index)));
  const mentions = lazy(() => all((index) => blocks.mentionsOf(index)));
  return Object.freeze({
    document,
    text,
    language,
    get sections() {
      return sections();
    },
    get sentences() {
      return sentences();
    },
    get mentions() {
      return mentions();
    },
    blocks,
    lineage,
    tooLong: false,
  });
}

function unread(document: TextDocument, text: string, lineage: object): NoteAnalysis {
  return Object.freeze({
    document,
    text,
    language: 'en',
    sections: [],
    sentences: [],
    mentions: [],
    blocks: new PlacedBlocks({ blocks: [], language: 'en', starts: new Int32Array(1), withHeadings: [] }),
    lineage,
    tooLong: true,
  });
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
