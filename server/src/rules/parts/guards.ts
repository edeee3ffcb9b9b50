import { mentionsWithin } from '../../note/lookup';
import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { splitLines } from '../../note/lines';
import { type Span, lastStartingBy, overlaps } from '../../text/span';

/** Whether the note itself speaks at the mention: nobody quoted or believed, no teaching material, no open choice. */
export function isOwnWords(mention: Statement): boolean {
  return mention.voice === 'note';
}

/** Whether anybody says something of this patient at the mention: teaching material and open choices of a form do not. */
export function isSaid(mention: Statement): boolean {
  return mention.voice !== 'education' && mention.voice !== 'template';
}

/**
 * The mention that tells whose voice words of a sentence are: the one they are part of, else the last one of the sentence.
 * Undefined where nothing tells, which is then the note's own.
 */
export function mentionAround(note: NoteAnalysis, sentence: Span, words: Span): Mention | undefined {
  const mentions = mentionsWithin(note, sentence);
  return mentions.find((mention) => overlaps(mention, words)) ?? mentions.at(-1);
}

/** Whether the mention is about the patient. */
export function isPatients(mention: Statement): boolean {
  return mention.assertion.experiencer === 'patient';
}

/** Whether the mention is a fact of now: affirmed, present, the patient's, in the note's own words. */
export function isCurrentPatientFact(mention: Statement): boolean {
  const { negation, temporality } = mention.assertion;
  return isOwnWords(mention) && isPatients(mention) && negation === 'affirmed' && temporality === 'recent';
}

/**
 * Whether the mention is what the note takes the patient to have now, be it a working diagnosis (`suspected`, `probable`,
 * 考虑): for rules on work-up and drugs, where a missing test matters most while the diagnosis is open.
 */
export function isWorkingDiagnosis(mention: Statement): boolean {
  const { negation, temporality } = mention.assertion;
  return isOwnWords(mention) && isPatients(mention) && negation !== 'negated' && temporality === 'recent';
}

const fileName =
  /\.(?:pdf|docx?|odt|rtf|txt|md|note|html?|xml|json|csv|xlsx?|pptx?|jpe?g|png|tiff?|mp4|mov|avi|dcm|zip)\.?$/i;
const identifier = /^\W*(?:doi:|pmid:?|pmcid:?|isbn:?)/i;

/** The lines of a text with their offsets, without their line break. */
function* linesOf(text: string): Generator<Span> {
  let start = 0;
  for (const line of splitLines(text)) {
    yield { start, end: start + line.replace(/[\r\n]+$/, '').length };
    start += line.length;
  }
}

const fenceLine = /^\s{0,3}(?:```|~~~)/;

/** How many lines of a text open or close fenced code. */
export function countFences(text: string): number {
  if (!text.includes('```') && !text.includes('~~~')) return 0;
  return splitLines(text).filter((line) => fenceLine.test(line)).length;
}

/** Without any of these a text holds no address, no file name and no identifier. */
const nonClinicalSign = /:\/\/|www\.|\.[a-z]|doi:|pmc?id|isbn/i;

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
 * reference list (told by their identifier). In order, without overlap. `startsInFence` where a fence was opened before.
 */
export function nonClinicalRegions(text: string, startsInFence = false): Span[] {
  const hasFence = startsInFence || countFences(text) > 0;
  if (!hasFence && !nonClinicalSign.test(text)) return [];
  const regions: Span[] = [];
  let fence: number | undefined = startsInFence ? 0 : undefined;
  for (const { start, end } of linesOf(text)) {
    const line = text.slice(start, end);
    if (hasFence && fenceLine.test(line)) {
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

/**
 * Whether a statement is more than the heading that it stands in. That of an investigation says that it was made:
 * "MRI: no lesion".
 */
export function isMoreThanHeading({ section, ...words }: Pick<Statement, 'section' | 'start' | 'end'>): boolean {
  return !section || section.kind === 'investigations' || !overlaps(section.heading, words);
}

/** Whether a mention stands outside `regions` and headings, and is not the start of a longer name (`HFS-30`). `text` begins at `at`. */
export function isClinical(mention: Mention, text: string, at: number, regions: readonly Span[]): boolean {
  const end = mention.end - at;
  return (
    !touches(regions, { start: mention.start - at, end }) &&
    isMoreThanHeading(mention) &&
    !/^-\d/.test(text.slice(end, end + 2))
  );
}
