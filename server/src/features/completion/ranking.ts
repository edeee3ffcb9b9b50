import type { Candidate } from './candidates';
import type { Completer } from './completer';
import type { Fit } from './fit';
import { isFunctionWord } from './functionWords';
import { latinLength } from './key';

/** What speaks against a candidate by how it was found, in doublings of how unlikely it is then. */
const costs = {
  error: 3,
  almost: 1,
  otherLanguage: 4,
  translation: 0.5,
  inner: 4,
  secondWord: 2.5,
  otherName: 3,
  ofManyNames: 0.5,
  secondName: 2,
  shortened: 0.5,
  fewerWords: 5,
  qualifier: 1.5,
  untyped: 0.25,
} as const;

/** What speaks for a candidate of which all was typed. */
const complete = 4;

/** A candidate with how likely it is to be meant. */
export interface Ranked extends Candidate {
  /** How likely it is, in doublings, by how it was found and how it fits. */
  readonly score: number;
  /** The words before lead to such a concept. */
  readonly isExpected: boolean;
  /** `name` has a side with it. */
  readonly isSided?: true;
}

/** The candidates, the likeliest first, by how they were found and fit the note. */
export function ranked(candidates: readonly Candidate[], fit: Fit, completer: Completer): Ranked[] {
  const fits = new Map(candidates.map(({ concept }) => [concept, fit.of(concept)]));
  // Words that are nearly those of another language say nothing about how many words are meant.
  const sure = candidates.filter(({ detour, errors }) => detour === 0 || errors === 0);
  const longest = Math.max(0, ...sure.map(({ query }) => query.key.length));
  const degree = ({ concept }: Candidate): number => completer.related(concept.id).size;
  return candidates
    .map((candidate): Ranked => {
      const { concept } = candidate;
      const score = fits.get(concept)! + foundScore(candidate, longest, completer);
      return { ...candidate, score, isExpected: fit.expects(concept) };
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        degree(b) - degree(a) ||
        compare(a.concept.id, b.concept.id) ||
        a.detour - b.detour ||
        Number(isPreferred(b, completer)) - Number(isPreferred(a, completer)) ||
        a.name.length - b.name.length ||
        compare(a.name, b.name),
    );
}

/** In doublings; `longest` is the length of the longest words that any candidate was found by. */
function foundScore(candidate: Candidate, longest: number, completer: Completer): number {
  const { errors, tier, by, detour, concept, language, query, term } = candidate;
  const typedShare = Math.min(1, Math.max(1, query.key.length) / term.text.length);
  let cost = errors * costs.error - costs.untyped * Math.log2(typedShare);
  if (tier === 4) cost += costs.almost;
  if (tier === 1 || tier === 3) cost += candidate.wordsBefore === 1 ? costs.secondWord : costs.inner;
  if (tier === 2 || tier === 3) {
    const names = concept.names[language].synonyms.length;
    cost += (costs.otherName + costs.ofManyNames * Math.log2(1 + names)) * (1 - typedShare);
  }
  if (detour > 0) cost += costs.otherLanguage;
  if (detour > 1) cost += costs.translation;
  if (by === 'words') cost += costs.shortened;
  if (detour === 0 && !isPreferred(candidate, completer)) cost += costs.secondName;
  if (query.key.length < longest) cost += costs.fewerWords;
  if (concept.type === 'course/pattern' || concept.type === 'specialty') cost += costs.qualifier;
  return (candidate.complete ? complete : 0) - cost;
}

/**
 * The least score that an unasked candidate needs, by the number of letters typed so far: where the words before lead to
 * such a concept, and elsewhere. Below it, ordinary words of annotated notes bring up lists more often than names do.
 */
const leastExpected: readonly number[] = [Number.POSITIVE_INFINITY, 4.5, 2, 1, 0];
const leastElsewhere: readonly number[] = [Number.POSITIVE_INFINITY, 6, 3, 2, 1.5];
/** Nobody types letters among Chinese characters for a word of another kind. */
const leastBySound: readonly number[] = [Number.POSITIVE_INFINITY, 2, Number.NEGATIVE_INFINITY];

/** What a word that holds sentences together needs to be taken for the beginning of a name. */
const leastOfFunctionWord = 3.5;

/** How much more a name needs of which only beginnings of words were typed. */
const moreIfShortened = 2;

/** Whether a candidate is good enough to be shown to somebody who did not ask. `before` is the text before what was typed. */
export function isWorthShowing(candidate: Ranked, before: string): boolean {
  const { score, isExpected, query, name, by } = candidate;
  const { key, text } = query;
  const isAmongHan = by === 'sounds' && /[\p{Script=Han}\p{P}\n]$/u.test(before);
  const typed = lettersIn(key);
  if (!isAmongHan && isFunctionWord(key.trimEnd()) && text !== text.toUpperCase()) {
    return isExpected && by === undefined && score >= leastOfFunctionWord;
  }
  if (candidate.complete && typed > 1) return name.toLowerCase() !== text.toLowerCase();
  const least = isAmongHan ? leastBySound : isExpected ? leastExpected : leastElsewhere;
  return score - (by === 'words' ? moreIfShortened : 0) >= least[Math.min(typed, least.length - 1)]!;
}

/** A Chinese character says as much as two letters. */
function lettersIn(key: string): number {
  return latinLength(key) + (key.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** Whether a candidate is the preferred name of its concept, in Simplified or in Traditional characters. */
function isPreferred({ concept, language, name }: Candidate, { spell }: Completer): boolean {
  const names = concept.names[language];
  if (names.preferred === name) return true;
  return language === 'zh' && spell(names.preferred, language, names).traditional === name;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
