import { mentionsWithin } from '../../note/lookup';
import type { NoteAnalysis, Statement } from '../../note/noteAnalysis';
import type { Language } from '../../text/language';
import { format } from '../../text/messages';
import { type Span, overlaps } from '../../text/span';
import { isCurrentPatientFact } from '../parts/guards';
import { text, textToInsert } from '../parts/insertion';
import { isUnder } from '../parts/places';
import type { Finding, Fix, Rule, RuleContext } from '../rule';

/** The kinds of colloquial phrases by their word list, with the clinical names (keys of texts) that each may stand for. */
const kinds = {
  eye: ['hemifacialSpasm', 'eyelidMyokymia', 'blepharospasm'],
  mouth: ['hemifacialSpasm', 'facialMyokymia', 'facialTic'],
  face: ['hemifacialSpasm', 'facialMyokymia', 'facialTic'],
  palsy: ['peripheralPalsy', 'bellsPalsy', 'mouthDeviation'],
} as const;
type Kind = keyof typeof kinds;
const kindNames = Object.keys(kinds) as Kind[];

interface Phrase extends Span {
  readonly kind: Kind;
  readonly said: Statement;
}

/** Everyday words in place of a diagnosis ("lip twitch", « œil qui saute », 左眼跳财). A matter of style. */
export const colloquialTerm: Rule = {
  code: 'colloquial-term',
  check(note, context) {
    const [first, ...others] = phrasesOf(note, context);
    return first ? [report(note, context, first, others)] : [];
  },
};

/** The colloquial diagnoses of a note in order, the longest where several stand at one place. */
function phrasesOf(note: NoteAnalysis, context: RuleContext): Phrase[] {
  const isAsked = (said: Statement): boolean => isDiagnosis(context, said) && !isExplained(note, context, said);
  const found = kindNames.flatMap((kind): Phrase[] => {
    const words = context.fromWords(kind, isAsked);
    const names = context.fromConcepts(`${kind}Names`, (mention) => mention.term.kind === 'lay' && isAsked(mention));
    const said = [...words.found.map(words.itemOf), ...names.found.map(names.itemOf)];
    return said.map((one) => ({ start: one.start, end: one.end, kind, said: one }));
  });
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, i, all) => !all.slice(0, i).some((other) => overlaps(other, one)));
}

/** Whether words are said as a present diagnosis of the patient, or as what is planned for. */
function isDiagnosis(context: RuleContext, said: Statement): boolean {
  if (!isCurrentPatientFact(said)) return false;
  if (isUnder(said, ['assessment', 'plan'])) return !context.has('traditional', said.section!.heading);
  return !said.section && context.has('statedDiagnosis', { start: said.sentence.start, end: said.start });
}

/** Whether the sentence says whose words they are, or has a clinical name. */
function isExplained(note: NoteAnalysis, context: RuleContext, said: Statement): boolean {
  const { sentence } = said;
  if (context.has('told', sentence) || context.has('traditional', sentence)) return true;
  return mentionsWithin(note, sentence).some(
    (mention) =>
      !overlaps(mention, said) &&
      mention.term.kind !== 'lay' &&
      mention.assertion.negation !== 'negated' &&
      context.isIn('clinical', mention),
  );
}

function report(note: NoteAnalysis, context: RuleContext, first: Phrase, others: readonly Phrase[]): Finding {
  const { start, end, kind } = first;
  const words = note.text.slice(start, end);
  const language = languageOf(words, first.said.sentence.language);
  const quoted = format(textToInsert(context, 'quoted', language), { words });
  return {
    rule: context.data.code,
    start,
    end,
    message: text('message', { term: words }),
    related: others.map((span) => ({ span, message: text('alsoHere') })),
    fixes: [
      ...kinds[kind].map((name) => fix('replace', first, clinicalName(note, context, first, name, language))),
      fix('quote', first, quoted),
    ],
  };
}

/** Chinese where the words are, else the language of the sentence, which may have a Chinese name in it. */
function languageOf(words: string, ofSentence: Language): Language {
  if (/\p{Script=Han}/u.test(words)) return 'zh';
  return ofSentence === 'zh' ? 'en' : ofSentence;
}

/** A clinical name with the side that the phrase names itself, and a capital where the phrase has one. */
function clinicalName(
  note: NoteAnalysis,
  context: RuleContext,
  phrase: Phrase,
  key: string,
  language: Language,
): string {
  const name = textToInsert(context, key, language);
  const side = ['onTheRight', 'onTheLeft'].find((list) => context.has(list, phrase));
  const sided = side === undefined ? name : format(textToInsert(context, side, language), { name });
  const first = note.text.charAt(phrase.start);
  return first === first.toLowerCase() ? sided : sided.charAt(0).toUpperCase() + sided.slice(1);
}

function fix(key: string, { start, end }: Span, newText: string): Fix {
  return { title: text(key, { written: newText }), edits: [{ span: { start, end }, newText }], preferred: false };
}
