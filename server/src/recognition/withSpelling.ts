import type { Folding } from '../text/folding';
import { type Span, contains, lastStartingBy } from '../text/span';
import type { Term } from '../terminology/concept';
import type { Recogniser, Recognition } from './recogniser';
import { type Patched, type Replacement, patch } from './spelling/patch';
import type { Correction, Suspect, SuspectFinder } from './spelling/suspect';

/** A recognition of the corrected text, where it stands in the text as it is. `distance` is that of the correction. */
interface Candidate extends Recognition {
  readonly distance: number;
}

/**
 * Makes a recogniser that also finds terms with misspelt words and marks them. What is written right is found as before;
 * then each suspect outside of it is corrected, and the text around read again. A misspelt term takes the place of the plain
 * ones that lie wholly in it, and gives way to one that it only overlaps. Time is linear in the text: each suspect costs a
 * stretch of fixed length. Text without suspects costs one look at each word.
 */
export function withSpelling(recogniser: Recogniser, finders: readonly SuspectFinder[], folding: Folding): Recogniser {
  return Object.freeze({
    recognise(text: string, range: Span = { start: 0, end: text.length }): Recognition[] {
      const plain = recogniser.recognise(text, range);
      const suspects = suspectsBetween(text, range, plain.filter(isRight), finders);
      if (suspects.length === 0) return plain;
      const candidates = suspects.flatMap((suspect, index) => {
        const piece = pieceAround(text, range, suspect, folding);
        const others = nearestOf(suspects, index, piece);
        return suspect.corrections.flatMap((correction) =>
          readings(text, piece, suspect, correction, others).flatMap((patched) =>
            recognised(recogniser, patched, suspect, correction),
          ),
        );
      });
      return merge(plain, candidates);
    },
  });
}

function suspectsBetween(
  text: string,
  range: Span,
  plain: readonly Span[],
  finders: readonly SuspectFinder[],
): readonly Suspect[] {
  const suspects: Suspect[] = [];
  for (const finder of finders) {
    const suspectsOf = finder.start(text);
    let start = range.start;
    for (const { start: end, end: next } of [...plain, { start: range.end, end: range.end }]) {
      if (start < end) suspects.push(...suspectsOf({ start, end }));
      start = next;
    }
  }
  return suspects.sort((a, b) => a.start - b.start);
}

/** The text around a suspect as far as a term may reach, from a word's start to a word's end. */
function pieceAround(text: string, range: Span, suspect: Suspect, folding: Folding): Span {
  const isInWord = (offset: number): boolean => {
    const unitClass = folding.classOf(text.charCodeAt(offset));
    return unitClass === 'word' || unitClass === 'mark';
  };
  let start = Math.max(range.start, suspect.start - suspect.reach);
  while (start > 0 && start < suspect.start && isInWord(start - 1)) start++;
  let end = Math.min(range.end, suspect.end + suspect.reach);
  while (end > suspect.end && end < text.length && isInWord(end)) end--;
  return { start, end };
}

/** The suspects of a piece but the one at `index`, each with its likeliest correction. */
function nearestOf(suspects: readonly Suspect[], index: number, piece: Span): readonly Replacement[] {
  const others: Replacement[] = [];
  const add = ({ start, end, corrections }: Suspect) => others.push({ start, end, text: corrections[0]!.text });
  let first = index;
  while (first > 0 && suspects[first - 1]!.start >= piece.start) first--;
  for (let i = first; i < suspects.length && suspects[i]!.end <= piece.end; i++) if (i !== index) add(suspects[i]!);
  return others;
}

/** The piece with the correction, and with the other suspects corrected as well where there are some. */
function readings(
  text: string,
  piece: Span,
  { start, end }: Span,
  correction: Correction,
  others: readonly Replacement[],
): readonly Patched[] {
  const own = { start, end, text: correction.text };
  const alone = patch(text, piece, [own]);
  if (others.length === 0) return [alone];
  return [
    alone,
    patch(
      text,
      piece,
      [...others, own].sort((a, b) => a.start - b.start),
    ),
  ];
}

/** The recognition of a patched piece that has the corrected suspect in it. */
function recognised(
  recogniser: Recogniser,
  patched: Patched,
  suspect: Span,
  correction: Correction,
): readonly Candidate[] {
  return recogniser.recognise(patched.text).flatMap(({ start, end, terms }) => {
    const span = patched.back({ start, end });
    const words = terms.filter(({ kind }) => kind !== 'abbreviation');
    if (!span || words.length === 0 || !contains(span, suspect)) return [];
    if (!correction.fits(span, patched.text.slice(start, end))) return [];
    return [{ ...span, terms: words, misspelled: true, distance: correction.distance }];
  });
}

/**
 * The plain recognitions and, of the candidates that they leave room for, the longest, then the nearest. Where several are
 * alike, all their terms are possible.
 */
function merge(plain: readonly Recognition[], candidates: readonly Candidate[]): Recognition[] {
  const taken: Recognition[] = [];
  const takenUnits = new Set<number>();
  const byLength = [...candidates].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || a.distance - b.distance,
  );
  for (let i = 0; i < byLength.length;) {
    const { start, end, distance } = byLength[i]!;
    const terms = new Set<Term>();
    for (; byLength[i]?.start === start && byLength[i]?.end === end; i++) {
      if (byLength[i]!.distance === distance) byLength[i]!.terms.forEach((term) => terms.add(term));
    }
    const units = Array.from({ length: end - start }, (_, unit) => start + unit);
    if (units.some((unit) => takenUnits.has(unit)) || isCut(plain, { start, end })) continue;
    taken.push({ start, end, terms: [...terms], misspelled: true });
    for (const unit of units) takenUnits.add(unit);
  }
  if (taken.length === 0) return [...plain];
  return [...plain.filter(({ start }) => !takenUnits.has(start)), ...taken].sort((a, b) => a.start - b.start);
}

/** Whether a term found as it is reaches over an end of the span, or fills it. */
function isCut(plain: readonly Recognition[], span: Span): boolean {
  return [span.start, span.end].some((end) => {
    const over = lastStartingBy(plain, end - 1);
    return (
      over !== undefined && over.start < end && (end < over.end || (over.start === span.start && over.end === end))
    );
  });
}

/** Whether a recognition is of a rightly spelled term. A listed misspelling may be part of a longer term. */
function isRight({ terms }: Recognition): boolean {
  return terms.some(({ kind }) => kind !== 'misspelling');
}
