import type { ContextDetector, Cue, Heading, Section, SectionKind } from '../context/assertion';
import { partitionPoint } from '../context/partitionPoint';
import type { ConceptType } from '../terminology/concept';
import type { Language } from '../text/language';
import type { Span } from '../text/span';
import type { Blocks, Mention, Sentence, Statement } from './noteAnalysis';
import {
  type BlockStatement,
  type NoteBlock,
  type Under,
  assertSpans,
  endOfListHeadAbove,
  headingOver,
} from './noteBlock';
import type { NoteState } from './noteState';

/** What places the blocks of a note. */
export type PlacedBlocksOptions = Pick<NoteState, 'blocks' | 'language' | 'starts' | 'withHeadings'>;

/** The blocks of a note at their places. Offsets are worked out for the blocks that are asked for. */
export class PlacedBlocks implements Blocks {
  readonly #blocks: readonly NoteBlock[];
  readonly #context: ContextDetector | undefined;
  readonly #language: Language;
  /** Where each block begins; the end of the note last. */
  readonly #starts: Int32Array;
  readonly #sentences = new Map<number, readonly Sentence[]>();
  readonly #mentions = new Map<number, readonly Mention[]>();
  readonly #sections = new Map<Heading, Section>();
  readonly #withHeadings: readonly number[];
  readonly #listHeadsAbove = new Map<number, Span>();

  /** `context` is what the blocks were read with; without it there may be no blocks. */
  constructor({ blocks, language, starts, withHeadings }: PlacedBlocksOptions, context?: ContextDetector) {
    this.#context = context;
    this.#blocks = blocks;
    this.#language = language;
    this.#starts = starts;
    this.#withHeadings = withHeadings;
  }

  get count(): number {
    return this.#blocks.length;
  }

