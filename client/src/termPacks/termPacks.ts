import { commands, type Disposable, type LogOutputChannel, type Uri, workspace } from 'vscode';
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
import { readAnswers, readPackAnswers } from './termAnswers';

/** What the server is told of term packs when it starts, and asked while it runs. */
export class TermPackPart implements ServerPart {
  readonly #contributed: ContributedPacks;
  readonly #files: PackFileReader;
  readonly #serverReadsFiles: boolean;
  readonly #storage: Uri;

  /** `serverReadsFiles`: it runs in Node. `storage` is a folder where the server may keep what it made of large packs. */
  constructor(contributed: ContributedPacks, files: PackFileReader, serverReadsFiles: boolean, storage: Uri) {
    this.#contributed = contributed;
    this.#files = files;
    this.#serverReadsFiles = serverReadsFiles;
    this.#storage = storage;
  }

  initializationOptions(): object {
    const folders = workspace.workspaceFolders ?? [];
    const isVirtual = folders.some(({ uri }) => uri.scheme !== 'file');
    return {
      packs: { contributed: this.#contributed.uris },
      storage: this.#storage.toString(),
      ...(this.#serverReadsFiles && !isVirtual ? {} : { clientFiles: true }),
    };
  }

  connect(client: BaseLanguageClient): void {
    client.onRequest(methods.findFiles, ({ folder, patterns }: { folder: string; patterns: readonly string[] }) =>
      this.#files.find(folder, patterns),
    );
    client.onRequest(methods.readFile, ({ uri }: { uri: string }) => this.#files.read(uri));
  }
}

/** Registers the commands and the pages of term packs. */
export function registerTermPacks(requests: PackRequests, log: LogOutputChannel): Disposable[] {
  const create = asCommand(log, (answers: unknown) => createTermPack(requests, readPackAnswers(answers)));
  const open = asCommand(log, () => openTermPack(requests, () => create(undefined)));
  const add = asCommand(log, (answers: unknown) => addTerm(requests, readAnswers(answers)));
  return [
    commands.registerCommand(commandIds.createTermPack, create),
    commands.registerCommand(commandIds.openTermPack, open),
    commands.registerCommand(commandIds.addTerm, add),
    workspace.registerTextDocumentContentProvider(conceptPageScheme, new ConceptPages(requests)),
  ];
}
