import { mentionBy } from '../../note/lookup';
import type { Mention, NoteAnalysis } from '../../note/noteAnalysis';
import { type Span, overlaps } from '../../text/span';
import { isOwnWords } from '../parts/guards';
import { text } from '../parts/insertion';
import { sectionAt } from '../parts/places';
import { isRightSomewhere, nearestSpelling, rightSpelling } from '../parts/rightSpelling';
import type { Finding, Rule, RuleContext } from '../rule';

/** A place where something else stands than the term that is meant. */
interface Misspelling extends Span {
  readonly written: string;
  readonly suggestion: string;
  /** The same for places of the same mistake. */
  readonly mistake: string;
}

/**
 * Terms with a misspelt word, listed misspellings, and Meigs (ovarian) for Meige (dystonia). Each different mistake is reported once, at its first
 * place.
 */
export const misspelledTerm: Rule = {
  code: 'misspelled-term',
  check(note, context) {
    const mistakes = new Map<string, Misspelling[]>();
    const add = (misspelling: Misspelling): void => {
      const places = mistakes.get(misspelling.mistake);
      if (places) places.push(misspelling);
      else mistakes.set(misspelling.mistake, [misspelling]);
    };
    misspeltMentions(context).forEach(add);
    meigsForMeige(note, context).forEach(add);
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
  const suggestionFor = remember((mention: Mention) =>
    isRightSomewhere(mention.concept, mention.text) ? undefined : rightSpelling(mention),
  );
  const misspelt = context.fromMentions('misspelt', (mention) => {
    if (!(mention.misspelled || hasAccentTooMany(mention)) || !isOwnWords(mention) || isMeigs(mention)) {
      return undefined;
    }
    const suggestion = suggestionFor(`${mention.concept.id} ${mention.term.language} ${mention.text}`, mention);
    return suggestion === undefined
      ? undefined
      : { written: mention.text, suggestion, mistake: mention.text.toLowerCase() };
  });
  return misspelt.found.map((one) => {
    const { start, end } = misspelt.spanOf(one);
    const { written, suggestion, mistake } = one.value;
    return { start, end, written, suggestion, mistake };
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
    const mention = mentionBy(note, span.end - 1);
    if (mention && overlaps(mention, span) && !isOwnWords(mention)) return [];
    if (sectionAt(note, span.start)?.kind === 'family') return [];
    const written = note.text.slice(span.start, span.end);
    return [{ ...span, written, suggestion: suggestionFor(written, written), mistake: written.toLowerCase() }];
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
