import type { Connection, Diagnostic, Range } from 'vscode-languageserver';
import { MessageType } from 'vscode-languageserver';
import type { PackProblem, WantedPlace } from '../../terminology/packs/packModel';
import { decodeUtf8 } from '../../text/utf8';
import type { Translate } from '../../text/messages';
import { showMessage } from '../showMessage';
import type { PackDocuments } from './packDocuments';
import type { PackEntry } from './packEntry';
import type { Files } from '../files';
import type { PackLibrary } from './packLibrary';
import { crossDiagnostic, problemDiagnostic } from './packDiagnostics';
import type { PackWorker } from './packWorker';
import { fileNameOf, uriKey } from './uriKey';

export interface PackReportsOptions {
  readonly connection: Connection;
  readonly library: () => PackLibrary;
  readonly documents: PackDocuments;
  readonly files: Files;
  readonly worker: PackWorker;
  readonly translate: () => Promise<Translate>;
}

/** What was found in the text of a pack file, be it on disk or open in the client. */
interface Checked {
  readonly version: number | undefined;
  readonly problems: readonly PackProblem[];
  /** The places that were asked for. */
  readonly places: ReadonlyMap<string, Range>;
}

/** Shows what is wrong with packs: in their files, or for those that an extension brings in a message. */
export class PackReports {
  readonly #options: PackReportsOptions;
  readonly #checked = new Map<string, Checked>();
  /** What was pushed last for each file, as JSON, with the address it was pushed for. */
  readonly #pushed = new Map<string, { readonly uri: string; readonly content: string }>();
  readonly #told = new Set<string>();

  constructor(options: PackReportsOptions) {
    this.#options = options;
  }

  /** Shows all anew after packs were read. */
  async publishAll(): Promise<void> {
    const { documents, library } = this.#options;
    const open = documents.all.map(({ uri }) => uri);
    const uris = new Map([...library().entries.map(({ uri }) => uri), ...open].map((uri) => [uriKey(uri), uri]));
    for (const key of this.#checked.keys()) if (!uris.has(key)) this.#checked.delete(key);
    for (const uri of uris.values()) await this.#check(uri);
    for (const uri of uris.values()) await this.#publish(uri);
    for (const [key, { uri }] of this.#pushed) if (!uris.has(key)) await this.#push(uri, undefined, []);
  }

  /** Shows a file anew that was opened, changed or closed in the client. */
  async publish(uri: string): Promise<void> {
    await this.#check(uri);
    await this.#publish(uri);
  }

  /** Reads a text as far as that is needed: one that is open, and one whose places are to be shown. */
  async #check(uri: string): Promise<void> {
    const { documents, files, worker, library } = this.#options;
    const key = uriKey(uri);
    const wanted = this.#wantedIn(key);
    const document = documents.get(uri);
    const entry = library().entry(uri);
    if (!document && (wanted.length === 0 || !entry)) {
      this.#checked.delete(key);
      return;
    }
    const text = document ? document.getText() : await readText(files, uri);
    const { problems, places } = await worker.run({ kind: 'check', fileName: fileNameOf(uri), text, wanted });
    const found = wanted.flatMap((place, index) => {
      const range = places[index];
      return range ? [[JSON.stringify(place), range] as const] : [];
    });
    // A newer version is being checked already, or the document was closed meanwhile.
    if (documents.get(uri) !== document) return;
    this.#checked.set(key, {
      version: document?.version,
      problems: document || !entry ? problems : entry.problems,
      places: new Map(found),
    });
  }

  #wantedIn(key: string): WantedPlace[] {
    const wanted = this.#options
      .library()
      .cross.flatMap(({ uri, place, others }) => [
        ...(uriKey(uri) === key ? [place] : []),
        ...others.flatMap(({ at }) => ('uri' in at && uriKey(at.uri) === key ? [at.place] : [])),
      ]);
    return [...new Map(wanted.map((place) => [JSON.stringify(place), place])).values()];
  }

  async #publish(uri: string): Promise<void> {
    const library = this.#options.library();
    const key = uriKey(uri);
    const entry = library.entry(uri);
    const checked = this.#checked.get(key);
    const translate = await this.#options.translate();
    const problems = checked?.problems ?? entry?.problems ?? [];
    if (entry && library.isContributed(uri)) {
      this.#tellContributed(entry, translate);
      return;
    }
    const placeIn = (file: string, place: WantedPlace) =>
      this.#checked.get(uriKey(file))?.places.get(JSON.stringify(place));
    const cross = library.cross
      .filter((problem) => uriKey(problem.uri) === key)
      .flatMap((problem) => {
        const range = placeIn(uri, problem.place);
        if (!range) return [];
        return crossDiagnostic(
          problem,
          range,
          ({ at }) => ('uri' in at ? placeIn(at.uri, at.place) : undefined),
          translate,
        );
      });
    const diagnostics = [...problems.map((problem) => problemDiagnostic(problem, uri, translate)), ...cross];
    await this.#push(uri, checked?.version, diagnostics);
  }

  async #push(uri: string, version: number | undefined, diagnostics: Diagnostic[]): Promise<void> {
    const content = JSON.stringify(diagnostics);
    const last = this.#pushed.get(uriKey(uri))?.content ?? '[]';
    if (diagnostics.length > 0) this.#pushed.set(uriKey(uri), { uri, content });
    else this.#pushed.delete(uriKey(uri));
    if (content === last) return;
    await this.#options.connection.sendDiagnostics({ uri, ...(version === undefined ? {} : { version }), diagnostics });
  }

  /** Whoever installed an extension cannot mend its packs: its errors are logged, and the first is told once. */
  #tellContributed({ uri, hash, problems, pack }: PackEntry, translate: Translate): void {
    const errors = problems.filter(({ severity }) => severity === 'error');
    const key = `${uriKey(uri)} ${hash}`;
    const [first] = errors;
    if (!first || this.#told.has(key)) return;
    this.#told.add(key);
    const { connection } = this.#options;
    const lines = errors.map(({ range: { start }, key: message, parameters }) => {
      return `${uri}:${start.line + 1}:${start.character + 1}: ${translate(message, parameters)}`;
    });
    connection.console.error(lines.join('\n'));
    const parameters = { pack: pack?.title ?? fileNameOf(uri), message: translate(first.key, first.parameters) };
    showMessage(connection, MessageType.Warning, translate('pack.contributedBroken', parameters));
  }
}

async function readText(files: Files, uri: string): Promise<string> {
  try {
    return decodeUtf8(await files.read(uri)) ?? '';
  } catch {
    return ''; // It is gone by now: it has no places then.
  }
}
