import { type Connection, ErrorCodes, MessageType, ResponseError } from 'vscode-languageserver';
import type { LanguageService } from '../languageService';
import { identifier } from './capabilities';
import { Asking } from './asking';
import { Choices } from './choices';
import type { Client } from './client';
import { Diagnoser } from './diagnosis';
import { Dismissals } from './dismissals';
import { describeFailure } from './failure';
import { createFiles } from './files';
import { FolderNotes } from './folderNotes';
import type { ServerHost } from './host';
import { lazy } from './lazy';
import { NoteStore } from './noteStore';
import { TermPacks } from './packs/termPacks';
import { Progress } from './progress';
import { Reports } from './reports';
import { SettingsStore } from './settingsStore';
import { showMessage } from './showMessage';
import { Watch } from './watch';

/** All that serves one client, from `initialize` to `shutdown`. */
export interface Session {
  readonly connection: Connection;
  readonly client: Client;
  readonly notes: NoteStore;
  readonly settings: SettingsStore;
  readonly diagnoser: Diagnoser;
  readonly dismissals: Dismissals;
  readonly asking: Asking;
  readonly choices: Choices;
  readonly reports: Reports;
  readonly watch: Watch;
  readonly packs: TermPacks;
  /** Where the notes of the workspace folders name which concepts. */
  readonly folderNotes: FolderNotes;
  /** The language service; its data is read when it is first asked for. */
  readonly service: () => Promise<LanguageService>;
  /** The settings that the client gave without being asked: the object that `facies.` settings make. */
  givenSettings: unknown;
  /** Fails after `shutdown`, when the protocol allows no more requests. */
  assertServing(): void;
  stop(): void;
}

export function createSession(connection: Connection, host: ServerHost, client: Client): Session {
  let stopped = false;
  const service = lazy(() => loadService(connection, host));
  const translate = async () => (await service()).translate(client.locale);
  const settings = new SettingsStore({
    fetch: (uri) => {
      if (!client.configuration) return Promise.resolve(session.givenSettings);
      return connection.workspace.getConfiguration({
        ...(uri === '' ? {} : { scopeUri: uri }),
        section: identifier,
      }) as Promise<unknown>;
    },
    codes: async () => new Set((await service()).rules.map(({ code }) => code)),
    failed: (error) => connection.console.error(describeFailure('reading the settings', error)),
    report: (problems) => {
      void translate().then((text) => {
        const message = problems.map(({ key, parameters }) => text(key, parameters)).join(' ');
        showMessage(connection, MessageType.Warning, message);
      });
    },
  });
  const files = createFiles(host.files, connection, client);
  const progress = new Progress(connection, client, translate, (milliseconds, task) => host.after(milliseconds, task));
  const packs = new TermPacks({
    connection,
    host,
    client,
    settings,
    service,
    files,
    progress,
    changed: () => {
      notes.readAgain();
      folderNotes.readAgain();
      watch.showAgain();
      watch.colourAgain();
      watch.hintAgain();
    },
  });
  const serviceFor = (uri: string) => packs.serviceFor(uri);
  const notes = new NoteStore(serviceFor, host);
  const folderNotes = new FolderNotes({
    connection,
    client,
    host,
    files,
    notes,
    progress,
    folders: async () => {
      await packs.ready();
      return packs.library.folders;
    },
    serviceFor,
  });
  const dismissals = new Dismissals(client.dismissed);
  const diagnoser = new Diagnoser({ service: serviceFor, notes, settings, dismissals, client });
  const watch = new Watch(connection, host, client, notes, diagnoser, translate);
  const session: Session = {
    connection,
    client,
    notes,
    settings,
    diagnoser,
    dismissals,
    asking: new Asking(),
    choices: new Choices(client.choices),
    reports: new Reports(),
    watch,
    packs,
    folderNotes,
    service,
    givenSettings: client.initialSettings,
    assertServing: () => {
      if (stopped) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server was shut down.');
    },
    stop: () => {
      stopped = true;
      packs.stop();
      for (const uri of notes.uris) {
        watch.forget(uri);
        notes.close(uri);
      }
    },
  };
  return session;
}

/** The data holds the texts in the reader's language too, so that its own absence can only be told in English. */
async function loadService(connection: Connection, host: ServerHost): Promise<LanguageService> {
  try {
    return await host.load({
      onRuleFailure: (code, errorName) => connection.console.error(`The rule ${code} failed: ${errorName}.`),
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : typeof error;
    showMessage(
      connection,
      MessageType.Error,
      `Facies cannot work: its data cannot be read (${reason}). Install it again.`,
    );
    throw error;
  }
}
