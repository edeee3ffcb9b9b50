import { mentionBy } from '../note/lookup';
import type { Mention, NoteAnalysis } from '../note/noteAnalysis';
import { surfaceForms } from '../terminology/terminology';
import type { Concept } from '../terminology/concept';
import { type Language, languages } from '../text/language';
import { type Span, overlaps } from '../text/span';
import { isOwnWords } from './guards';
import { text } from './insertion';
import { sectionAt } from './places';
import { editDistance } from './editDistance';
import type { Finding, Rule, RuleContext } from './rule';

/** A place where something else stands than the term that is meant. */
interface Misspelling extends Span {
  readonly written: string;
  readonly suggestion: string;
}

/**
 * Known misspellings, and Meigs (ovarian) for Meige (dystonia). Each different mistake is reported once, at its first
 * place.
 */
export const misspelledTerm: Rule = {
  code: 'misspelled-term',
  check(note, context) {
    const mistakes = new Map<string, Misspelling[]>();
    for (const misspelling of [...misspeltMentions(context), ...meigsForMeige(note, context)]) {
      const mistake = misspelling.written.toLowerCase();
      const places = mistakes.get(mistake);
      if (places) places.push(misspelling);
      else mistakes.set(mistake, [misspelling]);
    }
    return [...mistakes.values()].map((places) => report(context, places));
  },
};

/** How far a name may go beyond the mention that is a part of it, in code units. */
const nameWithin = 40;

/** One finding for all places of one mistake, in order; at least one. */
function report(context: RuleContext, places: readonly Misspelling[]): Finding {
  const [first, ...others] = places;
  const { start, end, written, suggestion } = first!;
  const replace = ({ start, end, suggestion }: Misspelling) => ({ span: { start, end }, newText: suggestion });
  return {
    rule: context.data.code,
    start,
    end,
    message: text('message', { term: written, suggestion }),
    // A note may have many mistakes in many places, and shows a few.
    get related() {
      return others.map((other) => ({ span: other, message: text('alsoHere') }));
    },
    get fixes() {
      const isOnly = others.length === 0;
      const here = { title: text('replaceHere', { suggestion }), edits: [replace(first!)], preferred: isOnly };
      const title = text('replaceAll', { count: String(places.length), suggestion });
      return isOnly ? [here] : [here, { title, edits: places.map(replace), preferred: true }];
    },
  };
}

function misspeltMentions(context: RuleContext): Misspelling[] {
  const isMeigs = (mention: Mention): boolean => {
    const around = { start: Math.max(0, mention.start - nameWithin), end: mention.end + nameWithin };
    return context.find('meigs', around).some((name) => overlaps(name, mention));
  };
  const suggestionFor = remember(({ concept, term, text }: Mention) =>
    isCorrectSomewhere(concept, text) ? undefined : nearestForm(concept, term.language, text),
  );
  const misspelt = context.fromMentions('misspelt', (mention) => {
    if (!(mention.misspelled || hasAccentTooMany(mention)) || !isOwnWords(mention) || isMeigs(mention)) {
      return undefined;
    }
    const suggestion = suggestionFor(`${mention.concept.id} ${mention.term.language} ${mention.text}`, mention);
    return suggestion === undefined ? undefined : { written: mention.text, suggestion };
  });
  return misspelt.found.map((one) => ({ ...misspelt.spanOf(one), ...one.value }));
}

/** Whether a letter has an accent that the French term does not have there (`à frigore`); a missing one is no mistake. */
function hasAccentTooMany({ term, text: written }: Mention): boolean {
  const isBare = (letter: string | undefined): boolean => letter !== undefined && letter === letter.normalize('NFD');
  const bare = (letter: string | undefined): string => letter?.toLowerCase().normalize('NFD').charAt(0) ?? '';
  const right = [...term.text.normalize('NFC')];
  const letters = [...written.normalize('NFC')].slice(0, right.length);
  return (
    term.language === 'fr' &&
    letters.every((letter, i) => bare(letter) === bare(right[i])) &&
    letters.some((letter, i) => !isBare(letter) && isBare(right[i]))
  );
}

