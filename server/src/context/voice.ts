import type { Span } from '../text/span';
import type { Voice } from './assertion';
import type { Reading } from './phraseTable';

/** Opening marks of quotation with their closing ones. A straight mark opens and closes. */
const quotationMarks: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '「': '」',
  '『': '』',
  '„': '“',
  '"': '"',
};
const closingQuotes = new Set(Object.values(quotationMarks).filter((mark) => mark !== '"' && mark !== '“'));

/**
 * Who speaks at a place of the sentence. Quotation: between marks of quotation; a typographic mark without its partner
 * quotes to the sentence's end (or from its beginning), a straight one without its partner nothing. Education: after a
 * phrase such as "patient leaflet", "le cours rappelle", 健康宣教. Education outranks quotation.
 */
export function createVoiceFinder(text: string, sentence: Span, readings: readonly Reading[]): (target: Span) => Voice {
  const education = readings.find((reading) => reading.values.some((role) => role.kind === 'education'));
  const quotes = quotesIn(text, sentence);
  return (target) => {
    if (education && education.end <= target.start) return 'education';
    return quotes.some((quote) => quote.start <= target.start && target.end <= quote.end) ? 'quotation' : 'note';
  };
}

function quotesIn(text: string, { start, end }: Span): Span[] {
  const quotes: Span[] = [];
  let opened: { at: number; closer: string } | undefined;
  for (let i = start; i < end; i++) {
    const character = text[i]!;
    if (opened) {
      if (character !== opened.closer) continue;
      quotes.push({ start: opened.at, end: i });
      opened = undefined;
    } else if (quotationMarks[character] !== undefined) {
      opened = { at: i, closer: quotationMarks[character] };
    } else if (closingQuotes.has(character)) {
      quotes.push({ start, end: i });
    }
  }
  if (opened && opened.closer !== '"') quotes.push({ start: opened.at, end });
  return quotes;
}
