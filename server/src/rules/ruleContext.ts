import type { NoteAnalysis } from '../note/noteAnalysis';
import type { Terminology } from '../terminology/terminology';
import type { Span } from '../text/span';
import type { ClinicalBlocks } from './clinicalNote';
import type { ConceptTable } from './conceptTable';
import type { Derived, Found, OfBlock } from './derived';
import type { Gathering, Practice, RuleContext, RuleData } from './rule';
import type { WordTable } from './wordLists';

/** What the contexts of all rules share in one version of a note. */
export interface Shared {
  readonly blocks: ClinicalBlocks;
  readonly derived: Derived;
  readonly words: WordTable;
  readonly concepts: ConceptTable;
  readonly terminology: Terminology;
  readonly practice: Practice;
}

/** What a rule is given beside the note. */
export function createRuleContext(data: RuleData, shared: Shared): RuleContext {
  const { blocks, derived, terminology, practice } = shared;
  const wordLists = shared.words.listsOf(data.code);
  const conceptLists = shared.concepts.listsOf(data.code);
  const wordList = (list: string): number => known(wordLists.get(list), data, 'word list', list);
  const conceptList = (list: string): number => known(conceptLists.get(list), data, 'concept list', list);
  const everywhere = (list: string): readonly OfBlock<true>[] => {
    const number = wordList(list);
    if (!blocks.hasWords(number)) return [];
    return derived.list(`words ${number}`, blocks.identities, (block) =>
      blocks.wordsOf(block, number).map(({ start, end }, place) => ({ start, end, place, value: true as const })),
    );
  };
  const spanOf = ({ block, start, end }: OfBlock<unknown>): Span => {
    const at = blocks.startOf(block);
    return { start: at + start, end: at + end };
  };
  const read = new Map<string, unknown>();
  const gather = <Item extends Span, T>(
    key: string,
    itemsOf: (block: number) => readonly Item[],
    placesOf: (block: number) => Iterable<number>,
    pick: (item: Item) => T | false | undefined,
  ): Gathering<Item, T> => {
    if ((read.get(key) ?? pick) !== pick)
      throw new Error(`Rule ${data.code} reads "${key}" in two ways: name one of them.`);
    read.set(key, pick);
    const found = derived.list(`${data.code} ${key}`, blocks.identities, (block) => {
      const at = blocks.startOf(block);
      const picked: Found<T>[] = [];
      for (const place of placesOf(block)) {
        const item = itemsOf(block)[place]!;
        const value = pick(item);
        if (value === undefined || value === false) continue;
        picked.push({ start: item.start - at, end: item.end - at, place, value });
      }
      return picked;
    });
    return {
      found,
      spanOf: (one) => spanOf(one as OfBlock<T>),
      itemOf: (one) => itemsOf((one as OfBlock<T>).block)[(one as OfBlock<T>).place]!,
    };
  };
  const mentionsOf = (block: number) => blocks.mentionsOf(block);
  const sentencesOf = (block: number) => blocks.sentencesOf(block);
  return {
    data,
    terminology,
    practice,
    limit: (name) => known(data.limits?.[name], data, 'limit', name),
    isIn: (list, { concept }) => shared.concepts.listsWith(concept.id).includes(conceptList(list)),
    find(list, span) {
      if (!span) return everywhere(list).map(spanOf);
      const number = wordList(list);
      return blocks.hasWords(number) ? blocks.wordsIn(number, span) : [];
    },
    has(list, span) {
      if (!span) return everywhere(list).length > 0;
      const number = wordList(list);
      return blocks.hasWords(number) && blocks.wordsIn(number, span, 1).length > 0;
    },
    fromMentions: (key, pick) => gather(`mentions ${key}`, mentionsOf, (block) => mentionsOf(block).keys(), pick),
    fromConcepts(list, pick, key = list) {
      const number = conceptList(list);
      if (!blocks.isListed(number)) return nothing();
      return gather(`concepts ${key}`, mentionsOf, (block) => blocks.listedOf(block, number), pick);
    },
    fromWords(list, pick, key = list, type = 'sign/symptom') {
      const number = wordList(list);
      if (!blocks.hasWords(number)) return nothing();
      const saidOf = (block: number) => blocks.saidOf(block, number, type);
      return gather(`said ${key}`, saidOf, (block) => saidOf(block).keys(), pick);
    },
    fromSentences: (key, pick) => gather(`sentences ${key}`, sentencesOf, (block) => sentencesOf(block).keys(), pick),
  };
}

/** What was found where there is nothing to find. Asking where it stands throws. */
function nothing<Item, T>(): Gathering<Item, T> {
  const nowhere = (): never => {
    throw new RangeError('Nothing was found, and so nowhere.');
  };
  return { found: [], itemOf: nowhere, spanOf: nowhere };
}

/** What the data of a rule has under a name. */
function known<T>(value: T | undefined, { code }: RuleData, kind: string, name: string): T {
  if (value === undefined) throw new RangeError(`Rule ${code} has no ${kind} "${name}".`);
  return value;
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
