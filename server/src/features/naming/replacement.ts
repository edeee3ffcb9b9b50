import type { Mention, NoteAnalysis } from '../../note/noteAnalysis';
import type { LanguageNames, Term } from '../../terminology/concept';
import type { Span } from '../../text/span';
import { withCapitalsOf } from '../capitals';
import type { Completer } from '../completion/completer';
import { completionKey } from '../completion/key';
import { glossesOf } from '../gloss';
import { type Gender, adaptDeterminer, agrees, isPluralAfter } from './determiner';
import { isInterchangeable } from './interchangeable';
import { headOf, numberForms, numberOf } from './number';

/** What takes the place of a mention, and of the article before it. */
export interface Replacement {
  readonly span: Span;
  readonly newText: string;
}

/**
 * Writes another name of its concept in place of a mention, with its capitals, its number and its characters (Simplified or
 * Traditional), and with the article before it. `name` is one of the concept's names in `mentionLanguage`. Undefined where the mention is to stay: it has that name, it is quoted, it says more than the name, it explains a name beside it or
 * is explained by one, or it is not certain how the name would be written there.
 */
export function replacement(
  note: NoteAnalysis,
  mention: Mention,
  name: Term,
  completer: Completer,
): Replacement | undefined {
  const { concept, term, text: written, voice } = mention;
  const { language } = name;
  const names = concept.names[language];
  const ownNames = concept.names[term.language];
  if (voice === 'quotation' || !isInterchangeable(term, completer) || wouldRepeat(note, mention, name))
    return undefined;
  const key = (text: string): string => completionKey(completer.folding, text);
  const before = note.text.slice(mention.sentence.start, mention.start);
  const ownForms = numberForms(term.text, ownNames, term.language);
  const isSeveral = term.kind === 'abbreviation' && isPluralAfter(before, language);
  const number = isSeveral ? 'plural' : numberOf(written, ownForms, term.language, key);
  const form = numberForms(name.text, names, language)[number];
  if (form === undefined || (number === 'plural' && !haveSameHead(term, name))) return undefined;
  const spelled = completer.spell(form, language, names);
  const inScript = completer.isTraditional(written) ? spelled.traditional : spelled.simplified;
  if (key(inScript) === key(written) && !mention.misspelled) return undefined;
  const isAbbreviation = name.kind === 'abbreviation';
  const gender = genderOf(name, names);
  const article = adaptDeterminer(before, language, genderOf(term, ownNames), {
    text: inScript,
    isAbbreviation,
    gender,
  });
  if (!article || !agrees(note.text.slice(mention.end, mention.sentence.end), language, gender)) return undefined;
  return {
    span: { start: mention.start - article.length, end: mention.end },
    newText: article.text + (isAbbreviation ? inScript : withCapitals(mention, before, inScript)),
  };
}

/** Whether two names of a concept side by side, one for the explanation of the other, would come to be the same. */
function wouldRepeat(note: NoteAnalysis, mention: Mention, name: Term): boolean {
  const glosses = glossesOf(note, mention);
  if (glosses.length === 0) return false;
  if (mention.term.kind === 'abbreviation' || name.kind === 'abbreviation') return true;
  return glosses.some(({ term }) => term.kind !== 'abbreviation');
}

/** The capitals of an abbreviation, or of a name that begins with one, say nothing of a name's: it has one at the beginning of its sentence. */
function withCapitals({ term, text: written }: Mention, before: string, name: string): string {
  const isInCapitals = /^[^\p{Ll}\s]*\p{Lu}[^\p{Ll}\s]*\p{Lu}[^\p{Ll}\s]*(?:\s|$)/u.test(term.text);
  if (term.kind !== 'abbreviation' && !isInCapitals) return withCapitalsOf(written, name);
  return /\p{L}/u.test(before) ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** Whether two names are kinds of the same thing: two blink reflexes need not be two blink reflex studies. */
function haveSameHead(one: Term, other: Term): boolean {
  const [a, b] = [one, other].map(({ text, language }) => headOf(text, language));
  return one.language === 'zh' || one.kind === 'abbreviation' || a!.endsWith(b!) || b!.endsWith(a!);
}

/**
 * The gender of a French name: that of the preferred one for what it abbreviates and for names whose first word is the same
 * or made of it (`hémispasme` of `spasme`); the feminine of words in -tion.
 */
export function genderOf({ text, kind }: Pick<Term, 'text' | 'kind'>, { preferred, gender }: LanguageNames): Gender {
  const head = (name: string): string => name.toLowerCase().split(' ')[0]!.replace(/s$/, '');
  const [own, known] = [head(text), head(preferred)];
  if (kind === 'abbreviation' || own.endsWith(known) || known.endsWith(own)) return gender;
  return /[ts]ion$/.test(own) ? 'f' : undefined;
}
