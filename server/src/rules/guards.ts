import type { Mention, NoteAnalysis } from '../note/noteAnalysis';
import { type Span, lastStartingBy, overlaps } from '../text/span';

/** Whether the note itself speaks at the mention: not somebody quoted, not teaching material. */
export function isOwnWords(mention: Mention): boolean {
  return mention.voice === 'note';
}

/** Whether the mention is about the patient. A family-history heading outranks the words of the sentence. */
export function isPatients(mention: Mention): boolean {
  return mention.assertion.experiencer === 'patient' && mention.section?.kind !== 'family';
}

/** Whether the mention is a fact of now: affirmed, present, the patient's, in the note's own words. */
export function isCurrentPatientFact(mention: Mention): boolean {
  const { negation, temporality } = mention.assertion;
  return isOwnWords(mention) && isPatients(mention) && negation === 'affirmed' && temporality === 'recent';
}

const fileName =
  /\.(?:pdf|docx?|odt|rtf|txt|md|note|html?|xml|json|csv|xlsx?|pptx?|jpe?g|png|tiff?|mp4|mov|avi|dcm|zip)\.?$/i;
const identifier = /^\W*(?:doi:|pmid:?|pmcid:?|isbn:?)/i;

/** The lines of a text with their offsets, without their line feed. */
function* linesOf(text: string): Generator<Span> {
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    yield { start, end };
    start = end + 1;
  }
}

/** What is no clinical statement in a line: all of it when it names a publication, else its addresses and file names. */
function nonClinicalWords(line: string, start: number): Span[] {
  const words = [...line.matchAll(/[!-~]+/g)];
  if (words.some(([word]) => identifier.test(word))) return [{ start, end: start + line.length }];
  const addresses = words.filter(([word]) => word.includes('://') || word.startsWith('www.'));
  const files = [...line.matchAll(/[\p{L}\p{N}\p{M}._()%+~-]+/gu)].filter(([word]) => fileName.test(word));
  const spans = [...addresses, ...files]
    .map(({ 0: word, index }) => ({ start: start + index, end: start + index + word.length }))
    .sort((a, b) => a.start - b.start);
  return spans.filter((span, i) => i === 0 || span.start >= spans[i - 1]!.end);
}

/**
 * The stretches of a text that are no clinical statement: fenced code, web addresses, file names, the lines of a
 * reference list (told by their identifier). In order, without overlap.
 */
export function nonClinicalRegions(text: string): Span[] {
  const regions: Span[] = [];
  let fence: number | undefined;
  for (const { start, end } of linesOf(text)) {
    const line = text.slice(start, end);
    if (/^\s{0,3}(?:```|~~~)/.test(line)) {
      if (fence !== undefined) regions.push({ start: fence, end });
      fence = fence === undefined ? start : undefined;
    } else if (fence === undefined) regions.push(...nonClinicalWords(line, start));
  }
  if (fence !== undefined) regions.push({ start: fence, end: text.length });
  return regions;
}

/** Whether a stretch touches one of `regions` (in order, without overlap). */
export function touches(regions: readonly Span[], span: Span): boolean {
  const last = lastStartingBy(regions, span.end - 1);
  return last !== undefined && overlaps(last, span);
}

/** The mentions of a note that stand outside `regions` and headings, and are not the start of a longer name (`HFS-30`). */
export function clinicalMentions(note: NoteAnalysis, regions: readonly Span[]): Mention[] {
  return note.mentions.filter(
    (mention) =>
      !touches(regions, mention) &&
      !(mention.section && overlaps(mention.section.heading, mention)) &&
      !/^-\d/.test(note.text.slice(mention.end, mention.end + 2)),
  );
}
