import { mentionsWithin } from '../../note/lookup';
import type { Mention, NoteAnalysis, Sentence } from '../../note/noteAnalysis';
import { type Language, languages } from '../../text/language';
import { countLanguages } from '../../text/languageGuess';
import type { Span } from '../../text/span';
import type { RuleContext } from '../rule';
import { isNameIn } from './rightSpelling';

/** What speaks for each language in a text: Han characters, code units of Latin words, words of English and of French. */
interface Votes {
  readonly han: number;
  readonly latin: number;
  readonly en: number;
  readonly fr: number;
}

/** The language that a note is written in, and each of its sentences, when its diagnoses do not count. */
export interface Surroundings {
  /** Of the note. */
  readonly language: Language;
  /** Of a sentence; undefined where nothing but diagnoses stands in it, or as much speaks for one as for the other. */
  readonly languageOf: (sentence: Sentence) => Language | undefined;
}

/**
 * Tells the language of a note by all but its diagnoses, which may be borrowed from another language, with the sides right
 * beside them (`diagnosis` gives the whole borrowed phrase of a mention that is one). The rule must have the word lists
 * `english` and `french`: words of notes that only that language has.
 */
export function surroundings(
  note: NoteAnalysis,
  context: RuleContext,
  diagnosis: (mention: Mention) => Span | undefined,
): Surroundings {
  const votesIn = (sentence: Sentence): Votes => {
    let rest = note.text.slice(sentence.start, sentence.end);
    let [english, french] = [context.find('english', sentence).length, context.find('french', sentence).length];
    for (const mention of mentionsWithin(note, sentence)) {
      const phrase = diagnosis(mention);
      if (phrase) rest = blanked(rest, { start: phrase.start - sentence.start, end: phrase.end - sentence.start });
      else if (isOfOneLanguage(mention)) {
        english += mention.term.language === 'en' ? 1 : 0;
        french += mention.term.language === 'fr' ? 1 : 0;
      }
    }
    const counted = countLanguages(rest, { start: 0, end: rest.length });
    return {
      han: counted.han,
      latin: counted.latin,
      en: counted.english + english,
      fr: counted.french + french,
    };
  };
  const all = context.fromSentences('votes', votesIn);
  const sum = all.found.reduce<Votes>((total, { value }) => added(total, value), { han: 0, latin: 0, en: 0, fr: 0 });
  return {
    language: decide(sum) ?? note.language,
    languageOf: (sentence) => decide(votesIn(sentence)),
  };
}

function added(a: Votes, b: Votes): Votes {
  return { han: a.han + b.han, latin: a.latin + b.latin, en: a.en + b.en, fr: a.fr + b.fr };
}

/** As the languages of whole texts are told: one Han character speaks as much as four Latin letters. */
function decide({ han, latin, en, fr }: Votes): Language | undefined {
  if (han > 0 && han * 4 >= latin) return 'zh';
  if (en === fr) return undefined;
  return en > fr ? 'en' : 'fr';
}

function blanked(text: string, { start, end }: Span): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

/** Whether a term says what language its sentence is in: no abbreviation, and no name that other languages have too. */
function isOfOneLanguage({ term, concept, text }: Mention): boolean {
  if (term.kind === 'abbreviation' || concept.type === 'course/pattern') return false;
  return languages.every((language) => language === term.language || !isNameIn(concept, text, language));
}
