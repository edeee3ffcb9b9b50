import { type CodeAction, CodeActionKind, type Position } from 'vscode-languageserver-types';
import type { NoteAnalysis } from '../../note/noteAnalysis';
import { nameIn } from '../../terminology/terminology';
import { mentionAt } from '../mentionAt';
import { workspaceEdit } from '../workspaceEdit';
import type { NamingContext } from './namingContext';
import { replaceable } from './replaceable';
import { type Replacement, replacement } from './replacement';

/**
 * The offers to write the preferred name of the concept at a position: there, where it has another name, and everywhere in
 * the note in the language of that mention. A misspelled mention has its quick fix and is left to it.
 */
export function preferredTermActions(
  note: NoteAnalysis,
  position: Position,
  { completer, translate }: NamingContext,
): CodeAction[] {
  const mention = mentionAt(note, note.document.offsetAt(position));
  if (!mention || mention.misspelled) return [];
  const { concept, term } = mention;
  const { language } = term;
  const preferred = nameIn(concept, language);
  if (preferred === undefined) return [];
  const kind = concept.names[language].abbreviations.includes(preferred) ? 'abbreviation' : 'preferred';
  const wanted = { text: preferred, language, kind, concept } as const;
  const here = replacement(note, mention, wanted, completer);
  const everywhere = replaceable(note, mention).flatMap((one) => replacement(note, one, wanted, completer) ?? []);
  const spellings = completer.spell(preferred, language, concept.names[language]);
  const name = completer.isTraditional(mention.text) ? spellings.traditional : spellings.simplified;
  const action = (key: string, edits: readonly Replacement[]): CodeAction => ({
    title: translate(key, { name, count: String(edits.length) }),
    kind: CodeActionKind.RefactorRewrite,
    edit: workspaceEdit(note, edits),
  });
  return [
    ...(here ? [action('action.usePreferred', [here])] : []),
    ...(everywhere.length > (here ? 1 : 0) ? [action('action.usePreferredEverywhere', everywhere)] : []),
  ];
}
