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

const firstLevel: Readonly<Partial<Record<SidePlace, Level>>> = { forward: 'chain', back: 'phrase', across: 'jump' };

/**
 * What side words say of the mentions before them, read from right to left. A side that closes a noun phrase governs it
 * with the mentions that it hangs on (`spasms of the eyelid on the left`); over conjunctions only places of the body, or
 * findings too where its rule reaches further than the phrase (`on both sides`). One that opens a phrase governs what that
 * phrase hangs on (`spasm of the left eyelid`). One behind a mark of its own goes to the mention before the mark.
 */
export function backwardClaims(
  items: readonly SideStreamItem[],
  places: readonly (SidePlace | undefined)[],
): SideClaims {
  const claims = new Map<Target, SideClaim>();
  const outside: (SideRun | undefined)[] = [];
  let side: SideRun | undefined;
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at]!;
    const passesMark = side !== undefined && (side.level === 'jump' || opensPart(items, at));
    switch (item.kind) {
      case 'side': {
        const level = firstLevel[places[at]!];
        side = level && startRun(item.word, level);
        break;
      }
      case 'bearer':
        if (!side) break;
        if (mayTake(side, item)) claims.set(item.target, { word: side.word, strength: strengthOf(side) });
        if (side.level === 'jump') side.level = 'phrase';
        passBearer(side, item);
        break;
      case 'word':
        if (side) side.passed++;
        break;
      case 'and':
        if (side?.level === 'chain') side = undefined;
        else if (side) side.level = 'list';
        break;
      case 'comma':
        if (!passesMark && side?.level !== 'list') side = undefined;
        break;
      case 'colon':
        if (!passesMark) side = undefined;
        break;
      case 'close':
        outside.push(side);
        side = undefined;
        break;
      case 'open': {
        const around = outside.pop();
        if (!passesMark) side = around;
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
  const mark = items[at]!.kind;
  const before = items[at - 1];
  if ((mark !== 'colon' && mark !== 'open') || items[at + 1]?.kind !== 'side') return false;
  return before?.kind === 'bearer' && before.is === 'finding';
}

function mayTake(side: SideRun, { is, target }: Bearer): boolean {
  const { word, level, passed, mentions } = side;
  if (isTooFar(side)) return false;
  if (target.side === 'beside') {
    return (level === 'phrase' || level === 'jump') && mentions === 0 && passed <= beside.behind;
  }
  return level !== 'list' || is === 'place' || word.rule.within !== 'phrase';
}

function strengthOf({ level, mentions }: SideRun): number {
  if (level === 'list') return strengths.list;
  if (level === 'chain') return mentions <= 1 ? strengths.chain : strengths.farChain;
  return mentions === 0 ? strengths.beside : strengths.phrase;
}
