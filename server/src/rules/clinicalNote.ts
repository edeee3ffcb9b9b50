import type { Section, SectionKind } from '../context/assertion';
import { firstStartingFrom } from '../note/lookup';
import type { Blocks, Mention, NoteAnalysis, Sentence, Statement } from '../note/noteAnalysis';
import type { ConceptType } from '../terminology/concept';
import type { Span } from '../text/span';
import type { Derived } from './derived';
import { countFences, isClinical, isMoreThanHeading, nonClinicalRegions, touches } from './parts/guards';
import type { ConceptTable } from './conceptTable';
import type { WordTable } from './wordLists';

/** What is known of a block whatever note it stands in. */
interface BlockFacts {
  /** What is no clinical statement in it. Offsets are into the block. */
  readonly regions: readonly Span[];
  /** Where the phrases of each word list stand in it, outside of `regions`. */
  words?: ReadonlyMap<number, readonly Span[]>;
  /** Which of its mentions are in each concept list. */
  listed?: ReadonlyMap<number, readonly number[]>;
}

/** What a checker keeps of the blocks it has seen, as long as notes have them. */
export class BlockMemory {
  readonly #facts = new WeakMap<object, BlockFacts>();
  readonly #lists = new Map<string, readonly number[]>();
  readonly #inFence = new WeakMap<object, object>();

  facts(identity: object, make: () => BlockFacts): BlockFacts {
    let facts = this.#facts.get(identity);
    if (!facts) this.#facts.set(identity, (facts = make()));
    return facts;
  }

  /** The same array for the same lists: blocks that hold the same ones are many. */
  lists(numbers: Iterable<number>): readonly number[] {
    const lists = [...numbers];
    const key = lists.join();
    const known = this.#lists.get(key);
    if (!known) this.#lists.set(key, lists);
    return known ?? lists;
  }

  /** What stands for a block where a fence was opened before it. */
  inFence(identity: object): object {
    let other = this.#inFence.get(identity);
    if (!other) this.#inFence.set(identity, (other = {}));
    return other;
  }
}

const noWords: readonly Span[] = [];
const noPlaces: readonly number[] = [];

/** The blocks of a note as the rules see them: with the mentions that are clinical statements. */
export class ClinicalBlocks implements Blocks {
  readonly #blocks: Blocks;
  readonly #memory: BlockMemory;
  readonly #wordTable: WordTable;
  readonly #concepts: ConceptTable;
  readonly #derived: Derived;
  #conceptLists: ReadonlySet<number> | undefined;
  #wordLists: ReadonlySet<number> | undefined;
  readonly #mentions = new Map<number, readonly Mention[]>();
  readonly #said = new Map<string, readonly Statement[]>();
  /** As those of the note, but for blocks that begin in fenced code. */
  readonly identities: readonly object[];

  constructor(
    { blocks }: NoteAnalysis,
    derived: Derived,
    memory: BlockMemory,
    words: WordTable,
    concepts: ConceptTable,
  ) {
    this.#blocks = blocks;
    this.#memory = memory;
    this.#wordTable = words;
    this.#concepts = concepts;
    this.#derived = derived;
    const fences = derived.list('fences', blocks.identities, (block) => {
      const count = countFences(blocks.textOf(block));
      return count > 0 ? [{ start: 0, end: 0, place: 0, value: count }] : [];
    });
    this.identities = fences.length === 0 ? blocks.identities : this.#fenced(fences);
  }

  get count(): number {
    return this.#blocks.count;
  }

  indexAt(offset: number): number {
    return this.#blocks.indexAt(offset);
  }

  startOf(index: number): number {
    return this.#blocks.startOf(index);
  }

  textOf(index: number): string {
    return this.#blocks.textOf(index);
  }

  sentencesOf(index: number): readonly Sentence[] {
    return this.#blocks.sentencesOf(index);
  }

  sectionAt(offset: number): Section | undefined {
    return this.#blocks.sectionAt(offset);
  }

  hasSection(kinds: readonly SectionKind[]): boolean {
    return this.#blocks.hasSection(kinds);
  }

  mentionsOf(index: number): readonly Mention[] {
    let mentions = this.#mentions.get(index);
    if (!mentions) {
      const { regions } = this.#factsOf(index);
      const [text, at] = [this.textOf(index), this.startOf(index)];
      mentions = this.#blocks.mentionsOf(index).filter((mention) => isClinical(mention, text, at, regions));
      this.#mentions.set(index, mentions);
    }
    return mentions;
  }

