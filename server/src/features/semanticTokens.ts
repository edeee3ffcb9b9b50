import type { Range, SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { Mention, NoteAnalysis } from '../note/noteAnalysis';
import { mentionsWithin } from '../note/lookup';
import { type Span, overlaps } from '../text/span';
import { conceptTypeKey } from './conceptTypeKey';
import { spanOf } from './ranges';

/** Each modifier with the mentions that have it; their order here is that of the legend. */
const modifiers: readonly (readonly [string, (mention: Mention) => boolean])[] = [
  ['negated', ({ assertion }) => assertion.negation === 'negated'],
  ['possible', ({ assertion }) => assertion.negation === 'possible'],
  ['historical', ({ assertion }) => assertion.temporality === 'historical'],
  ['hypothetical', ({ assertion }) => assertion.temporality === 'hypothetical'],
  ['family', ({ assertion }) => assertion.experiencer === 'family'],
  ['other', ({ assertion }) => assertion.experiencer === 'other'],
  ['unstated', ({ voice }) => voice !== 'note'],
  ['misspelled', ({ misspelled }) => misspelled],
];

/** What the numbers of the tokens mean. */
export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: Object.values(conceptTypeKey),
  tokenModifiers: modifiers.map(([name]) => name),
};

/**
 * The terms of the note, or of `range`, for colouring: five numbers a token as LSP has them. A mention that runs over a
 * line break is one token a line.
 */
export function semanticTokens(note: NoteAnalysis, range?: Range): SemanticTokens {
  const wanted = range && spanOf(note, range);
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const mention of wanted ? mentionsTouching(note, wanted) : note.mentions) {
    const type = semanticTokensLegend.tokenTypes.indexOf(conceptTypeKey[mention.concept.type]);
    const bits = modifiers.reduce((sum, [, applies], bit) => (applies(mention) ? sum | (1 << bit) : sum), 0);
    for (const part of lines(note, mention)) {
      const start = note.document.positionAt(part.start);
      const deltaCharacter = start.line === line ? start.character - character : start.character;
      data.push(start.line - line, deltaCharacter, part.end - part.start, type, bits);
      ({ line, character } = start);
    }
  }
  return { data };
}

/** The mentions that share a code unit with `span`; none goes over the beginning of its block. */
function mentionsTouching(note: NoteAnalysis, span: Span): readonly Mention[] {
  const start = note.blocks.startOf(note.blocks.indexAt(span.start));
  return mentionsWithin(note, { start, end: span.end }).filter((mention) => overlaps(span, mention));
}

/** The parts of a span on each line, without blanks at the break. */
function* lines(note: NoteAnalysis, span: Span): Generator<Span> {
  let { start } = span;
  for (const part of note.text.slice(span.start, span.end).split(/\r\n|\r|\n/)) {
    const blank = part.length - part.trimStart().length;
    const words = part.trim();
    if (words !== '') yield { start: start + blank, end: start + blank + words.length };
    start += part.length + (note.text.startsWith('\r\n', start + part.length) ? 2 : 1);
  }
}