  indexAt(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  startOf(index: number): number {
    return this.#starts[index]!;
  }

  textOf(index: number): string {
    return this.#blocks[index]!.settled.reading.text;
  }

  get identities(): readonly object[] {
    return this.#blocks;
  }

  sentencesOf(index: number): readonly Sentence[] {
    let sentences = this.#sentences.get(index);
    if (!sentences) {
      const at = this.#starts[index]!;
      sentences = this.#blocks[index]!.settled.reading.sentences.map(({ start, end, language }) => ({
        start: at + start,
        end: at + end,
        language: language ?? this.#language,
      }));
      this.#sentences.set(index, sentences);
    }
    return sentences;
  }

  mentionsOf(index: number): readonly Mention[] {
    let mentions = this.#mentions.get(index);
    if (!mentions) {
      mentions = this.#blocks[index]!.mentions.map((mention) => {
        const { meaning, misspelled } = mention;
        const { ambiguity, term } = meaning;
        const { concept } = term;
        return { ...this.#placed(index, mention), concept, term, misspelled, ...(ambiguity && { ambiguity }) };
      });
      this.#mentions.set(index, mentions);
    }
    return mentions;
  }

  statementsOf(index: number, spans: readonly Span[], type: ConceptType): readonly Statement[] {
    const block = this.#blocks[index];
    if (!block || !this.#context || spans.length === 0) return [];
    const at = this.#starts[index]!;
    const inBlock = spans.map(({ start, end }) => ({ start: start - at, end: end - at }));
    return assertSpans(block, inBlock, type, this.#context).map((statement) => this.#placed(index, statement));
  }

  sectionAt(offset: number): Section | undefined {
    const index = this.indexAt(offset);
    const block = this.#blocks[index];
    return (
      block &&
      this.#sectionOver(index, headingOver(block.settled.reading, offset - this.#starts[index]!, block.above.heading))
    );
  }

  hasSection(kinds: readonly SectionKind[]): boolean {
    return this.#withHeadings.some((index) =>
      this.#headingsOf(index).some(({ kind }) => kind !== undefined && kinds.includes(kind)),
    );
  }

  /** Every section of the note, in order. */
  sections(): Section[] {
    return this.#withHeadings.flatMap((index) =>
      this.#headingsOf(index).flatMap((heading, place) => (heading.kind ? [this.#section(index, place)] : [])),
    );
  }

  #placed(index: number, statement: BlockStatement): Statement {
    const { text } = this.#blocks[index]!.settled.reading;
    const at = this.#starts[index]!;
    const { start, end, assertion, cues, voice, under } = statement;
    const section = this.#sectionOver(index, under);
    return {
      start: at + start,
      end: at + end,
      text: text.slice(start, end),
      assertion,
      cues: cues.length === 0 ? cues : cues.map((cue) => this.#placedCue(cue, index, section)),
      voice,
      section,
      sentence: this.sentencesOf(index)[statement.sentence]!,
    };
  }

  #sectionOver(index: number, under: Under): Section | undefined {
    if (under === undefined) return undefined;
    return under === 'above' ? this.#sectionAbove(index) : this.#section(index, under);
  }

  /** A cue at its place in the note, also where it is a heading above the block. */
  #placedCue({ axis, text, start, end }: Cue, index: number, section: Section | undefined): Cue {
    if (start >= 0) return { axis, text, start: this.#starts[index]! + start, end: this.#starts[index]! + end };
    const heading = end === endOfListHeadAbove ? this.#listHeadAbove(index) : section!.heading;
    return { axis, text, start: heading.start, end: heading.end };
  }

  /** Where the head of the list stands that goes on into a block from above. */
  #listHeadAbove(index: number): Span {
    let above = index - 1;
    while (this.#blocks[above]!.settled.reading.listHeads.length === 0 && !this.#listHeadsAbove.has(above)) above--;
    const head = this.#blocks[above]!.settled.reading.listHeads.at(-1)?.heading;
    const at = this.#starts[above]!;
    const found = head ? { start: at + head.start, end: at + head.end } : this.#listHeadsAbove.get(above)!;
    this.#listHeadsAbove.set(index, found);
    return found;
  }

  /** The section that goes on into a block from above. */
  #sectionAbove(index: number): Section {
    const withHeadings = this.#withHeadings;
    const above = withHeadings[partitionPoint(withHeadings, (other) => other < index) - 1]!;
    return this.#section(above, this.#headingsOf(above).length - 1);
  }

  #section(index: number, place: number): Section {
    const headings = this.#headingsOf(index);
    const found = headings[place]!;
    const known = this.#sections.get(found);
    if (known) return known;
    const at = this.#starts[index]!;
    const section: Section = {
      kind: found.kind!,
      start: at + found.at,
      end: this.#endOf(index, place),
      heading: { start: at + found.heading.start, end: at + found.heading.end },
      words: found.words,
      effects: found.effects,
      voice: found.voice,
    };
    this.#sections.set(found, section);
    return section;
  }

  #endOf(index: number, place: number): number {
    const headings = this.#headingsOf(index);
    const { reach, lineEnd } = headings[place]!;
    const at = this.#starts[index]!;
    const next = headings[place + 1];
    if (reach === 'line') return at + Math.min(lineEnd, next?.at ?? lineEnd);
    if (next) return at + next.at;
    if (reach === 'note') return this.#nextHeading(index) ?? this.#starts[this.count]!;
    for (let block = index; block < this.count; block++) {
      const { headings: others, blank, text } = this.#blocks[block]!.settled.reading;
      const start = this.#starts[block]!;
      if (block > index && others[0]) return start + others[0].at;
      if (blank !== undefined) return start + blank;
      if (block === this.count - 1) return start + text.length;
    }
    return this.#starts[this.count]!;
  }

  #nextHeading(index: number): number | undefined {
    const withHeadings = this.#withHeadings;
    const next = withHeadings[partitionPoint(withHeadings, (other) => other <= index)];
    return next === undefined ? undefined : this.#starts[next]! + this.#headingsOf(next)[0]!.at;
  }

  #headingsOf(index: number): readonly Heading[] {
    return this.#blocks[index]!.settled.reading.headings;
  }
}
