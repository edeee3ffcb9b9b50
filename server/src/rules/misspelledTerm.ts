import type { Mention, NoteAnalysis } from '../note/noteAnalysis';
import { type Span, lastStartingBy, overlaps } from '../text/span';
import { isOwnWords } from './guards';
import { text } from './insertion';
import { sectionAt } from './places';
import { isRightSomewhere, nearestSpelling, rightSpelling } from './rightSpelling';
import type { Finding, Rule, RuleContext } from './rule';

/** A place where something else stands than the term that is meant. */
interface Misspelling extends Span {
  readonly written: string;
  readonly suggestion: string;
}

/**
 * Terms with a misspelt word, listed misspellings, and Meigs (ovarian) for Meige (dystonia). Each different mistake is reported once, at its first
 * place.
 */
export const misspelledTerm: Rule = {
  code: 'misspelled-term',
  check(note, context) {
    const mistakes = new Map<string, Misspelling[]>();
    for (const misspelling of [...misspeltMentions(note, context), ...meigsForMeige(note, context)]) {
      const mistake = misspelling.written.toLowerCase();
      const places = mistakes.get(mistake);
      if (places) places.push(misspelling);
      else mistakes.set(mistake, [misspelling]);
    }
    return [...mistakes.values()].map((places) => report(context, places));
  },
};

/** One finding for all places of one mistake, in order; at least one. */
function report(context: RuleContext, places: readonly Misspelling[]): Finding {
  const [first, ...others] = places;
  const { start, end, written, suggestion } = first!;
  const replace = ({ start, end, suggestion }: Misspelling) => ({ span: { start, end }, newText: suggestion });
  const here = { title: text('replaceHere', { suggestion }), edits: [replace(first!)], preferred: others.length === 0 };
  const everywhere = {
    title: text('replaceAll', { count: String(places.length), suggestion }),
    edits: places.map(replace),
    preferred: true,
  };
  return {
    rule: context.data.code,
    start,
    end,
    message: text('message', { term: written, suggestion }),
    related: others.map((other) => ({ span: other, message: text('alsoHere') })),
    fixes: others.length === 0 ? [here] : [here, everywhere],
  };
}

function misspeltMentions(note: NoteAnalysis, context: RuleContext): Misspelling[] {
  const meigs = context.find('meigs');
  const isMeigs = (mention: Mention): boolean => {
    const last = lastStartingBy(meigs, mention.end - 1);
    return last !== undefined && overlaps(last, mention);
  };
  const suggestionFor = remember((mention: Mention) =>
    isRightSomewhere(mention.concept, mention.text) ? undefined : rightSpelling(mention),
  );
  return note.mentions.flatMap((mention) => {
    if (!(mention.misspelled || hasAccentTooMany(mention)) || !isOwnWords(mention) || isMeigs(mention)) return [];
    const suggestion = suggestionFor(`${mention.concept.id} ${mention.term.language} ${mention.text}`, mention);
    if (suggestion === undefined) return [];
    return [{ start: mention.start, end: mention.end, written: mention.text, suggestion }];
  });
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
  const suggestionFor = remember((written: string) => nearestSpelling(meige, note.language, written));
  return context.find('meigs').flatMap((span) => {
    const mention = lastStartingBy(note.mentions, span.end - 1);
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
