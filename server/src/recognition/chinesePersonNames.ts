import type { Folding } from '../text/folding';
import type { Span } from '../text/span';
import { hanKind, spaceKind } from '../text/unitKinds';

/** How a Chinese text tells that a stretch is the name of a person (`server/recognition/person-names.yaml`): words, parted by blanks. */
export interface PersonNameData {
  readonly labels: string;
  readonly titles: string;
  readonly sexes: string;
  readonly persons: string;
  readonly surnames: string;
}

/** Tells whether what is written like a short name of ours is part of the name of a person. Stateless. */
export interface PersonNames {
  /** `within` is what may be looked at around the name. */
  holds(text: string, name: Span, within: Span): boolean;
}

/** Longer names of ours are no part of a person's. */
const longestPart = 3;
/** So much before a name of ours has its label, so much behind it the title. */
const farthest = 16;

const colon = 0x3a;

/**
 * Makes a judge of these words. A name of two to four characters stands alone behind a label and a colon, or is a surname and
 * one or two characters before a title, or before a comma and the sex: 姓名：柳眉; 柳眉医生; 柳眉，女.
 */
export function createChinesePersonNames(data: PersonNameData, folding: Folding): PersonNames {
  const anyOf = (words: string): string => `(?:${words.split(' ').join('|')})`;
  const labelled = new RegExp(`${anyOf(data.labels)}\\s*[:：]\\s*(\\p{Script=Han}{0,3})$`, 'u');
  const surnamed = new RegExp(`(${anyOf(data.surnames)}\\p{Script=Han}?)$`, 'u');
  const beginning = new RegExp(`(?:^|\\P{Script=Han}|${anyOf(data.persons)})${surnamed.source}`, 'u');
  const alone = /^(\p{Script=Han}{0,3})(?!\p{Script=Han})/u;
  const titled = new RegExp(`^(\\p{Script=Han}?)${anyOf(data.titles)}`, 'u');
  const sexed = new RegExp(`^(\\p{Script=Han}?)[，,、\\s]\\s*${anyOf(data.sexes)}(?!\\p{Script=Han})`, 'u');

  const surnameEnds = new Set(data.surnames.split(' ').map((surname) => surname.charCodeAt(surname.length - 1)));
  const endsSurname = (text: string, offset: number): boolean =>
    surnameEnds.has(folding.codes[text.charCodeAt(offset)]!);

  /** Most names have neither a surname nor a colon close before them: nothing more has to be looked at. */
  const mayHold = (text: string, start: number): boolean => {
    if (endsSurname(text, start - 1) || endsSurname(text, start - 2)) return true;
    let before = start - 1;
    while (start - before <= longestPart && folding.kinds[text.charCodeAt(before)] === hanKind) before--;
    while (folding.kinds[text.charCodeAt(before)] === spaceKind) before--;
    return folding.codes[text.charCodeAt(before)] === colon;
  };

  return Object.freeze({
    holds(text: string, name: Span, within: Span): boolean {
      const own = name.end - name.start;
      if (own > longestPart || !mayHold(text, name.start)) return false;
      const before = folding.text(text.slice(Math.max(within.start, name.start - farthest), name.start));
      const after = folding.text(text.slice(name.end, Math.min(within.end, name.end + farthest)));
      const isPerson = (front: RegExp, back: RegExp, most: number): boolean => {
        const first = front.exec(before)?.[1];
        const last = first === undefined ? undefined : back.exec(after)?.[1];
        if (first === undefined || last === undefined) return false;
        const length = first.length + own + last.length;
        return length >= 2 && length <= most;
      };
      return isPerson(labelled, alone, 4) || isPerson(surnamed, titled, 3) || isPerson(beginning, sexed, 3);
    },
  });
}
