import { env, FileType, l10n, type Uri, window, workspace, WorkspaceEdit, type WorkspaceFolder } from 'vscode';
import { newPackUri } from './packFiles';
import type { PackRequests } from './packRequests';
import { type TermLanguage, termLanguages } from './protocol';
import { Refusal } from './refusal';
import type { NewPackAnswers } from './termAnswers';
import { isPackName } from './termGuess';

/**
 * Asks where a new pack goes and what it is called, and writes it.
 * @returns its address; undefined when the user turned away
 * @throws Refusal when no folder is open, or the file is there already
 */
export async function createTermPack(requests: PackRequests, answers: NewPackAnswers = {}): Promise<Uri | undefined> {
  const folder = await chooseFolder(answers.folder);
  if (folder === undefined) return undefined;
  const name = (answers.name ?? (await askName(folder)))?.trim();
  if (name === undefined) return undefined;
  const problem = await nameProblem(folder, name);
  if (problem !== undefined) throw new Refusal(problem);
  const uri = newPackUri(folder.uri, name);
  const edit = new WorkspaceEdit();
  const text = await requests.newPack(name, editorLanguage());
  edit.createFile(uri, { contents: new TextEncoder().encode(text) });
  if (!(await workspace.applyEdit(edit))) throw new Refusal(l10n.t('{0} could not be written.', shortPath(uri)));
  return uri;
}

/** How a file is named to a reader. */
export function shortPath(uri: Uri): string {
  return workspace.asRelativePath(uri);
}

async function chooseFolder(wanted: string | undefined): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) throw new Refusal(l10n.t('Open a folder first: a term pack is a file in it.'));
  if (wanted !== undefined) return folders.find(({ uri }) => uri.toString() === wanted);
  if (folders.length === 1) return folders[0];
  return window.showWorkspaceFolderPick({ placeHolder: l10n.t('The folder whose notes use the term pack') });
}

function askName(folder: WorkspaceFolder): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Create Term Pack'),
    prompt: l10n.t('A name for the term pack, such as the name of your department. It names the file too.'),
    validateInput: (name) => nameProblem(folder, name.trim()),
  });
}

async function nameProblem(folder: WorkspaceFolder, name: string): Promise<string | undefined> {
  if (name === '') return l10n.t('A term pack needs a name.');
  if (!isPackName(name)) return l10n.t('Use letters, digits, spaces, hyphens, dots and underscores, 80 at most.');
  const uri = newPackUri(folder.uri, name);
  return (await exists(uri)) ? l10n.t('{0} is there already. Choose another name.', shortPath(uri)) : undefined;
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(uri)).type !== FileType.Unknown;
  } catch {
    return false;
  }
}

/** The language of the editor where it is one that terms are in, else English. */
function editorLanguage(): TermLanguage {
  const primary = env.language.toLowerCase().split('-')[0];
  return termLanguages.find((language) => language === primary) ?? 'en';
}
