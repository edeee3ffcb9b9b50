import { l10n, type TextDocumentContentProvider, Uri } from 'vscode';
import type { PackRequests } from './packRequests';

/** `facies-concept:/<id>.md` is the page of a concept; the query is the note in whose packs it is looked for. */
export const conceptPageScheme = 'facies-concept';

/** The address of the page of a concept as it is known in a document. */
export function conceptPageUri(id: string, document: Uri | undefined): Uri {
  return Uri.from({ scheme: conceptPageScheme, path: `/${id}.md`, query: document?.toString() ?? '' });
}

/** Serves the pages of concepts, which the server writes. */
export class ConceptPages implements TextDocumentContentProvider {
  readonly #requests: PackRequests;

  constructor(requests: PackRequests) {
    this.#requests = requests;
  }

  /** Fails, with a message for the user, when there is no such page. */
  async provideTextDocumentContent(page: Uri): Promise<string> {
    const id = /^\/(.+)\.md$/su.exec(page.path)?.[1];
    const text = id === undefined ? undefined : await this.#requests.conceptPage(id, page.query || undefined);
    if (text === undefined) throw new Error(l10n.t('There is no page at {0}.', page.toString()));
    return text;
  }
}
