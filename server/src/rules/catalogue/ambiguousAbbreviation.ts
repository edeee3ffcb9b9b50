import type { Mention, NoteAnalysis } from '../../note/noteAnalysis';
import type { AmbiguousForm, Concept } from '../../terminology/concept';
import { conceptsMeant } from '../../terminology/ambiguity';
import type { Span } from '../../text/span';
import { format } from '../../text/messages';
import { isOwnWords, isPatients } from '../parts/guards';
import { text, textToInsert } from '../parts/insertion';
import { clauseAround } from '../parts/places';
import type { Finding, Fix, Gathered, MessageReference, Rule, RuleContext } from '../rule';

/** A mention whose abbreviation the note leaves open. */
type OpenMention = Mention & { readonly ambiguity: AmbiguousForm };

/** An abbreviation that readers could confuse, at one place. */
interface Use {
  readonly form: string;
  /** Whether the meaning is clear there; one clear place settles all of the note. */
  readonly isSettled: boolean;
}

/**
 * An abbreviation with meanings that a reader could confuse, which the note neither writes out nor settles. Each is asked
 * about once, at its first place.
 */
export const ambiguousAbbreviation: Rule = {
  code: 'ambiguous-abbreviation',
  check(note, context) {
    const uses = context.fromMentions('uses', (mention) => useIn(note, context, mention));
    const settled = new Set(uses.found.flatMap(({ value }) => (value.isSettled ? value.form : [])));
    const open = new Map<string, Gathered<Use>[]>();
    for (const one of uses.found) {
      if (settled.has(one.value.form)) continue;
      const places = open.get(one.value.form);
      if (places) places.push(one);
      else open.set(one.value.form, [one]);
    }
    return [...open.values()].flatMap(([first, ...others]) => {
      const mention = first && uses.itemOf(first);
      return mention && isOpen(mention) ? (report(note, context, mention, others.map(uses.spanOf)) ?? []) : [];
    });
  },
};

function isOpen(mention: Mention): mention is OpenMention {
  return mention.ambiguity?.isConfusable === true && mention.term.kind === 'abbreviation';
}

function useIn(note: NoteAnalysis, context: RuleContext, mention: Mention): Use | undefined {
  if (isOpen(mention)) {
    return isAsked(note, context, mention) ? { form: mention.text, isSettled: false } : undefined;
  }
  const { text: form, language, kind } = mention.term;
  const isConfusable = kind === 'abbreviation' && context.terminology.ambiguity(form, language)?.isConfusable;
  return isConfusable ? { form: mention.text, isSettled: true } : undefined;
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
  first: OpenMention,
  others: readonly Span[],
): Finding | undefined {
  const ours = conceptsMeant(context.terminology, first.ambiguity, first.term.language);
  const { language } = first.sentence;
  const names = ours.map(({ names }) => names[language].preferred);
  const message = messageOf(first.text, [...names, ...(first.ambiguity.elsewhere[language] ?? [])]);
  if (!message) return undefined;
  return {
    rule: context.data.code,
    start: first.start,
    end: first.end,
    message,
    related: others.map((span) => ({ span, message: text('alsoHere') })),
    fixes: ours.map((concept) => writeOut(note, context, first, concept)),
  };
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
  const isFirst = !/\p{L}/u.test(note.text.slice(mention.sentence.start, mention.start));
  const name = isFirst ? preferred.charAt(0).toUpperCase() + preferred.slice(1) : preferred;
  const written = format(textToInsert(context, 'writtenOut', language), { name, form: mention.text });
  return {
    title: text('writeOut', { written }),
    edits: [{ span: { start: mention.start, end: mention.end }, newText: written }],
    preferred: false,
  };
}
