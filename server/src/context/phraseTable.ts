import type { Folding } from '../text/folding';
import type { Language } from '../text/language';
import { type PhraseMatch, type PhraseMatcher, createPhraseMatcher } from '../text/phrases';
import type { Unit } from '../text/units';
import type { Axis } from './assertion';
import type { ContextData, CueGroup, LanguageContext, Reach, TerminationGroup } from './contextData';

/** A cue as the scopes need it: with the reach that its language gives it when it has none of its own. */
export interface CueRule extends CueGroup {
  readonly within: Reach;
}

/** What a phrase of the context data is, and the layer that it comes from. One phrase may be several things. */
export type PhraseRole = PhraseKind & { readonly layer?: number };
type PhraseKind =
  | { readonly kind: 'cue'; readonly rule: CueRule }
  | { readonly kind: 'termination'; readonly axes: readonly Axis[]; readonly rule: TerminationGroup }
  | { readonly kind: 'pseudo' }
  | { readonly kind: 'conjunction' }
  | { readonly kind: 'disjunction' }
  | { readonly kind: 'statement' };

/** A phrase of a sentence with the roles it plays there. */
export type Reading = PhraseMatch<PhraseRole>;

/** The axes that a termination is for when it names none: sides go by noun phrases and need words of their own. */
const scopedAxes: readonly Axis[] = ['negation', 'temporality', 'experiencer'];

/** The phrases of all languages in one matcher, since every sentence is read in all of them. */
export function createPhraseTable(data: ContextData, folding: Folding): PhraseMatcher<PhraseRole> {
  const phrases = [...phrasesOf(data)];
  return createPhraseMatcher(phrases, folding, classesNamedBy(phrases, data));
}

/** The classes of all languages that phrases name. */
export function classesNamedBy(
  phrases: readonly (readonly [string, unknown])[],
  { languages }: ContextData,
): Readonly<Record<string, readonly string[]>> {
  const named = new Set<string>();
  for (const [text] of phrases) {
    if (text.includes('<')) for (const [, name] of text.matchAll(/<([^<>]+)>/g)) named.add(name!);
  }
  const classes = languages.flatMap(({ language, classes }) =>
    Object.entries(classes).map(([name, texts]) => [classNameOf(language, name), texts] as const),
  );
  return Object.fromEntries(classes.filter(([name]) => named.has(name)));
}

/** A class of one language among those of all: `relative` of `en` is `en-relative`. */
function classNameOf(language: Language, name: string): string {
  return name === 'number' || name === 'year' ? name : `${language}-${name}`;
}

/** A phrase of one language with its classes named as among those of all. */
export function withLanguage(text: string, language: Language): string {
  // Most phrases name none, and all of them are read at the start.
  if (!text.includes('<')) return text;
  return text.replace(/<([a-z]+)>/g, (_, name: string) => `<${classNameOf(language, name)}>`);
}

/** Whether a phrase that ends at unit `to` is the last thing of its clause. The point of a number (0.5) closes nothing. */
export function isClosed(units: readonly Unit[], to: number): boolean {
  const next = units[to];
  if (!next) return true;
  const after = units[to + 1];
  const isPoint = next.key === '.' && after?.start === next.end && /^\d/.test(after.key);
  return closingMarks.has(next.key) && !isPoint;
}

/** Marks after which a closing cue (`fever: none`) is the last thing of its clause. */
const closingMarks = new Set([',', ';', '.', '。', '!', '?', '(', ')', ']', '、', '/', '-', ':', '"', '”', '»']);

/** Marks after which an opening cue (`In 2012, facial palsy`) is the first thing of its remark. A comma is none. */
const openingMarks = new Set([';', '.', '。', '(', '[', ':', '-', '*', '•', '·', '#', '>', '"', '“', '«']);

/**
 * The phrases of a sentence that count where they stand, as they are written in `text`. A phrase that runs into a pseudo
 * one does not: "did not respond" has no "did not" where "not respond" is known.
 */
export function readPhrases(text: string, units: readonly Unit[], phrases: PhraseMatcher<PhraseRole>): Reading[] {
  const matches = phrases.find(units, (role, from, to) => {
    if (role.kind !== 'cue') return true;
    const { closing, opening, exactCase, texts } = role.rule;
    const previous = units[from - 1];
    if (closing && !isClosed(units, to)) return false;
    if (opening && previous && !openingMarks.has(previous.key)) return false;
    // `L` is a side, `l` is none.
    return !exactCase || texts.includes(text.slice(units[from]!.start, units[to - 1]!.end));
  });
  const found = matches.map(ofHighestLayer);
  const isPseudo = (reading: Reading | undefined): boolean =>
    reading !== undefined && reading.values.some((role) => role.kind === 'pseudo');
  return found.filter((reading, index) => {
    const next = found[index + 1];
    return isPseudo(reading) || !next || next.from >= reading.to || !isPseudo(next);
  });
}

/** What a user's pack says of some words goes before what is built in. */
function ofHighestLayer(reading: Reading): Reading {
  if (reading.values.length === 1) return reading;
  const highest = Math.max(...reading.values.map(({ layer = 0 }) => layer));
  return { ...reading, values: reading.values.filter(({ layer = 0 }) => layer === highest) };
}

function* phrasesOf(data: ContextData): Generator<readonly [string, PhraseRole]> {
  for (const context of data.languages) {
    const { language, layer } = context;
    for (const [text, kind] of phrasesOfLanguage(context)) {
      yield [withLanguage(text, language), layer === undefined ? kind : { ...kind, layer }];
    }
  }
}

function* phrasesOfLanguage(context: LanguageContext): Generator<readonly [string, PhraseKind]> {
  for (const group of context.cues) {
    const role: PhraseKind = { kind: 'cue', rule: { ...group, within: group.within ?? context.within } };
    for (const text of group.texts) yield [text, role];
  }
  for (const group of context.terminations) {
    const role: PhraseKind = { kind: 'termination', axes: group.axes ?? scopedAxes, rule: group };
    for (const text of group.texts) yield [text, role];
  }
  for (const text of context.pseudo.flatMap(({ texts }) => texts)) yield [text, { kind: 'pseudo' }];
  for (const text of context.conjunctions) yield [text, { kind: 'conjunction' }];
  for (const text of context.disjunctions) yield [text, { kind: 'disjunction' }];
  for (const text of context.statements) yield [text, { kind: 'statement' }];
}
