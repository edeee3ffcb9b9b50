import type { Target } from './assertion';
import type { SidePlace } from './sidePlaces';
import type { Bearer, SideStreamItem } from './sideStream';
import type { SideWord } from './sideWords';

/** A side word that speaks of a mention, and how closely: of two, the closer one counts. */
export interface SideClaim {
  readonly word: SideWord;
  readonly strength: number;
}

/** How far a side has come: see `forwardClaims` and `backwardClaims`. */
type Level = 'phrase' | 'label' | 'topic' | 'after' | 'list' | 'listAfter' | 'carried' | 'jump' | 'chain';

interface Running {
  readonly word: SideWord;
  level: Level;
  /** The words and mentions passed since the side word, the mentions, and those of them that are no places. */
  passed: number;
  mentions: number;
  others: number;
  isDenied: boolean;
  /** What it passed last is a place in the middle: what happens there (`eyelid spasm with movements of the mouth`). */
  isAway: boolean;
}

/** So many words may part a side from a mention that takes it only right beside it. */
const beside = { before: 4, behind: 1 };

/** The strengths of claims. What stands right beside a mention counts more than what reaches it over others. */
const strengths = { beside: 6, label: 5, chain: 4, phrase: 3, farChain: 2.5, list: 2, after: 1.5, carried: 1 };

/**
 * What side words say of the mentions after them, read from left to right. A side governs the noun phrase that it opens and
 * all it is joined to by conjunctions and list marks; a label the whole line; a side that closes a phrase what follows it
 * in its clause. Behind a comma a side is carried to places of the body until another finding begins, or to findings too
 * where its rule reaches the sentence. Neither goes into what is denied, nor out of or into brackets, but for those right
 * behind a mention, which name it once more. A wall ends all.
 */
export function forwardClaims(
  items: readonly SideStreamItem[],
  places: readonly (SidePlace | undefined)[],
): Map<Target, SideClaim> {
  const claims = new Map<Target, SideClaim>();
  const outside: (Running | undefined)[] = [];
  let side: Running | undefined;
  let lastBearer: Bearer | undefined;
  for (const [at, item] of items.entries()) {
    switch (item.kind) {
      case 'side':
        side = started(item.word, levelAfter[places[at]!]);
        break;
      case 'bearer':
        lastBearer = item;
        if (item.own && item.own !== side?.word) side = started(item.own, 'phrase');
        if (!side) break;
        if (item.is === 'place') side.isAway = !mayTake(side, item);
        if (mayTake(side, item)) claims.set(item.target, { word: side.word, strength: forwardStrength(side) });
        if (side.level === 'carried' && item.is === 'finding' && side.word.rule.within !== 'sentence') side = undefined;
        else pass(side, item);
        break;
      case 'word':
        if (side) side.passed++;
        break;
      case 'and':
        if (side) side.isAway = false;
        if (side?.level === 'phrase') side.level = 'list';
        if (side?.level === 'after') side.level = 'listAfter';
        break;
      case 'comma':
        if (side) {
          const isOpen = side.level === 'phrase' && side.passed === 0;
          if (!isOpen && !isLabel(side)) side.level = 'carried';
          side.isDenied = side.isAway = false;
        }
        break;
      case 'colon':
        if (side && !isLabel(side)) side.level = levelBehindColon(side, lastBearer);
        break;
      case 'open': {
        outside.push(side && { ...side });
        const isBehindName = ['bearer', 'side'].includes(items[at - 1]?.kind ?? '');
        if (side) side.level = !isBehindName ? 'carried' : side.level === 'phrase' ? 'list' : side.level;
        break;
      }
      case 'close':
        if (outside.length > 0) side = outside.pop();
        break;
      case 'wall':
        if (side?.level !== 'label') side = undefined;
        break;
      case 'denial':
        if (side && !isLabel(side) && (side.level !== 'phrase' || side.others > 0)) side.isDenied = true;
    }
  }
  return claims;
}

function started(word: SideWord, level: Level): Running {
  return { word, level, passed: 0, mentions: 0, others: 0, isDenied: false, isAway: false };
}

/** Behind a colon the note tells more of a place with its side (`left eye: ptosis, tearing`) and of a side alone. */
function levelBehindColon({ level, passed, mentions }: Running, last: Bearer | undefined): Level {
  const isName = level === 'phrase' ? passed === 1 : passed === 0;
  if (isName) return last?.is === 'place' || mentions === 0 ? 'topic' : 'after';
  return level === 'phrase' && passed === 0 ? level : 'carried';
}

