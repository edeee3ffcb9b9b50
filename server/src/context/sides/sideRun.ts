import type { Target } from '../assertion';
import type { Bearer } from './sideStream';
import type { SideWord } from './sideWords';

/** A side word that speaks of a mention, and how closely: of two, the closer one counts. */
export interface SideClaim {
  readonly word: SideWord;
  readonly strength: number;
}

export type SideClaims = ReadonlyMap<Target, SideClaim>;

/**
 * How far a side has come on its way through a sentence. Forwards: in the `phrase` that it opens, in what is joined to that
 * (`list`), behind the phrase that it closes (`after`) and in what is joined to that (`listAfter`), behind a comma
 * (`carried`), behind its own colon as a `label` or as the side of the `topic`. Backwards: in the `phrase` that it closes,
 * in what is joined to that (`list`), over a mark to what stands before it (`jump`), on the way to what the phrase that it
 * opens hangs on (`chain`).
 */
export type Level = 'phrase' | 'label' | 'topic' | 'after' | 'list' | 'listAfter' | 'carried' | 'jump' | 'chain';

/** A side on its way. */
export interface SideRun {
  readonly word: SideWord;
  level: Level;
  /** The words and mentions passed since the side word, the mentions, and those of them that are no places. */
  passed: number;
  mentions: number;
  others: number;
  /** It stands before a denial, which keeps it out until the next comma. */
  isDenied: boolean;
  /** What it passed last is a place in the middle: what happens there (`eyelid spasm with movements of the mouth`). */
  isAway: boolean;
}

/** So many words may part a side from a mention that takes it only right beside it. */
export const beside = { before: 4, behind: 1 };

/** The strengths of claims. What stands right beside a mention counts more than what reaches it over others. */
export const strengths = { beside: 6, label: 5, chain: 4, phrase: 3, farChain: 2.5, list: 2, after: 1.5, carried: 1 };

export function startRun(word: SideWord, level: Level): SideRun {
  return { word, level, passed: 0, mentions: 0, others: 0, isDenied: false, isAway: false };
}

/** Counts a mention that a side has passed. */
export function passBearer(run: SideRun, { is }: Bearer): void {
  run.passed++;
  run.mentions++;
  if (is !== 'place') run.others++;
}

/** Whether a mention is farther away than the side word reaches. */
export function isTooFar({ passed, word }: SideRun): boolean {
  return passed > (word.rule.reach ?? Infinity);
}
