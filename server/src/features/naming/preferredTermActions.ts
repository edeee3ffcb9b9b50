import { type CodeAction, CodeActionKind, type Position } from 'vscode-languageserver-types';
import type { NoteAnalysis } from '../../note/noteAnalysis';
import { nameIn } from '../../terminology/terminology';
import { mentionAt } from '../mentionAt';
import { workspaceEdit } from '../workspaceEdit';
import { mentionLanguage } from './mentionLanguage';
import type { NamingContext } from './namingContext';
import { replaceable } from './replaceable';
import { type Replacement, replacement } from './replacement';

/** So many of the names that are replaced are told in a title. */
const mostNames = 4;

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
  const { concept } = mention;
  const language = mentionLanguage(mention);
  const preferred = nameIn(concept, language);
  if (preferred === undefined) return [];
  const kind = concept.names[language].abbreviations.includes(preferred) ? 'abbreviation' : 'preferred';
  const wanted = { text: preferred, language, kind, concept } as const;
  const here = replacement(note, mention, wanted, completer);
  const everywhere = replaceable(note, mention).flatMap((one) => {
    const edit = replacement(note, one, wanted, completer);
    return edit ? [{ edit, name: one.term.text }] : [];
  });
  const replaced = [...new Set(everywhere.map((one) => one.name))];
  const spellings = completer.spell(preferred, language, concept.names[language]);
  const name = completer.isTraditional(mention.text) ? spellings.traditional : spellings.simplified;
  const action = (title: string, edits: readonly Replacement[]): CodeAction => ({
    title,
    kind: CodeActionKind.RefactorRewrite,
    edit: workspaceEdit(note, edits),
  });
  const names = [...replaced.slice(0, mostNames), ...(replaced.length > mostNames ? ['…'] : [])];
  const parameters = { name, names: names.join(translate('list.separator')), count: String(everywhere.length) };
  const edits = everywhere.map(({ edit }) => edit);
  return [
    ...(here ? [action(translate('action.usePreferred', parameters), [here])] : []),
    ...(edits.length > (here ? 1 : 0) ? [action(translate('action.usePreferredEverywhere', parameters), edits)] : []),
  ];
}