/** Meigs syndrome where the note speaks of eyelids, jaw or dystonia and of nothing ovarian or pleural. */
function meigsForMeige(note: NoteAnalysis, context: RuleContext): Misspelling[] {
  const meige = context.terminology.concept('meige-syndrome');
  if (!meige || context.has('meigsContext') || !context.has('meigeContext')) return [];
  const suggestionFor = remember((written: string) => nearestForm(meige, note.language, written));
  return context.find('meigs').flatMap((span) => {
    const mention = mentionBy(note, span.end - 1);
    if (mention && overlaps(mention, span) && !isOwnWords(mention)) return [];
    if (sectionAt(note, span.start)?.kind === 'family') return [];
    const written = note.text.slice(span.start, span.end);
    return [{ ...span, written, suggestion: suggestionFor(written, written) }];
  });
}

/** `compute`, done once for each key: a long note repeats its mistakes. */
function remember<T, R>(compute: (value: T) => R): (key: string, value: T) => R {
  const known = new Map<string, R>();
  return (key, value) => {
    let result = known.get(key);
    if (result === undefined) known.set(key, (result = compute(value)));
    return result;
  };
}

/**
 * Whether the word is right in one of the languages (`gabapentine` in an English note) or lacks nothing but accents,
 * capitals or an apostrophe. An accent too many (`à frigore`) is a mistake.
 */
function isCorrectSomewhere(concept: Concept, written: string): boolean {
  const withoutApostrophe = (form: string): string => form.toLowerCase().normalize('NFC').replace(/['’ʼ]/g, '');
  const found = withoutApostrophe(written);
  return languages.some((language) =>
    [...surfaceForms(concept.names[language])].some(({ text: form, kind }) => {
      if (kind === 'misspelling') return false;
      const right = [...withoutApostrophe(form)];
      const letters = [...found];
      return (
        right.length === letters.length &&
        right.every((letter, i) => letter === letters[i] || letter.normalize('NFD').charAt(0) === letters[i])
      );
    }),
  );
}

/**
 * The correct form of a concept that is nearest to what is written, with the capitals of the note. Of equally near ones
 * those of `language` go first, and its preferred name before all; proper names are often right in another language only.
 */
function nearestForm(concept: Concept, language: Language, written: string): string {
  const comparable = (form: string): string => form.toLowerCase().replace(/[-\s]+/g, ' ');
  let best = concept.names[language].preferred;
  let least = Number.POSITIVE_INFINITY;
  for (const one of [language, ...languages]) {
    for (const { text: form, kind } of surfaceForms(concept.names[one])) {
      if (kind === 'misspelling' || kind === 'abbreviation') continue;
      const distance = editDistance(comparable(written), comparable(form));
      if (distance < least) [best, least] = [form, distance];
    }
  }
  return withSeparatorsOf(written, withCapitalsOf(written, best));
}

/** `form` with the hyphens and blanks of `written`, where both have the same number of words. */
function withSeparatorsOf(written: string, form: string): string {
  const separators = written.match(/[-\s]+/g) ?? [];
  const words = form.split(/[-\s]+/);
  if (words.length !== separators.length + 1) return form;
  return words.map((word, i) => word + (separators[i] ?? '')).join('');
}

/** `form` with the capitals of `written`: all, at the start of each word, at the start, or its own. */
function withCapitalsOf(written: string, form: string): string {
  const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const words = written.split(/[-\s]+/);
  const isCapitalised = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();
  if (/\p{Lu}/u.test(written) && written === written.toUpperCase()) return form.toUpperCase();
  if (words.length > 1 && words.every(isCapitalised)) return form.replace(/[^-\s]+/g, capitalise);
  return isCapitalised(written) ? capitalise(form) : form;
}
