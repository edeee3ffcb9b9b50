import { commands, workspace } from 'vscode';

const noteLanguage = 'clinical-note';
/** The other languages that `facies.documentLanguages` may name: those the extension wakes up for. */
const otherLanguages: readonly unknown[] = ['markdown', 'plaintext'];

/** The setting that says which documents are notes besides `*.note`. */
export const languagesSetting = 'facies.documentLanguages';

/** The languages whose documents are notes now, as the settings say. */
export function noteLanguages(): readonly string[] {
  const asked = workspace.getConfiguration().get<unknown>(languagesSetting);
  if (!Array.isArray(asked)) return [noteLanguage];
  return [noteLanguage, ...asked.filter((language): language is string => otherLanguages.includes(language))];
}

/** Tells the editor which languages are notes, for the `when` clauses of the manifest. */
export function announceLanguages(languages: readonly string[]): void {
  void commands.executeCommand('setContext', 'facies.noteLanguages', languages);
}
