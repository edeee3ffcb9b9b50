import { mentionsWithin } from '../note/lookup';
import type { Mention, NoteAnalysis } from '../note/noteAnalysis';

/** A name and its explanation stand no further apart than this, in code units: a side may be between them. */
const furthest = 24;

const opening = /[(（[［=＝]/u;
/** What parts a name and its abbreviation where both stand in brackets already. */
const comma = /^\s*[,，、;；:：/]\s*$/u;

/** The other names of its concept that explain a mention beside it, or that it explains: `hemifacial spasm (HFS)`. */
export function glossesOf(note: NoteAnalysis, mention: Mention): Mention[] {
  return mentionsWithin(note, mention.sentence).filter((other) => {
    if (other.concept !== mention.concept || other.start === mention.start) return false;
    const [first, second] = other.start < mention.start ? [other, mention] : [mention, other];
    if (second.start - first.end > furthest) return false;
    const between = note.text.slice(first.end, second.start);
    const isAbbreviated = (other.term.kind === 'abbreviation') !== (mention.term.kind === 'abbreviation');
    return opening.test(between) || (isAbbreviated && comma.test(between));
  });
}