  statementsOf(index: number, spans: readonly Span[], type: ConceptType): readonly Statement[] {
    return this.#blocks.statementsOf(index, spans, type);
  }

  /** What the note says of the words of a list in a block, read as terms of `type` are. */
  saidOf(index: number, list: number, type: ConceptType): readonly Statement[] {
    const words = this.wordsOf(index, list);
    if (words.length === 0) return [];
    const key = `${index} ${list} ${type}`;
    let said = this.#said.get(key);
    if (!said) {
      const at = this.startOf(index);
      const spans = words.map(({ start, end }) => ({ start: at + start, end: at + end }));
      said = this.statementsOf(index, spans, type).filter(isMoreThanHeading);
      this.#said.set(key, said);
    }
    return said;
  }

  /** Whether any mention of the note is in a concept list: most lists are in no note, and cost nothing then. */
  isListed(list: number): boolean {
    this.#conceptLists ??= this.#listsIn('concept lists', (block) => this.#listed(block).keys());
    return this.#conceptLists.has(list);
  }

  /** Whether any phrase of a word list stands in the note. */
  hasWords(list: number): boolean {
    this.#wordLists ??= this.#listsIn('word lists', (block) => this.#words(block).keys());
    return this.#wordLists.has(list);
  }

  #listsIn(key: string, listsOf: (block: number) => Iterable<number>): ReadonlySet<number> {
    const ofBlocks = this.#derived.list(key, this.identities, (block) => [
      { start: 0, end: 0, place: 0, value: this.#memory.lists(listsOf(block)) },
    ]);
    return new Set([...new Set(ofBlocks.map(({ value }) => value))].flat());
  }

  /** The places among `mentionsOf` of those that are in a concept list, ascending. */
  listedOf(index: number, list: number): readonly number[] {
    return this.#listed(index).get(list) ?? noPlaces;
  }

  #listed(index: number): ReadonlyMap<number, readonly number[]> {
    const facts = this.#factsOf(index);
    return (facts.listed ??= this.#placesByList(index));
  }

  #placesByList(index: number): ReadonlyMap<number, readonly number[]> {
    const places = new Map<number, number[]>();
    for (const [place, { concept }] of this.mentionsOf(index).entries()) {
      for (const list of this.#concepts.listsWith(concept.id)) {
        const found = places.get(list);
        if (found) found.push(place);
        else places.set(list, [place]);
      }
    }
    return places;
  }

  /** Where the phrases of a word list stand in a block. Offsets are into the block; in order, none inside another. */
  wordsOf(index: number, list: number): readonly Span[] {
    return this.#words(index).get(list) ?? noWords;
  }

  #words(index: number): ReadonlyMap<number, readonly Span[]> {
    const facts = this.#factsOf(index);
    return (facts.words ??= this.#find(index, facts.regions));
  }

  /** Where the phrases of a word list stand inside `span`, in order; the first `most` of them. */
  wordsIn(list: number, span: Span, most = Infinity): Span[] {
    const found: Span[] = [];
    for (let index = this.indexAt(span.start); index < this.count && this.startOf(index) < span.end; index++) {
      const words = this.wordsOf(index, list);
      const at = this.startOf(index);
      for (let next = firstStartingFrom(words, span.start - at); next < words.length; next++) {
        const { start, end } = words[next]!;
        if (at + end > span.end) break;
        found.push({ start: at + start, end: at + end });
        if (found.length === most) return found;
      }
    }
    return found;
  }

  #find(index: number, regions: readonly Span[]): ReadonlyMap<number, readonly Span[]> {
    const words = this.#wordTable.matches(this.textOf(index));
    if (regions.length === 0) return words;
    return new Map([...words].map(([list, spans]) => [list, spans.filter((span) => !touches(regions, span))]));
  }

  #factsOf(index: number): BlockFacts {
    const identity = this.identities[index]!;
    return this.#memory.facts(identity, () => ({
      regions: nonClinicalRegions(this.textOf(index), identity !== this.#blocks.identities[index]),
    }));
  }

  #fenced(fences: readonly { readonly block: number; readonly value: number }[]): object[] {
    const identities = [...this.#blocks.identities];
    let next = 0;
    let isOpen = false;
    for (const [index, identity] of identities.entries()) {
      if (isOpen) identities[index] = this.#memory.inFence(identity);
      if (fences[next]?.block !== index) continue;
      isOpen = isOpen !== (fences[next]!.value % 2 === 1);
      next++;
    }
    return identities;
  }
}
