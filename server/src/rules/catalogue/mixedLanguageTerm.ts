import type { Mention, NoteAnalysis } from '../../note/noteAnalysis';
import { nameIn } from '../../terminology/terminology';
import type { Language } from '../../text/language';
import { format } from '../../text/messages';
import type { Span } from '../../text/span';
import { isCurrentPatientFact, isPatients, isSaid } from '../parts/guards';
import { text, textToInsert } from '../parts/insertion';
import { surroundings } from '../parts/noteLanguage';
import { isUnder } from '../parts/places';
import { isNameIn } from '../parts/rightSpelling';
import type { Finding, Fix, Rule, RuleContext } from '../rule';

/**
 * A diagnosis in another language than the note, in its assessment or plan, where the note has no name for it in its own.
 * A matter of style: the catalogue claims no clinical evidence for it.
 */
export const mixedLanguageTerm: Rule = {
  code: 'mixed-language-term',
  check(note, context) {
    const written = context.fromMentions(
      'diagnoses',
      (mention) => isDiagnosis(mention) && { language: mention.term.language, isStated: isStated(context, mention) },
    );
    if (!written.found.some(({ value }) => value.isStated)) return [];
    const { language, languageOf } = surroundings(note, context, (mention) =>
      isDiagnosis(mention) ? phraseOf(note, context, mention) : undefined,
    );
    const foreign = written.found
      .filter(({ value }) => value.isStated && value.language !== language)
      .map(written.itemOf)
      .filter(
        (mention) =>
          !isNameIn(mention.concept, mention.text, language) && languageOf(mention.sentence) !== mention.term.language,
      );
    const own = foreign.length === 0 ? [] : namesIn(context, language);
    const [first, ...others] = foreign.filter(({ concept }) => !own.some((id) => isSame(context, id, concept.id)));
    const finding = first && report(note, context, first, others, language);
    return finding ? [finding] : [];
  },
};

/** Whether the mention writes a disorder or a sign out. Names of drugs, scales, sequences and genes are the same everywhere. */
function isDiagnosis({ concept, term }: Mention): boolean {
  return (
    (concept.type === 'condition' || concept.type === 'sign/symptom') &&
    (term.kind === 'preferred' || term.kind === 'synonym')
  );
}

/** Whether the mention is a present diagnosis of the patient, in the note's own words. */
function isStated(context: RuleContext, mention: Mention): boolean {
  if (!isCurrentPatientFact(mention)) return false;
  if (isUnder(mention, ['assessment', 'plan'])) return true;
  return !mention.section && context.has('statedDiagnosis', { start: mention.sentence.start, end: mention.start });
}

/** The mention with the word for its side, when that is of the same language and right beside it. */
function phraseOf(note: NoteAnalysis, context: RuleContext, mention: Mention): Span {
  const cue = sideCue(note, context, mention);
  return cue ? { start: Math.min(cue.start, mention.start), end: Math.max(cue.end, mention.end) } : mention;
}

function sideCue(note: NoteAnalysis, context: RuleContext, { start, end, cues, term }: Mention): Span | undefined {
  const cue = cues.find(({ axis }) => axis === 'laterality');
  if (!cue || (cue.start < end && start < cue.end)) return undefined;
  const between = cue.end <= start ? note.text.slice(cue.end, start) : note.text.slice(end, cue.start);
  const isOfLanguage = context.data.vocabulary['sides']?.[term.language]?.includes(cue.text.toLowerCase());
  return isOfLanguage && between.trim() === '' ? cue : undefined;
}

/** The concepts that the note, or somebody in it, names in its own language. */
function namesIn(context: RuleContext, language: Language): string[] {
  const named = context.fromMentions('names', (mention) => {
    const { concept, term } = mention;
    return (
      isDiagnosis(mention) && isSaid(mention) && isPatients(mention) && { id: concept.id, language: term.language }
    );
  });
  return named.found.flatMap(({ value }) => (value.language === language ? value.id : []));
}

function isSame({ terminology }: RuleContext, a: string, b: string): boolean {
  return terminology.isA(a, b) || terminology.isA(b, a);
}

const languageKeys: Readonly<Record<Language, string>> = { en: 'english', fr: 'french', zh: 'chinese' };

/** The finding for the first foreign name. Undefined where the note's language has no name for it. */
function report(
  note: NoteAnalysis,
  context: RuleContext,
  first: Mention,
  others: readonly Mention[],
  language: Language,
): Finding | undefined {
  const name = nameIn(first.concept, language);
  if (name === undefined) return undefined;
  const phrase = phraseOf(note, context, first);
  const local = withSide(context, first, name, phrase === first ? 'none' : first.assertion.laterality, language);
  const written = note.text.slice(phrase.start, phrase.end);
  const opens = !/\p{L}/u.test(note.text.slice(first.sentence.start, phrase.start));
  return {
    rule: context.data.code,
    start: first.start,
    end: first.end,
    message: {
      key: 'message',
      parameters: { term: first.text, lang: context.data.texts[languageKeys[first.term.language]]!, local: name },
    },
    related: others.map((span) => ({ span, message: text('alsoHere') })),
    fixes: [
      fix('replace', phrase, opens ? capitalised(local) : local),
      fix('append', phrase, format(textToInsert(context, 'bracketed', language), { written, local })),
    ],
  };
}

/** A name with its side, as the language puts it. */
function withSide({ data }: RuleContext, { concept }: Mention, name: string, side: string, language: Language): string {
  if (side === 'none') return name;
  const { gender, number } = concept.names[language];
  const form = language !== 'fr' ? '' : number === 'plural' ? 'Plural' : gender === 'f' ? 'Feminine' : '';
  return format(data.texts[`${side}${form}`]![language], { name });
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function fix(key: string, { start, end }: Span, newText: string): Fix {
  return { title: text(key, { written: newText }), edits: [{ span: { start, end }, newText }], preferred: false };
}
