import { sentenceBy } from '../note/lookup';
import type { NoteAnalysis } from '../note/noteAnalysis';
import { digest } from '../text/digest';
import type { Finding } from './rule';

/** How many hexadecimal digits of a digest are kept: enough to tell all findings of a lifetime apart. */
const length = 32;

/**
 * Tells the findings of one note apart by where they stand: the rule, the words reported and their sentence, whatever is
 * around it and however it is spaced; of findings that are alike in all this, by which of them it is. They must be given in
 * a fixed order, each once. The fingerprint is a one-way digest of this, made when it is asked for: no word of the note can
 * be read from it.
 */
export function createFingerprints(note: NoteAnalysis): (finding: Finding) => () => string {
  const counts = new Map<string, number>();
  return ({ rule, start, end }) => {
    const sentence = sentenceBy(note, start);
    const around = sentence && sentence.end > start ? sentence : { start, end };
    const context = [rule, wordsAt(note, { start, end }), wordsAt(note, around)].join('\n');
    const before = counts.get(context) ?? 0;
    counts.set(context, before + 1);
    let made: string | undefined;
    return () => (made ??= digest(before === 0 ? context : `${context}\n${before}`).slice(0, length));
  };
}

function wordsAt({ text }: NoteAnalysis, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, end).normalize('NFC').replace(/\s+/gu, ' ').trim();
}