function pass(side: Running, { is }: Bearer): void {
  side.passed++;
  side.mentions++;
  if (is !== 'place') side.others++;
}

function isLabel({ level }: Running): boolean {
  return level === 'label' || level === 'topic';
}

function mayTake(side: Running, bearer: Bearer): boolean {
  const { word, level, passed, others, isDenied, isAway } = side;
  if (isDenied || (isAway && bearer.is !== 'place')) return false;
  if (isLabel(side)) return true;
  if (passed > (word.rule.reach ?? Infinity)) return false;
  if (bearer.target.side === 'beside') return level === 'phrase' && others === 0 && passed <= beside.before;
  if (level === 'listAfter') return bearer.is === 'place';
  if (level !== 'carried') return true;
  return bearer.is === 'place' || (bearer.is === 'finding' && word.rule.within === 'sentence');
}

function forwardStrength({ level, mentions }: Running): number {
  if (level === 'phrase') return mentions === 0 ? strengths.beside : strengths.phrase;
  return level === 'label'
    ? strengths.label
    : level === 'list'
      ? strengths.list
      : level === 'carried'
        ? strengths.carried
        : strengths.after;
}

const levelAfter: Readonly<Record<SidePlace, Level>> = {
  forward: 'phrase',
  back: 'after',
  across: 'after',
  label: 'label',
  elsewhere: 'carried',
};
const levelBefore: Readonly<Partial<Record<SidePlace, Level>>> = { forward: 'chain', back: 'phrase', across: 'jump' };

/**
 * What side words say of the mentions before them, read from right to left. A side that closes a noun phrase governs it
 * with the mentions that hang on it (`spasms of the eyelid on the left`); over conjunctions only places of the body, or
 * findings too where its rule reaches further than the phrase (`on both sides`). One that opens a phrase governs what that
 * phrase hangs on (`spasm of the left eyelid`). One behind a mark of its own goes to the mention before the mark.
 */
export function backwardClaims(
  items: readonly SideStreamItem[],
  places: readonly (SidePlace | undefined)[],
): Map<Target, SideClaim> {
  const claims = new Map<Target, SideClaim>();
  const outside: (Running | undefined)[] = [];
  let side: Running | undefined;
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at]!;
    switch (item.kind) {
      case 'side': {
        const level = levelBefore[places[at]!];
        side = level && started(item.word, level);
        break;
      }
      case 'bearer':
        if (!side) break;
        if (mayTakeBack(side, item)) claims.set(item.target, { word: side.word, strength: backwardStrength(side) });
        if (side.level === 'jump') side.level = 'phrase';
        pass(side, item);
        break;
      case 'word':
        if (side) side.passed++;
        break;
      case 'and':
        side = side && side.level !== 'chain' ? { ...side, level: 'list' } : undefined;
        break;
      case 'comma':
        if (side?.level !== 'list' && side?.level !== 'jump') side = undefined;
        break;
      case 'colon':
        if (side?.level !== 'jump' && !(side && opensPart(items, at))) side = undefined;
        break;
      case 'close':
        outside.push(side);
        side = undefined;
        break;
      case 'open': {
        const around = outside.pop();
        if (side?.level !== 'jump' && !(side && opensPart(items, at))) side = around;
        break;
      }
      case 'wall':
        side = undefined;
    }
  }
  return claims;
}

/** Whether a mark stands between a finding and the side that tells it further: `haematoma: R lid`, `HFS (left AICA loop)`. */
function opensPart(items: readonly SideStreamItem[], at: number): boolean {
  const before = items[at - 1];
  return before?.kind === 'bearer' && before.is === 'finding' && items[at + 1]?.kind === 'side';
}

function mayTakeBack({ word, level, passed, mentions }: Running, bearer: Bearer): boolean {
  if (passed > (word.rule.reach ?? Infinity)) return false;
  if (bearer.target.side === 'beside') {
    return (level === 'phrase' || level === 'jump') && mentions === 0 && passed <= beside.behind;
  }
  return level !== 'list' || bearer.is === 'place' || word.rule.within !== 'phrase';
}

function backwardStrength({ level, mentions }: Running): number {
  if (level === 'list') return strengths.list;
  if (level === 'chain') return mentions <= 1 ? strengths.chain : strengths.farChain;
  return mentions === 0 ? strengths.beside : strengths.phrase;
}
