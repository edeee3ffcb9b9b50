import type { SectionKind } from '../../context/assertion';
import { mentionsWithin, sentenceBy } from '../../note/lookup';
import type { Mention, NoteAnalysis } from '../../note/noteAnalysis';
import type { Concept, ConceptType } from '../../terminology/concept';
import type { Language } from '../../text/language';
import { type Span, overlaps } from '../../text/span';
import type { Completer } from './completer';

/** What is usually written under a heading. */
const underHeading: Readonly<Partial<Record<SectionKind, readonly ConceptType[]>>> = {
  complaint: ['sign/symptom', 'condition'],
  history: ['sign/symptom', 'condition', 'course/pattern'],
  past: ['condition', 'procedure'],
  family: ['condition'],
  medication: ['drug'],
  allergy: ['drug'],
  examination: ['sign/symptom', 'nerve', 'anatomy', 'scale'],
  investigations: ['investigation', 'vessel', 'nerve'],
  procedure: ['procedure', 'anatomy', 'drug', 'vessel'],
  assessment: ['condition'],
  plan: ['procedure', 'drug', 'investigation'],
};

/** What each sign of a concept being meant is worth, in doublings of how likely it is. */
const weights = {
  expected: 2.5,
  mentioned: 1.2,
  relatedBeside: 1.5,
  relatedInNote: 0.75,
  underHeading: 1,
  afterHeading: 2,
  chosen: 2,
  justSaid: -1.5,
} as const;

/** How many of the concepts chosen last count, and how much of the note counts on each side, in code units. */
const chosenLately = 40;
const around = 8_000;

/** How well concepts fit a place of a note. */
export interface Fit {
  /** In doublings of how likely the concept is to be meant there. */
  of(concept: Concept): number;
  /** Whether the words right before the place lead to such a concept. */
  expects(concept: Concept): boolean;
}

/**
 * What the words right before a place, its sentence, its heading and the rest of the note speak for, and how often a concept
 * is written at all. `choices` are ids of concepts that the user chose before, the last one first.
 */
export function fitAt(
  note: NoteAnalysis,
  typed: Span,
  language: Language,
  completer: Completer,
  choices: readonly string[],
): Fit {
  const near = mentionsWithin(note, { start: Math.max(0, typed.start - around), end: typed.end + around }).filter(
    (mention) => !overlaps(mention, typed),
  );
  const sentence = sentenceBy(note, typed.start);
  const beside = near.filter((mention) => sentence && mention.start >= sentence.start && mention.start < sentence.end);
  const mentioned = idsOf(near);
  const said = idsOf(beside);
  const relatedBeside = relatedTo(said, completer);
  const relatedInNote = relatedTo(mentioned, completer);
  const expectation = completer.expect(note, typed.start, language);
  const heading = headingAt(note, typed.start);
  const lately = new Map(choices.slice(0, chosenLately).map((id, place) => [id, 1 - place / chosenLately]));
  const expected = (concept: Concept): number => expectation?.(concept) ?? 0;
  const of = (concept: Concept): number => {
    const { id, type } = concept;
    let sum = completer.usage(id) + weights.expected * expected(concept) + weights.chosen * (lately.get(id) ?? 0);
    if (mentioned.has(id)) sum += weights.mentioned;
    if (said.has(id)) sum += weights.justSaid;
    if (relatedBeside.has(id)) sum += weights.relatedBeside;
    if (relatedInNote.has(id)) sum += weights.relatedInNote;
    if (heading?.types.includes(type)) sum += heading.isRightBefore ? weights.afterHeading : weights.underHeading;
    return sum;
  };
  return { of, expects: (concept) => expected(concept) > 0 };
}

function idsOf(mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(mentions.map(({ concept }) => concept.id));
}

function relatedTo(ids: ReadonlySet<string>, completer: Completer): ReadonlySet<string> {
  return new Set([...ids].flatMap((id) => [...completer.related(id)]));
}

/** What is written under the heading that governs a place, and whether nothing else stands between them. */
function headingAt(
  note: NoteAnalysis,
  offset: number,
): { readonly types: readonly ConceptType[]; readonly isRightBefore: boolean } | undefined {
  const section = note.blocks.sectionAt(offset);
  const types = section && underHeading[section.kind];
  if (!types) return undefined;
  return { types, isRightBefore: /^[\s:：*\-•]*$/.test(note.text.slice(section.heading.end, offset)) };
}
