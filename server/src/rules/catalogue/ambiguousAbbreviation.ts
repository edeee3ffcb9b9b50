import { mentionsWithin } from '../../note/lookup';
import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import type { AmbiguousForm, Concept } from '../../terminology/concept';
import { conceptsMeant, meaningsElsewhere } from '../../terminology/ambiguity';
import type { Language } from '../../text/language';
import type { Span } from '../../text/span';
import { format } from '../../text/messages';
import { isCurrentPatientFact, isOwnWords, isPatients } from '../parts/guards';
import { text, textToInsert } from '../parts/insertion';
import { clauseAround } from '../parts/places';
import { type UnreadAbbreviation, unreadAbbreviations } from '../readers/abbreviationReader';
import type { Finding, Fix, Gathered, MessageReference, Rule, RuleContext } from '../rule';

/** A mention whose abbreviation the note leaves open. */
type OpenMention = Mention & { readonly ambiguity: AmbiguousForm };

/** An abbreviation that readers could confuse, at one place. */
interface Use {
  readonly form: string;
  /**
   * Whether the meaning is clear there; one clear place settles all of the note. `byAbbreviations`: only through scales that
   * are abbreviations themselves (« PF depuis lundi, HB IV »), which a reader may not know either.
   */
  readonly isSettled: boolean | 'byAbbreviations';
}

/**
 * An abbreviation with meanings that a reader could confuse, which the note neither writes out nor settles. Each is asked
 * about once, at its first place.
 */
export const ambiguousAbbreviation: Rule = {
  code: 'ambiguous-abbreviation',
  check(note, context) {
    const uses = context.fromMentions('uses', (mention) => useIn(note, context, mention));
    const settled = new Set(uses.found.flatMap(({ value }) => (value.isSettled === true ? value.form : [])));
    const open = new Map<string, Gathered<Use>[]>();
    for (const one of uses.found) {
      if (settled.has(one.value.form)) continue;
      const places = open.get(one.value.form);
      if (places) places.push(one);
      else open.set(one.value.form, [one]);
    }
    const read = [...open.values()].flatMap(([first, ...others]) => {
      const mention = first && uses.itemOf(first);
      const ambiguity = mention && ambiguityOf(context, mention);
      return ambiguity ? (report(note, context, mention, ambiguity, others.map(uses.spanOf)) ?? []) : [];
    });
    const known = new Set([...settled, ...open.keys()]);
    return [...read, ...unread(note, context, known)].sort((a, b) => a.start - b.start);
  },
};

function isOpen(mention: Mention): mention is OpenMention {
  return mention.ambiguity?.isConfusable === true && mention.term.kind === 'abbreviation';
}

function useIn(note: NoteAnalysis, context: RuleContext, mention: Mention): Use | undefined {
  if (isOpen(mention)) {
    return isAsked(note, context, mention) ? { form: mention.text, isSettled: false } : undefined;
  }
  if (mention.term.kind !== 'abbreviation' || !ambiguityOf(context, mention)?.isConfusable) return undefined;
  const isShaky = isAsked(note, context, mention) && isSettledByScales(note, mention);
  return { form: mention.text, isSettled: isShaky ? 'byAbbreviations' : true };
}

function ambiguityOf({ terminology }: RuleContext, { ambiguity, term }: Mention): AmbiguousForm | undefined {
  return ambiguity ?? terminology.ambiguity(term.text, term.language);
}

/** Whether a condition without a side has nothing beside it in its sentence but abbreviations of scales. */
function isSettledByScales(note: NoteAnalysis, mention: Mention): boolean {
  if (mention.concept.type !== 'condition' || mention.assertion.laterality !== 'none') return false;
  const others = mentionsWithin(note, mention.sentence).filter((other) => other.start !== mention.start);
  return (
    others.length > 0 && others.every(({ concept, term }) => concept.type === 'scale' && term.kind === 'abbreviation')
  );
}

/** Whether the abbreviation says something of the patient now: a fact, or an operation or a drug that is planned. */
function isAsked(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  const { negation, temporality } = mention.assertion;
  if (!isOwnWords(mention) || !isPatients(mention) || negation !== 'affirmed' || temporality === 'historical')
    return false;
  const clause = clauseAround(note, mention.sentence, mention);
  if (context.has('conditional', { start: clause.start, end: mention.start })) return false;
  if (temporality === 'recent') return true;
  return ['procedure', 'drug'].includes(mention.concept.type);
}

