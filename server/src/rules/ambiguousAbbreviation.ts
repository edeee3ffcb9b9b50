import type { Mention, NoteAnalysis } from '../note/noteAnalysis';
import type { AmbiguousForm, Concept } from '../terminology/concept';
import { surfaceForms } from '../terminology/terminology';
import { format } from '../text/messages';
import { isOwnWords, isPatients } from './guards';
import { text, textToInsert } from './insertion';
import { clauseAround, opensSentence } from './places';
import type { Finding, Fix, MessageReference, Rule, RuleContext } from './rule';

/** A mention whose abbreviation the note leaves open. */
type OpenMention = Mention & { readonly ambiguity: AmbiguousForm };

/**
 * An abbreviation with meanings that a reader could confuse, which the note neither writes out nor settles. Each is asked
 * about once, at its first place. An error of reading an abbreviation is what the Joint Commission's list is made against.
 */
export const ambiguousAbbreviation: Rule = {
  code: 'ambiguous-abbreviation',
  check(note, context) {
    const settled = new Set(note.mentions.filter(({ ambiguity }) => !ambiguity).map((mention) => mention.text));
    const open = new Map<string, OpenMention[]>();
    for (const mention of note.mentions) {
      if (!isOpen(mention) || settled.has(mention.text) || !isAsked(note, context, mention)) continue;
      const places = open.get(mention.text);
      if (places) places.push(mention);
      else open.set(mention.text, [mention]);
    }
    return [...open.values()].flatMap((places) => report(note, context, places) ?? []);
  },
};

function isOpen(mention: Mention): mention is OpenMention {
  return mention.ambiguity?.isConfusable === true && mention.term.kind === 'abbreviation';
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

/** One finding for all places of an abbreviation, in order; at least one. Undefined when only one meaning is known. */
function report(note: NoteAnalysis, context: RuleContext, places: readonly OpenMention[]): Finding | undefined {
  const [first, ...others] = places as [OpenMention, ...OpenMention[]];
  const ours = conceptsOf(context, first);
  const { language } = first.sentence;
  const names = ours.map(({ names }) => names[language].preferred);
  const message = messageOf(first.text, [...names, ...(first.ambiguity.elsewhere[language] ?? [])]);
  if (!message) return undefined;
  return {
    rule: context.data.code,
    start: first.start,
    end: first.end,
    message,
    related: others.map((other) => ({ span: other, message: text('alsoHere') })),
    fixes: ours.map((concept) => writeOut(note, context, first, concept)),
  };
}

/** The concepts of ours that the abbreviation may stand for in its language, the likeliest first. */
function conceptsOf({ terminology }: RuleContext, { ambiguity, term }: OpenMention): Concept[] {
  const isName = (concept: Concept): boolean =>
    [...surfaceForms(concept.names[term.language])].some(({ text }) => text === ambiguity.form);
  const own = ambiguity.concepts.flatMap((id) => terminology.concept(id) ?? []).filter(isName);
  return [...own, ...(ambiguity.alsoConcepts ?? []).flatMap((id) => terminology.concept(id) ?? [])];
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
function writeOut(note: NoteAnalysis, context: RuleContext, mention: OpenMention, concept: Concept): Fix {
  const { language } = mention.sentence;
  const { preferred } = concept.names[language];
  const isFirst = mention.start === mention.sentence.start || opensSentence(note, mention);
  const name = isFirst ? preferred.charAt(0).toUpperCase() + preferred.slice(1) : preferred;
  const written = format(textToInsert(context, 'writtenOut', language), { name, form: mention.text });
  return {
    title: text('writeOut', { written }),
    edits: [{ span: { start: mention.start, end: mention.end }, newText: written }],
    preferred: false,
  };
}
