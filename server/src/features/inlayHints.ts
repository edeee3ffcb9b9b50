import type { InlayHint, Range, TextEdit } from 'vscode-languageserver-types';
import { mentionsWithin } from '../note/lookup';
import type { Mention, NoteAnalysis } from '../note/noteAnalysis';
import type { LanguageNames } from '../terminology/concept';
import { type Language, languages } from '../text/language';
import type { FeatureContext } from './featureContext';
import { glossesOf } from './gloss';
import { otherReadings } from './otherReadings';
import { spanOf } from './ranges';

/** Which abbreviations are written out beside them: those that may mean something else, or all. */
export type HintedAbbreviations = 'ambiguous' | 'abbreviations';

/**
 * The meaning of abbreviations in `range`, as Facies reads them, right behind each: in the language of their sentence, or
 * that of the abbreviation. None where the note explains one right there. Accepting a hint writes the meaning into the note.
 */
export function inlayHints(
  note: NoteAnalysis,
  range: Range,
  which: HintedAbbreviations,
  context: FeatureContext,
): InlayHint[] {
  return mentionsWithin(note, spanOf(note, range)).flatMap((mention) => {
    if (mention.term.kind !== 'abbreviation') return [];
    const others = othersOf(mention, context);
    const meaning = meaningOf(mention);
    if (meaning === undefined || (which === 'ambiguous' && others.length === 0) || glossesOf(note, mention).length > 0)
      return [];
    return hint(note, mention, meaning, others, context);
  });
}

function hint(
  note: NoteAnalysis,
  mention: Mention,
  meaning: string,
  others: readonly string[],
  { translate }: FeatureContext,
): InlayHint {
  const position = note.document.positionAt(mention.end);
  const readings = others.join(translate('list.separator'));
  const edits = insertion(note, mention, meaning);
  return {
    position,
    label: translate('inlayHint.meaning', { meaning }),
    ...(others.length > 0 ? { tooltip: translate('hover.mayAlsoMean', { form: mention.text, readings }) } : {}),
    ...(edits ? { textEdits: edits } : {}),
  };
}

function othersOf(mention: Mention, { terminology }: FeatureContext): string[] {
  const { term } = mention;
  const ambiguity = mention.ambiguity ?? terminology.ambiguity(term.text, term.language);
  return ambiguity ? otherReadings(mention, ambiguity, terminology) : [];
}

/** The name that an abbreviation stands for; undefined where the concept has abbreviations only. */
function meaningOf({ concept, sentence, term }: Mention): string | undefined {
  return [sentence.language, term.language, ...languages]
    .map((language: Language) => fullName(concept.names[language]))
    .find((name) => name !== undefined);
}

function fullName({ borrowed, preferred, synonyms, abbreviations }: LanguageNames): string | undefined {
  if (borrowed) return undefined;
  return [preferred, ...synonyms].find((name) => name !== '' && !abbreviations.includes(name));
}

/** Writes the meaning in brackets behind the abbreviation: not into a quotation, nor where brackets would stand in brackets. */
function insertion(note: NoteAnalysis, mention: Mention, meaning: string): TextEdit[] | undefined {
  const { sentence, start, end } = mention;
  const before = note.text.slice(sentence.start, start);
  const isInside = before.search(/[(（[［][^)）\]］]*$/u) >= 0;
  if (mention.voice === 'quotation' || isInside || /^[\p{Script=Latin}\p{N}/-]/u.test(note.text.slice(end, end + 2))) {
    return undefined;
  }
  const position = note.document.positionAt(end);
  const newText = sentence.language === 'zh' ? `（${meaning}）` : ` (${meaning})`;
  return [{ range: { start: position, end: position }, newText }];
}
