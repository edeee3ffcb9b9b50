import type { NoteAnalysis } from '../note/noteAnalysis';
import type { Terminology } from '../terminology/terminology';
import type { Span } from '../text/span';
import type { ClinicalBlocks } from './clinicalNote';
import type { Derived } from './derived';
import type { Gathered, RuleContext, RuleData } from './rule';
import type { WordTable } from './wordLists';

/** What the contexts of all rules share in one version of a note. */
export interface Shared {
  readonly blocks: ClinicalBlocks;
  readonly derived: Derived;
  readonly words: WordTable;
  readonly terminology: Terminology;
}

/** What a rule is given beside the note. */
export function createRuleContext(data: RuleData, { blocks, derived, words, terminology }: Shared): RuleContext {
  const listOf = (list: string): number => words.listOf(data.code, list);
  const everywhere = (list: string) => {
    const number = listOf(list);
    return derived.list(`words ${number}`, blocks.identities, (block) => blocks.wordsOf(block, number));
  };
  const gather = <Item extends Span, T>(
    key: string,
    itemsOf: (block: number) => readonly Item[],
    pick: (item: Item) => T | undefined,
  ): Gathered<Item, T>[] =>
    derived
      .list(`${data.code} ${key}`, blocks.identities, (block) => {
        const at = blocks.startOf(block);
        return itemsOf(block).flatMap((item, place) => {
          const value = pick(item);
          return value === undefined ? [] : [{ start: item.start - at, end: item.end - at, place, value }];
        });
      })
      .map(({ block, value }) => new FromBlock(itemsOf, block, blocks.startOf(block), value));
  return {
    data,
    terminology,
    find(list, span) {
      if (span) return [...blocks.wordsIn(listOf(list), span)];
      return everywhere(list).map(({ block, value: { start, end } }) => {
        const at = blocks.startOf(block);
        return { start: at + start, end: at + end };
      });
    },
    has(list, span) {
      if (!span) return everywhere(list).length > 0;
      return blocks.wordsIn(listOf(list), span).next().done === false;
    },
    fromMentions: (key, pick) => gather(`mentions ${key}`, (block) => blocks.mentionsOf(block), pick),
    fromSentences: (key, pick) => gather(`sentences ${key}`, (block) => blocks.sentencesOf(block), pick),
  };
}

/** What was picked in a block. Offsets are into the block; `place` is that of its item among those of the block. */
interface Picked<T> extends Span {
  readonly place: number;
  readonly value: T;
}

/** Its item is placed when it is asked for: of a list that fits a whole note, a rule may need but the first. */
class FromBlock<Item, T> implements Gathered<Item, T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
  readonly #itemsOf: (block: number) => readonly Item[];
  readonly #block: number;
  readonly #place: number;

  constructor(itemsOf: (block: number) => readonly Item[], block: number, at: number, picked: Picked<T>) {
    this.start = at + picked.start;
    this.end = at + picked.end;
    this.value = picked.value;
    this.#itemsOf = itemsOf;
    this.#block = block;
    this.#place = picked.place;
  }

  get item(): Item {
    return this.#itemsOf(this.#block)[this.#place]!;
  }
}

/** The note as the rules see it. */
export function clinicalNote(note: NoteAnalysis, blocks: ClinicalBlocks): NoteAnalysis {
  const { document, text, language, lineage, tooLong } = note;
  return {
    document,
    text,
    language,
    lineage,
    tooLong,
    blocks,
    get sections() {
      return note.sections;
    },
    get sentences() {
      return note.sentences;
    },
    get mentions() {
      return note.blocks.identities.flatMap((_, index) => blocks.mentionsOf(index));
    },
  };
}
