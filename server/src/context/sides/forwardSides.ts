import type { Target } from '../assertion';
import type { SidePlace } from './sidePlaces';
import {
  type Level,
  type SideClaim,
  type SideClaims,
  type SideRun,
  beside,
  isTooFar,
  passBearer,
  startRun,
  strengths,
} from './sideRun';
import type { Bearer, SideStreamItem } from './sideStream';

const firstLevel: Readonly<Record<SidePlace, Level>> = {
  forward: 'phrase',
  back: 'after',
  across: 'after',
  label: 'label',
  elsewhere: 'carried',
};

/** So many words may stand before the colon of a topic: `right side of the face:`. */
const mostWordsOfTopic = 4;

/**
 * What side words say of the mentions after them, read from left to right. A side governs the noun phrase that it opens and
 * all it is joined to by conjunctions and list marks; a label the whole line; a side that closes a phrase what follows it
 * in its clause. Behind a comma a side is carried to places of the body until another finding begins, or to findings too
 * where its rule reaches the sentence. Neither goes into what is denied, nor out of or into brackets, but for those right
 * behind a mention, which name it once more. A wall ends all but labels.
 */
export function forwardClaims(
  items: readonly SideStreamItem[],
  places: readonly (SidePlace | undefined)[],
): SideClaims {
  const claims = new Map<Target, SideClaim>();
  const outside: (SideRun | undefined)[] = [];
  let side: SideRun | undefined;
  let last: Bearer | undefined;
  let opening: SideRun | undefined;
  for (const [at, item] of items.entries()) {
    switch (item.kind) {
      case 'side':
        side = startRun(item.word, firstLevel[places[at]!]);
        if (items[at - 1]?.kind !== 'word') opening = side;
        break;
      case 'bearer':
        last = item;
        if (item.own && item.own !== side?.word) side = startRun(item.own, 'phrase');
        if (side && reachBearer(side, item)) {
          claims.set(item.target, { word: side.word, strength: strengthOf(side) });
        }
        if (side && isEndedBy(side, item)) side = undefined;
        else if (side) passBearer(side, item);
        break;
      case 'open':
        outside.push(side && { ...side });
        if (side) side.level = levelInBrackets(side, items[at - 1]);
        break;
      case 'close':
        if (outside.length > 0) side = outside.pop();
        break;
      case 'wall':
        if (side?.level !== 'label') side = undefined;
        break;
      case 'colon':
        if (side && !isLabel(side)) side.level = levelBehindColon(side, items[at - 1], last, opening);
        break;
      default:
        if (side) passBetween(side, item.kind);
    }
  }
  return claims;
}

/** Whether a mention takes a side that comes to it. A place that does not takes what happens there away with it. */
function reachBearer(side: SideRun, bearer: Bearer): boolean {
  const takes = mayTake(side, bearer);
  if (bearer.is === 'place') side.isAway = !takes;
  return takes;
}

function mayTake(side: SideRun, { is, target }: Bearer): boolean {
  const { word, level, passed, others } = side;
  if (side.isDenied || (side.isAway && is !== 'place')) return false;
  if (isLabel(side)) return true;
  if (isTooFar(side)) return false;
  if (target.side === 'beside') return level === 'phrase' && others === 0 && passed <= beside.before;
  if (level === 'listAfter') return is === 'place';
  if (level !== 'carried') return true;
  return is === 'place' || (is === 'finding' && word.rule.within === 'sentence');
}

/** A finding behind a comma begins anew, unless the side reaches the whole sentence. */
function isEndedBy({ level, word }: SideRun, { is }: Bearer): boolean {
  return level === 'carried' && is === 'finding' && word.rule.within !== 'sentence';
}

function passBetween(side: SideRun, kind: 'word' | 'and' | 'comma' | 'denial'): void {
  if (kind === 'word') side.passed++;
  if (kind === 'and' || kind === 'comma') side.isAway = false;
  if (kind === 'and' && side.level === 'phrase') side.level = 'list';
  if (kind === 'and' && side.level === 'after') side.level = 'listAfter';
  if (kind === 'comma') {
    // Nothing was named yet: "On the left, ptosis".
    const isOpen = side.level === 'phrase' && side.passed === 0;
    if (!isOpen && !isLabel(side)) side.level = 'carried';
    side.isDenied = false;
  }
  // "Left face without twitching" denies it there, "left HFS without ptosis" denies it anywhere.
  if (kind === 'denial' && !isLabel(side) && (side.level !== 'phrase' || side.others > 0)) side.isDenied = true;
}

function levelInBrackets({ level }: SideRun, previous: SideStreamItem | undefined): Level {
  if (previous?.kind !== 'bearer' && previous?.kind !== 'side') return 'carried';
  return level === 'phrase' ? 'list' : level;
}

/**
 * Behind a colon the note tells more of a place with its side (`left eye: ptosis, tearing`) or of a finding with its side.
 * Of a longer remark the side is only carried.
 */
function levelBehindColon(
  side: SideRun,
  previous: SideStreamItem | undefined,
  last: Bearer | undefined,
  opening: SideRun | undefined,
): Level {
  const { level, passed, mentions, others } = side;
  if (level === 'after' && passed === 0) return last?.is === 'place' ? 'topic' : 'after';
  if (level === 'carried' && passed === 0) return 'topic';
  if (level !== 'phrase') return 'carried';
  if (passed === 0) return 'phrase';
  if (mentions === 0) return passed === 1 && side === opening ? 'topic' : 'carried';
  if (mentions > 1 || passed > mostWordsOfTopic || previous !== last) return 'carried';
  return others === 0 ? 'topic' : 'after';
}

function isLabel({ level }: SideRun): boolean {
  return level === 'label' || level === 'topic';
}

function strengthOf(side: SideRun): number {
  if (isLabel(side)) return strengths.label;
  if (side.level === 'phrase') return side.mentions === 0 ? strengths.beside : strengths.phrase;
  if (side.level === 'list') return strengths.list;
  return side.level === 'carried' ? strengths.carried : strengths.after;
}
