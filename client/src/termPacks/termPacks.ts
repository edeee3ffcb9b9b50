import { commands, type Disposable, type LogOutputChannel, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commandIds } from '../commands';
import type { ServerPart } from '../serverPart';
import { addTerm } from './addTerm';
import { ConceptPages, conceptPageScheme } from './conceptPages';
import type { ContributedPacks } from './contributedPacks';
import { createTermPack } from './createTermPack';
import { openTermPack } from './openTermPack';
import type { PackFileReader } from './packFiles';
import type { PackRequests } from './packRequests';
import { methods } from './protocol';
import { asCommand } from './refusal';
import { readPackAnswers, readTermAnswers } from './termAnswers';

/** What the server is told of term packs when it starts, and asked while it runs. */
export class TermPackPart implements ServerPart {
  readonly #contributed: ContributedPacks;
  readonly #files: PackFileReader;
  readonly #storage: Uri;

  /** `storage` is a folder where the server may keep what it made of large packs. */
  constructor(contributed: ContributedPacks, files: PackFileReader, storage: Uri) {
    this.#contributed = contributed;
    this.#files = files;
    this.#storage = storage;
  }

  initializationOptions(): object {
    return {
      packs: { contributed: this.#contributed.uris },
      // The server asks for what it cannot read itself: in a web worker everything, in Node the files of virtual folders.
      clientFiles: true,
      storage: this.#storage.toString(),
    };
  }

  connect(client: BaseLanguageClient): void {
    client.onRequest(methods.findFiles, ({ folder, patterns }: { folder: string; patterns: readonly string[] }) =>
      this.#files.find(folder, patterns),
    );
    client.onRequest(methods.readFile, ({ uri, most }: { uri: string; most?: number }) => this.#files.read(uri, most));
  }
}

/** Registers the commands and the pages of term packs. */
export function registerTermPacks(requests: PackRequests, log: LogOutputChannel): Disposable[] {
  const create = asCommand(log, async (answers: unknown) => {
    const pack = await createTermPack(requests, readPackAnswers(answers));
    if (pack) await window.showTextDocument(pack);
  });
  const open = asCommand(log, () => openTermPack(requests, () => create(undefined)));
  const add = asCommand(log, (...args: readonly unknown[]) => addTerm(requests, readTermAnswers(args)));
  return [
    commands.registerCommand(commandIds.createTermPack, create),
    commands.registerCommand(commandIds.openTermPack, open),
    commands.registerCommand(commandIds.addTerm, add),
    workspace.registerTextDocumentContentProvider(conceptPageScheme, new ConceptPages(requests)),
  ];
}
