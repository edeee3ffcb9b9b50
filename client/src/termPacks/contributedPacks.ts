import { type Disposable, EventEmitter, type Extension, extensions, type LogOutputChannel, Uri } from 'vscode';
import { readContribution } from './contribution';

/** The term packs that other extensions bring, as their manifests name them now. */
export class ContributedPacks implements Disposable {
  readonly #log: LogOutputChannel;
  readonly #changed = new EventEmitter<readonly string[]>();
  readonly #subscription: Disposable;
  #uris: readonly string[];

  /** Problems of manifests are told to the log: their authors read it, users cannot mend them. */
  constructor(log: LogOutputChannel) {
    this.#log = log;
    this.#uris = this.#read();
    this.#subscription = extensions.onDidChange(() => this.#follow());
  }

  /** Gives all addresses when one was added or is gone. */
  readonly onDidChange = this.#changed.event;

  get uris(): readonly string[] {
    return this.#uris;
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }

  #follow(): void {
    const uris = this.#read();
    if (uris.join('\n') === this.#uris.join('\n')) return;
    this.#uris = uris;
    this.#changed.fire(uris);
  }

  #read(): readonly string[] {
    return extensions.all.flatMap((extension) => this.#packsOf(extension));
  }

  #packsOf({ id, extensionUri, packageJSON }: Extension<unknown>): readonly string[] {
    const { paths, problems } = readContribution(packageJSON);
    for (const problem of problems) this.#log.warn(`${id}: ${problem}`);
    return paths.map((path) => Uri.joinPath(extensionUri, path).toString());
  }
}
