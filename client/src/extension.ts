import { commands, type ExtensionContext, Uri, window, workspace } from 'vscode';
import { commandIds } from './commands';
import { DismissalPart } from './dismissals/dismissalPart';
import { registerDismissals } from './dismissals/dismissals';
import { DismissalStore } from './dismissals/dismissalStore';
import { LanguageServer, type Launcher } from './languageServer';
import { announceLanguages, languagesSetting, noteLanguages } from './noteLanguages';
import { NoteStatusItem } from './noteStatusItem';
import { rulePageScheme, RulePages } from './rulePages';
import { ContributedPacks } from './termPacks/contributedPacks';
import { PackFileReader } from './termPacks/packFiles';
import { PackRequests } from './termPacks/packRequests';
import { methods } from './termPacks/protocol';
import { registerTermPacks, TermPackPart } from './termPacks/termPacks';
import { registerTemplates } from './templates/templates';

/** Wires the extension into the editor. The server starts when a note or a term pack is open, and is not waited for. */
export function activateWith(context: ExtensionContext, launcher: Launcher): void {
  const log = window.createOutputChannel('Facies', { log: true });
  const status = new NoteStatusItem();
  const contributed = new ContributedPacks(log);
  const files = new PackFileReader(() => contributed.uris);
  const part = new TermPackPart(contributed, files, context.globalStorageUri);
  const store = new DismissalStore({ workspace: context.workspaceState, user: context.globalState });
  const dismissals = new DismissalPart(store);
  const server = new LanguageServer(launcher, log, status, [part, dismissals], noteLanguages());
  const requests = new PackRequests((method, params, token) => server.request(method, params, token));
  announceLanguages(noteLanguages());
  const pages = new RulePages(Uri.joinPath(context.extensionUri, 'docs', 'rules'));
  context.subscriptions.push(
    server,
    status,
    log,
    contributed,
    contributed.onDidChange((uris) => server.notify(methods.contributedPacks, { uris })),
    workspace.registerTextDocumentContentProvider(rulePageScheme, pages),
    workspace.onDidOpenTextDocument((document) => server.documentOpened(document)),
    workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration(languagesSetting)) return;
      server.setNoteLanguages(noteLanguages());
      announceLanguages(noteLanguages());
    }),
    commands.registerCommand(commandIds.restartServer, () => server.restart()),
    commands.registerCommand(commandIds.showLog, () => log.show()),
    ...registerTermPacks(requests, log),
    ...registerDismissals(store, dismissals, server, log),
    ...registerTemplates((method, params) => server.request(method, params), log),
  );
}
