import type { SectionKind } from '../../context/assertion';
import type { NoteAnalysis } from '../../note/noteAnalysis';
import { mentionsWithin, sentenceBy } from '../../note/lookup';
import { sectionAt } from '../../rules/parts/places';
import type { Concept, ConceptType } from '../../terminology/concept';
import { type Span, overlaps } from '../../text/span';
import type { Completer } from './completer';
import type { Candidate } from './candidates';

/** What is usually written under a heading. */
const expected: Readonly<Partial<Record<SectionKind, readonly ConceptType[]>>> = {
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

/**
 * The candidates, the likeliest first: more words of it typed, in the language being written, found more directly, with
 * fewer errors, fitting the note, then the better known and the shorter.
 */
export function ranked(candidates: readonly Candidate[], note: NoteAnalysis, completer: Completer): Candidate[] {
  const typed = candidates[0]?.query;
  if (!typed) return [];
  const fit = fitOf(note, typed, completer);
  const fits = new Map(candidates.map(({ concept }) => [concept, fit(concept)]));
  const degree = ({ concept }: Candidate): number => completer.related(concept.id).size;
  return [...candidates].sort(
    (a, b) =>
      b.query.key.length - a.query.key.length ||
      a.errors - b.errors ||
      Math.sign(a.detour) - Math.sign(b.detour) ||
      a.tier - b.tier ||
      Number(b.complete) - Number(a.complete) ||
      fits.get(b.concept)! - fits.get(a.concept)! ||
      degree(b) - degree(a) ||
      compare(a.concept.id, b.concept.id) ||
      a.detour - b.detour ||
      Number(isPreferred(b)) - Number(isPreferred(a)) ||
      a.name.length - b.name.length ||
      compare(a.name, b.name),
  );
}

/** How well a concept fits the note around what is being typed. */
function fitOf(note: NoteAnalysis, typed: Span, completer: Completer): (concept: Concept) => number {
  const mentioned = new Set(
    note.mentions.filter((mention) => !overlaps(mention, typed)).map(({ concept }) => concept.id),
  );
  const sentence = sentenceBy(note, typed.start);
  const beside = sentence ? mentionsWithin(note, sentence).filter((mention) => !overlaps(mention, typed)) : [];
  const related = new Set(beside.flatMap(({ concept }) => [...completer.related(concept.id)]));
  const section = sectionAt(note, typed.start);
  const types = section && expected[section.kind];
  return ({ id, relevance, type }) =>
    (mentioned.has(id) ? 4 : 0) +
    (related.has(id) ? 3 : 0) +
    (relevance === 'core' ? 2 : 0) +
    (types?.includes(type) ? 1 : 0);
}

function isPreferred({ concept, language, name }: Candidate): boolean {
  return concept.names[language].preferred === name;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
