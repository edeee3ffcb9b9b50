import { mentionBy } from '../../note/lookup';
import type { NoteAnalysis } from '../../note/noteAnalysis';
import type { Concept, ConceptType } from '../../terminology/concept';
import type { Terminology } from '../../terminology/terminology';
import type { Folding } from '../../text/folding';
import { type Language, languages } from '../../text/language';
import type { CompletionData, Lead, Leads } from './completionData';
import { completionKey } from './key';

/** How surely the words before a name lead to a concept: 0 not at all, 1 to a few types, more where less else is meant. */
export type Expectation = (concept: Concept) => number;

/** Tells what is expected at a place of a note; undefined where its words lead to nothing. */
export type Expect = (note: NoteAnalysis, offset: number, language: Language) => Expectation | undefined;

/** How far back phrases are looked for, in code units, and how many of their words or characters there are at most. */
const reach = 64;
const longestPhrase = 5;
const longestHanPhrase = 6;

/** How far apart two members of a list stand at most, in code units. */
const widestGap = 48;

/** How much surer a lead is that means some concepts of its types only. */
const ofSome = 1.5;

interface Lexicon {
  readonly phrases: ReadonlyMap<string, readonly Sure[]>;
  /** Words that may stand between a phrase and the name. */
  readonly passable: ReadonlySet<string>;
  /** Words that may stand between two members of a list. */
  readonly linking: ReadonlySet<string>;
}

interface Sure {
  readonly types: readonly ConceptType[];
  readonly concepts: ReadonlySet<string> | undefined;
  readonly weight: number;
}

const marks = /^[\p{P}\p{S}\p{N}]+$/u;
const wordsAndMarks = /[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu;

/** Reads the phrases of the data, once for a terminology. */
export function createExpect({ leads }: CompletionData, terminology: Terminology, folding: Folding): Expect {
  const members = membersOf(terminology);
  const lexicons = Object.fromEntries(
    languages.map((language) => [language, lexiconOf(leads[language], members, folding)]),
  ) as Record<Language, Lexicon>;
  return (note, offset, language) => {
    const lexicon = lexicons[language];
    const before = note.text.slice(Math.max(0, offset - reach), offset);
    const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
    const leadsIn = language === 'zh' ? leadsBeforeHan : leadsBefore;
    const sure = leadsIn(completionKey(folding, line), lexicon);
    const listed = listedType(note, offset, lexicon, folding);
    if (sure.length === 0 && !listed) return undefined;
    return ({ id, type }) => {
      let most = type === listed ? 1 : 0;
      for (const { types, concepts, weight } of sure) {
        if (types.includes(type) && (!concepts || concepts.has(id))) most = Math.max(most, weight);
      }
      return most;
    };
  };
}

/** The concepts that are, directly or not, another one. */
function membersOf(terminology: Terminology): (id: string) => ReadonlySet<string> {
  const below = new Map<string, string[]>();
  for (const { id, relations } of terminology.concepts) {
    for (const above of relations['is-a'] ?? []) below.set(above, [...(below.get(above) ?? []), id]);
  }
  return (id) => {
    const found = new Set([id]);
    for (const one of found) for (const member of below.get(one) ?? []) found.add(member);
    return found;
  };
}

function lexiconOf(
  { leads, between, qualities, joining, measures }: Leads,
  members: (id: string) => ReadonlySet<string>,
  folding: Folding,
): Lexicon {
  const phrases = new Map<string, Sure[]>();
  const keysOf = (texts: readonly string[]): string[] => texts.map((text) => completionKey(folding, text));
  for (const lead of leads) {
    const sure = sureOf(lead, members);
    for (const key of keysOf(lead.after)) phrases.set(key, [...(phrases.get(key) ?? []), sure]);
  }
  const passable = keysOf([...between, ...qualities]);
  return {
    phrases,
    passable: new Set(passable),
    linking: new Set([...passable, ...keysOf([...joining, ...measures])]),
  };
}

function sureOf({ types, is }: Lead, members: (id: string) => ReadonlySet<string>): Sure {
  const concepts = is && new Set(is.flatMap((id) => [...members(id)]));
  return { types, concepts, weight: concepts ? ofSome : 1 };
}

/** The leads of the longest phrase that ends the words, and of those that end them before words that may stand between. */
function leadsBefore(key: string, { phrases, passable }: Lexicon): Sure[] {
  const words = withoutMarksAtEnd(key.match(wordsAndMarks) ?? []);
  const found: Sure[] = [];
  for (let end = words.length; end > 0; end--) {
    for (let count = Math.min(longestPhrase, end); count > 0; count--) {
      const leads = phrases.get(words.slice(end - count, end).join(' '));
      if (!leads) continue;
      found.push(...leads);
      break;
    }
    if (!passable.has(words[end - 1]!)) break;
  }
  return found;
}

/** An opening bracket, a colon or a dash may stand before the name; other marks end what leads to it. */
function withoutMarksAtEnd(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 0 && /^[:(«"“”\-?/=>]$/.test(words[end - 1]!)) end--;
  return words.slice(0, end);
}

/** The same for text without spaces. */
function leadsBeforeHan(key: string, { phrases, passable }: Lexicon): Sure[] {
  const found: Sure[] = [];
  let rest = key.replace(/[:：（(“"'「『\s?？=→>-]+$/u, '');
  while (rest !== '') {
    let passed = 0;
    let leads: readonly Sure[] = [];
    for (let length = 1; length <= longestHanPhrase && length <= rest.length; length++) {
      const end = rest.slice(-length);
      leads = phrases.get(end) ?? leads;
      if (passable.has(end)) passed = length;
    }
    found.push(...leads);
    if (passed === 0) break;
    rest = rest.slice(0, -passed).trimEnd();
  }
  return found;
}

/** The type of the mention that a list goes on from: nothing but what joins lists stands between it and the place. */
function listedType(
  note: NoteAnalysis,
  offset: number,
  { linking }: Lexicon,
  folding: Folding,
): ConceptType | undefined {
  const keyOf = (start: number, end: number): string => completionKey(folding, note.text.slice(start, end));
  const joins = (key: string): boolean =>
    tokensOf(key, linking).every((token) => marks.test(token) || linking.has(token));
  let before = mentionBy(note, offset - 1);
  // Sides and adjectives are concepts too: "ptosis, left" goes on with signs.
  while (before && before.start > 0 && offset - before.start <= widestGap && joins(keyOf(before.start, before.end))) {
    before = mentionBy(note, before.start - 1);
  }
  if (!before || before.end > offset || offset - before.end > widestGap) return undefined;
  const gap = keyOf(before.end, offset);
  // The mark 。 or . ends what is listed.
  if (!/[^\s.。]/u.test(gap) || /。|\.(?:\s|$)/u.test(gap)) return undefined;
  return joins(gap) ? before.concept.type : undefined;
}

/** Words, marks, and of text without spaces the longest pieces that may link. */
function tokensOf(gap: string, linking: ReadonlySet<string>): string[] {
  const tokens: string[] = [];
  for (const token of gap.match(wordsAndMarks) ?? []) {
    if (!/\p{Script=Han}/u.test(token)) {
      tokens.push(token);
      continue;
    }
    for (let at = 0; at < token.length;) {
      let length = Math.min(4, token.length - at);
      while (length > 1 && !linking.has(token.slice(at, at + length))) length--;
      tokens.push(token.slice(at, at + length));
      at += length;
    }
  }
  return tokens;
}
