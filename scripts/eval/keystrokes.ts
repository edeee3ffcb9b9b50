import { isFunctionWord } from '../../server/src/features/completion/functionWords';
import type { LanguageService } from '../../server/src/languageService';
import { type EvaluationNote, lineAt } from '../../test/support/evaluationNotes';
import type { MarkedMention } from '../../test/support/markup';
import { NoteInWriting, type Offer } from './noteInWriting';
import { pinyinKeys } from './pinyinKeys';
import { isScored } from './recognitionScore';

/** The keys that one mention of a note costs. */
export interface MentionCost {
  /** `en/01-title.note:3` */
  readonly where: string;
  readonly mention: MarkedMention;
  /** The mention as it is typed: composed, a line break inside as one blank. */
  readonly surface: string;
  readonly full: number;
  /** Where any name of the concept in the note's language is right. */
  readonly loose: number;
  /** The same with the lists that open by themselves. */
  readonly unasked: number;
  /** Where only the surface is right, its case aside. */
  readonly strict: number;
  /** What is typed before the item of the cheapest loose way is accepted; undefined where typing in full is cheapest. */
  readonly typed: string | undefined;
}

/** A part of a name that was typed, and the keys it took. */
interface Step {
  readonly text: string;
  readonly keys: number;
}

/** So many moves down a list are made at most. */
const moves = 3;

/**
 * What every scored mention of a note costs with completion. The note stands as it is up to the mention and is typed on key
 * by key; at each key the list is what completion gives there. A way costs the keys typed, one for each move down the list
 * and one to accept; typing in full is always a way. Typed are beginnings of the surface, of the concept's preferred name or
 * of an abbreviation in the note's language, as written or in small letters without accents, where an accented letter is one
 * key; and of a name of several words the first letters of its words. Chinese costs the letters of its pinyin whether an input method makes characters of it (choosing among them costs
 * nothing here) or they are typed into the note, all of them or the initials alone.
 */
export function mentionCosts(note: EvaluationNote, service: LanguageService): MentionCost[] {
  const writing = new NoteInWriting(service, note.language);
  return note.mentions.filter(({ type }) => isScored(type)).map((mention) => costOf(note, mention, service, writing));
}

function costOf(
  { file, language, text }: EvaluationNote,
  mention: MarkedMention,
  { terminology }: LanguageService,
  writing: NoteInWriting,
): MentionCost {
  const surface = text.slice(mention.start, mention.end).normalize('NFC').replace(/\s+/g, ' ');
  const before = text.slice(0, mention.start);
  const full = keysOf(surface);
  const names = terminology.concept(mention.concept)!.names[language];
  let loose = full;
  let unasked = full;
  let strict = full;
  let typed: string | undefined;
  for (const step of stepsTo([surface, names.preferred, ...names.abbreviations])) {
    if (step.keys + 1 >= Math.max(loose, unasked, strict)) break;
    const lists = writing.bothOffers(before + step.text);
    const costAt = (isRight: (offer: Offer) => boolean, offers = lists.asked): number => {
      const place = offers.slice(0, moves + 1).findIndex(isRight);
      return place < 0 ? Number.POSITIVE_INFINITY : step.keys + place + 1;
    };
    const isSurface = (offer: Offer): boolean => {
      const written = before.slice(0, offer.start) + before.slice(offer.end) + offer.newText;
      return (
        offer.concept === mention.concept &&
        offer.start <= before.length &&
        foldedCase(written) === foldedCase(before + surface)
      );
    };
    const isConcept = (offer: Offer): boolean =>
      offer.concept === mention.concept && offer.language === language && keepsWhatStands(offer, before);
    const isEither = (offer: Offer): boolean => isConcept(offer) || isSurface(offer);
    const either = costAt(isEither);
    unasked = Math.min(unasked, costAt(isEither, lists.unasked));
    if (either < loose) [loose, typed] = [either, step.text];
    strict = Math.min(strict, costAt(isSurface));
  }
  return { where: `${file}:${lineAt(text, mention.start)}`, mention, surface, full, loose, unasked, strict, typed };
}

/** An item may replace words that stand before the mention only by themselves. */
function keepsWhatStands({ start, newText }: Offer, before: string): boolean {
  return start <= before.length && foldedCase(newText).startsWith(foldedCase(before.slice(start)));
}

function foldedCase(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** Every beginning of the names in every way they are typed, those with fewer keys first. */
function stepsTo(names: readonly string[]): Step[] {
  const keysOfText = new Map<string, number>();
  for (const way of names.flatMap(waysOf)) {
    let text = '';
    let keys = 0;
    for (const part of way) {
      text += part.text;
      keys += part.keys;
      keysOfText.set(text, Math.min(keys, keysOfText.get(text) ?? keys));
    }
  }
  return [...keysOfText].map(([text, keys]) => ({ text, keys })).sort((a, b) => a.keys - b.keys);
}

/** The ways to type a name, each as its parts. */
function waysOf(name: string): Step[][] {
  const letters = (text: string): Step[] => [...text].map((letter) => ({ text: letter, keys: 1 }));
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const initials = (plain.match(/[a-z0-9]+/g) ?? []).filter((word) => !isFunctionWord(word)).map((word) => word[0]!);
  if (!/\p{Script=Han}/u.test(name)) {
    return [letters(name), letters(plain), ...(initials.length > 1 ? [letters(initials.join(''))] : [])];
  }
  const pinyin = pinyinKeys(name);
  return [
    [...name].map((text, index) => ({ text, keys: pinyin[index]!.length })),
    letters(pinyin.join('').toLowerCase()),
    letters(
      pinyin
        .map((syllable) => syllable[0])
        .join('')
        .toLowerCase(),
    ),
  ];
}

/** The keys that a surface takes in full. */
function keysOf(surface: string): number {
  return pinyinKeys(surface).join('').length;
}

/** The share of keys that completion saves. */
export function savedKeys(costs: readonly MentionCost[], way: 'loose' | 'unasked' | 'strict'): number {
  const sum = (field: 'full' | 'loose' | 'unasked' | 'strict'): number =>
    costs.reduce((total, cost) => total + cost[field], 0);
  return 1 - sum(way) / sum('full');
}