/** The finding for an abbreviation at its first place and others. Undefined when only one meaning is known. */
function report(
  note: NoteAnalysis,
  context: RuleContext,
  first: Mention,
  ambiguity: AmbiguousForm,
  others: readonly Span[],
): Finding | undefined {
  const { language } = first.sentence;
  const concepts = conceptsMeant(context.terminology, ambiguity, first.term.language);
  const elsewhere = ambiguity.elsewhere[language] ?? [];
  const ours = namesOf(concepts, language);
  const meanings = { ours, elsewhere, concepts: concepts.map(({ id }) => id) };
  if (!isOpen(first) && isWrittenOut(note, context, meanings)) return undefined;
  return finding(note, context, first, ours, elsewhere, others);
}

function finding(
  note: NoteAnalysis,
  context: RuleContext,
  first: Statement,
  ours: readonly string[],
  elsewhere: readonly string[],
  others: readonly Span[],
): Finding | undefined {
  const message = messageOf(first.text, [...ours, ...elsewhere]);
  if (!message) return undefined;
  return {
    rule: context.data.code,
    start: first.start,
    end: first.end,
    message,
    related: others.map((span) => ({ span, message: text('alsoHere') })),
    fixes: ours.map((name) => writeOut(note, context, first, name)),
  };
}

function namesOf(concepts: readonly Concept[], language: Language): string[] {
  return concepts.map(({ names }) => names[language].preferred);
}

/**
 * The findings for abbreviations that no term was read in, one for each, at its first place: their meanings are those of the
 * terminology, and for forms that are no names there (`BP`) those of the rule's texts.
 */
function unread(note: NoteAnalysis, context: RuleContext, known: ReadonlySet<string>): Finding[] {
  const stated = unreadAbbreviations(note, context).filter(
    ({ form, said }) => !known.has(form) && isCurrentPatientFact(said),
  );
  return [...new Set(stated.map(({ form }) => form))].flatMap((form) => {
    const [first, ...others] = stated.filter((one) => one.form === form);
    const meanings = first && meaningsOf(context, first);
    if (!first || !meanings || isWrittenOut(note, context, meanings)) return [];
    return finding(note, context, first.said, meanings.ours, meanings.elsewhere, others) ?? [];
  });
}

interface Meanings {
  readonly ours: readonly string[];
  readonly elsewhere: readonly string[];
  /** Ids of the concepts that one of `ours` names. */
  readonly concepts: readonly string[];
}

function meaningsOf({ terminology, data }: RuleContext, { form, language, said }: UnreadAbbreviation): Meanings {
  const ofSentence = said.sentence.language;
  const ambiguity = terminology.ambiguity(form, language);
  const own = (part: string): string[] => {
    const words = data.texts[`${form.toLowerCase()}${part}`];
    return words ? [words[ofSentence]] : [];
  };
  const ours = ambiguity ? conceptsMeant(terminology, ambiguity, language) : [];
  return {
    ours: unique([...own('Ours'), ...namesOf(ours, ofSentence)]),
    elsewhere: unique([
      ...own('Elsewhere'),
      ...own('Other'),
      ...(ambiguity ? meaningsElsewhere(ambiguity, ofSentence) : []),
    ]),
    concepts: ours.map(({ id }) => id),
  };
}

function unique(meanings: readonly string[]): string[] {
  return [...new Set(meanings)];
}

/** Whether the note names one of the meanings anywhere. */
function isWrittenOut(note: NoteAnalysis, context: RuleContext, { ours, elsewhere, concepts }: Meanings): boolean {
  const written = note.text.toLowerCase();
  if ([...ours, ...elsewhere].some((meaning) => written.includes(meaning.toLowerCase()))) return true;
  return note.mentions.some(
    ({ concept, term }) =>
      term.kind !== 'abbreviation' && concepts.some((id) => context.terminology.isA(concept.id, id)),
  );
}

/** The message for as many meanings as are known, of which it names four at most. */
function messageOf(form: string, meanings: readonly string[]): MessageReference | undefined {
  const [a, b, c, d] = meanings;
  if (a === undefined || b === undefined) return undefined;
  if (c === undefined) return text('messageTwo', { form, a, b });
  if (d === undefined) return text('messageThree', { form, a, b, c });
  return text('messageFour', { form, a, b, c, d });
}

/** Writes the meaning out where the abbreviation stands first. None is preferred: only the author knows. */
function writeOut(note: NoteAnalysis, context: RuleContext, said: Statement, meaning: string): Fix {
  const { language } = said.sentence;
  const isFirst = !/\p{L}/u.test(note.text.slice(said.sentence.start, said.start));
  const name = isFirst ? meaning.charAt(0).toUpperCase() + meaning.slice(1) : meaning;
  const written = format(textToInsert(context, 'writtenOut', language), { name, form: said.text });
  return {
    title: text('writeOut', { written }),
    edits: [{ span: { start: said.start, end: said.end }, newText: written }],
    preferred: false,
  };
}
