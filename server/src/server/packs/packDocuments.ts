import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { uriKey } from './uriKey';

/** The pack files that are open in the client, as they are there. */
export class PackDocuments {
  readonly #documents = new Map<string, TextDocument>();

  get(uri: string): TextDocument | undefined {
    return this.#documents.get(uriKey(uri));
  }

  get all(): readonly TextDocument[] {
    return [...this.#documents.values()];
  }

  open(uri: string, languageId: string, version: number, text: string): void {
    this.#documents.set(uriKey(uri), TextDocument.create(uri, languageId, version, text));
  }

  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): void {
    const document = this.get(uri);
    if (document) this.#documents.set(uriKey(uri), TextDocument.update(document, changes, version));
  }

  close(uri: string): void {
    this.#documents.delete(uriKey(uri));
  }
}
