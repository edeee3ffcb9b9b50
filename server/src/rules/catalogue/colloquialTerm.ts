import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { mentionsWithin } from '../../note/lookup';
import { type Span, contains, overlaps } from '../../text/span';
import { format } from '../../text/messages';
import { itemsOf } from '../parts/gathered';
import { isWorkingDiagnosis } from '../parts/guards';
import { text, textToInsert } from '../parts/insertion';
import { isUnder } from '../parts/places';
import type { Fix, Rule, RuleContext } from '../rule';

/** A phrase of everyday language that stands as the diagnosis. */
export const colloquialTerm: Rule = {
  code: 'colloquial-term',
  check(note, context) {
    const phrases = itemsOf(context.fromWords('colloquial', (words) => isDiagnosis(note, context, words)));
    const names = itemsOf(
      context.fromMentions('lay', (mention) => mention.term.kind === 'lay' && isDiagnosis(note, context, mention)),
    ).filter((name) => !phrases.some((phrase) => overlaps(phrase, name)));
    const [first, ...others] = [...phrases, ...names].sort((a, b) => a.start - b.start);
    if (!first) return [];
    return [
      {
        rule: context.data.code,
        start: first.start,
        end: first.end,
        message: text('message', { term: first.text }),
        related: others.map((span) => ({ span, message: text('alsoHere') })),
        fixes: [...replace(note, first), quote(context, first)],
      },
    ];
  },
};

/** Whether words are the patient's condition in an assessment or a plan that gives no clinical name beside them. */
function isDiagnosis(note: NoteAnalysis, context: RuleContext, words: Statement): boolean {
  if (!isWorkingDiagnosis(words)) return false;
  const { section, sentence } = words;
  const isConcluded = section
    ? isUnder(words, ['assessment', 'plan'])
    : context.has('diagnosis', { start: sentence.start, end: words.start });
  if (!isConcluded || context.has('traditional', sentence)) return false;
  if (section && context.has('traditional', section.heading)) return false;
  return !mentionsWithin(note, sentence).some((mention) => isClinicalName(mention) && !overlaps(mention, words));
}

function isClinicalName({ concept, term }: Mention): boolean {
  return concept.type === 'condition' && term.kind !== 'lay';
}

/** The types of what a patient has; a place of the body within the phrase is not what it names. */
const diagnosed: readonly string[] = ['condition', 'sign/symptom'];

/** Writes the clinical name of the one concept that the words name, in their language. */
function replace(note: NoteAnalysis, words: Statement): Fix[] {
  const named = mentionsWithin(note, words.sentence).filter(
    (mention) => diagnosed.includes(mention.concept.type) && (contains(words, mention) || contains(mention, words)),
  );
  const [mention] = named;
  if (named.length !== 1 || !mention) return [];
  const span: Span = contains(mention, words) ? mention : words;
  const name = mention.concept.names[mention.term.language].preferred;
  if (name === note.text.slice(span.start, span.end)) return [];
  return [{ title: text('replace', { term: name }), edits: [{ span, newText: name }], preferred: false }];
}

function quote(context: RuleContext, words: Statement): Fix {
  const newText = format(textToInsert(context, 'quoted', words.sentence.language), { term: words.text });
  return { title: text('quoteTitle'), edits: [{ span: words, newText }], preferred: false };
}
