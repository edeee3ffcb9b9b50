import type { NoteAnalysis } from '../note/noteAnalysis';
import type { Terminology } from '../terminology/terminology';
import type { Span } from '../text/span';
import type { ClinicalBlocks } from './clinicalNote';
import type { Derived, OfBlock } from './derived';
import type { Gathering, RuleContext, RuleData } from './rule';
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
  const lists = words.listsOf(data.code);
  const listOf = (list: string): number => {
    const number = lists.get(list);
    if (number === undefined) throw new RangeError(`Rule ${data.code} has no word list "${list}".`);
    return number;
  };
  const everywhere = (list: string): readonly OfBlock<true>[] => {
    const number = listOf(list);
    return derived.list(`words ${number}`, blocks.identities, (block) =>
      blocks.wordsOf(block, number).map(({ start, end }, place) => ({ start, end, place, value: true as const })),
    );
  };
  const spanOf = ({ block, start, end }: OfBlock<unknown>): Span => {
    const at = blocks.startOf(block);
    return { start: at + start, end: at + end };
  };
  const gather = <Item extends Span, T>(
    key: string,
    itemsOf: (block: number) => readonly Item[],
    pick: (item: Item) => T | undefined,
  ): Gathering<Item, T> => {
    const found = derived.list(`${data.code} ${key}`, blocks.identities, (block) => {
      const at = blocks.startOf(block);
      return itemsOf(block).flatMap((item, place) => {
        const value = pick(item);
        return value === undefined ? [] : [{ start: item.start - at, end: item.end - at, place, value }];
      });
    });
    return {
      found,
      spanOf: (one) => spanOf(one as OfBlock<T>),
      itemOf: (one) => itemsOf((one as OfBlock<T>).block)[(one as OfBlock<T>).place]!,
    };
  };
  return {
    data,
    terminology,
    find: (list, span) => (span ? blocks.wordsIn(listOf(list), span) : everywhere(list).map(spanOf)),
    has(list, span) {
      if (!span) return everywhere(list).length > 0;
      return blocks.wordsIn(listOf(list), span, 1).length > 0;
    },
    fromMentions: (key, pick) => gather(`mentions ${key}`, (block) => blocks.mentionsOf(block), pick),
    fromSentences: (key, pick) => gather(`sentences ${key}`, (block) => blocks.sentencesOf(block), pick),
  };
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
