import { commands, type ExtensionContext, Uri, window, workspace } from 'vscode';
import { ActiveNote } from './activeNote';
import { commandIds } from './commands';
import { registerConcepts } from './concepts/concepts';
import { ConceptView } from './concepts/conceptView';
import { registerDismissals } from './dismissals/dismissals';
import { DismissalStore } from './dismissals/dismissalStore';
import { dismissedList } from './dismissals/protocol';
import { KeptList } from './keptList';
import { LanguageServer, type Launcher } from './languageServer';
import { announceLanguages, languagesSetting, noteLanguages } from './noteLanguages';
import { NoteStatusItem } from './noteStatusItem';
import { registerOtherNames } from './otherNames/otherNames';
import { ChoiceStore } from './recents/choiceStore';
import { choiceList } from './recents/protocol';
import { registerChoices, remembersChoices } from './recents/choices';
import { rulePageScheme, RulePages } from './rulePages';
import { ContributedPacks } from './termPacks/contributedPacks';
import { PackFileReader } from './termPacks/packFiles';
import { PackRequests } from './termPacks/packRequests';
import { methods } from './termPacks/protocol';
import { registerTermPacks, TermPackPart } from './termPacks/termPacks';
import { registerWalkthrough } from './walkthrough';

/** What the extension shows beside the text and keeps, for whoever looks at it from outside. */
export interface Facies {
  readonly concepts: ConceptView;
  readonly status: NoteStatusItem;
  readonly choices: ChoiceStore;
}

/** Wires the extension into the editor. The server starts when a note or a term pack is open, and is not waited for. */
export function activateWith(context: ExtensionContext, launcher: Launcher): Facies {
  const log = window.createOutputChannel('Facies', { log: true });
  const status = new NoteStatusItem();
  const contributed = new ContributedPacks(log);
  const files = new PackFileReader(() => contributed.uris);
  const part = new TermPackPart(contributed, files, context.globalStorageUri);
  const store = new DismissalStore({ workspace: context.workspaceState, user: context.globalState });
  const dismissals = new KeptList(dismissedList, () => store.all);
  const choices = new ChoiceStore(context.globalState, remembersChoices);
  const chosen = new KeptList(choiceList, () => choices.all);
  const server = new LanguageServer(launcher, log, status, [part, dismissals, chosen], noteLanguages());
  const note = new ActiveNote();
  const concepts = new ConceptView(note, (method, params) => server.request(method, params), log);
  const requests = new PackRequests((method, params, token) => server.request(method, params, token));
  announceLanguages(noteLanguages());
  const pages = new RulePages(Uri.joinPath(context.extensionUri, 'docs', 'rules'));
  context.subscriptions.push(
    server,
    status,
    log,
    note,
    concepts,
    server.onDidReadNote((read) => {
      status.setNoteStatus(read);
      concepts.noteRead(read);
    }),
    contributed,
    contributed.onDidChange((uris) => server.notify(methods.contributedPacks, { uris })),
    workspace.registerTextDocumentContentProvider(rulePageScheme, pages),
    workspace.onDidOpenTextDocument((document) => server.documentOpened(document)),
    workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration(languagesSetting)) return;
      server.setNoteLanguages(noteLanguages());
      announceLanguages(noteLanguages());
      note.lookAgain();
    }),
    commands.registerCommand(commandIds.restartServer, () => server.restart()),
    commands.registerCommand(commandIds.showLog, () => log.show()),
    ...registerTermPacks(requests, log),
    ...registerDismissals(store, dismissals, server, log),
    ...registerChoices(choices, chosen, server, log),
    ...registerConcepts(note, server, log),
    registerOtherNames(server, log),
    registerWalkthrough(context),
  );
  return { concepts, status, choices };
}
