import { commands, type ExtensionContext, Uri, window, workspace } from 'vscode';
import { commandIds } from './commands';
import { LanguageServer, type Launcher } from './languageServer';
import { languagesSetting, noteLanguages } from './noteLanguages';
import { NoteStatusItem } from './noteStatusItem';
import { rulePageScheme, RulePages } from './rulePages';

/** Wires the extension into the editor. The server starts when a note is open, and is not waited for. */
export function activateWith(context: ExtensionContext, launcher: Launcher): void {
  const log = window.createOutputChannel('Facies', { log: true });
  const status = new NoteStatusItem();
  const server = new LanguageServer(launcher, log, status, noteLanguages());
  const pages = new RulePages(Uri.joinPath(context.extensionUri, 'docs', 'rules'));
  context.subscriptions.push(
    server,
    status,
    log,
    workspace.registerTextDocumentContentProvider(rulePageScheme, pages),
    workspace.onDidOpenTextDocument((document) => server.documentOpened(document)),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(languagesSetting)) server.setNoteLanguages(noteLanguages());
    }),
    commands.registerCommand(commandIds.restartServer, () => server.restart()),
    commands.registerCommand(commandIds.showLog, () => log.show()),
  );
}
