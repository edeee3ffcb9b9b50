import type { CancellationToken } from 'vscode';
import { type FoundConcept, methods, type NewTerm, type TermAdded, type TermLanguage, type TermPack } from './protocol';

/** Asks the server, and starts it if need be. Fails when it cannot answer. */
export type SendRequest = (method: string, params: object, token?: CancellationToken) => Promise<unknown>;

/** What the server is asked about term packs. */
export class PackRequests {
  readonly #send: SendRequest;

  constructor(send: SendRequest) {
    this.#send = send;
  }

  /** All packs in use but those that Facies brings itself. */
  async termPacks(): Promise<readonly TermPack[]> {
    return ((await this.#send(methods.termPacks, {})) as { readonly packs: readonly TermPack[] }).packs;
  }

  /** Concepts that `query` may name, the likeliest first. `uri` is the document that the name is in. */
  async findConcepts(uri: string, query: string, token: CancellationToken): Promise<readonly FoundConcept[]> {
    const answer = await this.#send(methods.findConcepts, { uri, query }, token);
    return (answer as { readonly concepts: readonly FoundConcept[] }).concepts;
  }

  async addTerm(term: NewTerm): Promise<TermAdded> {
    return (await this.#send(methods.addTerm, term)) as TermAdded;
  }

  /** The text of a pack that has nothing in it yet. */
  async newPack(name: string, language: TermLanguage): Promise<string> {
    return ((await this.#send(methods.newPack, { name, language })) as { readonly text: string }).text;
  }

  /** All that is known of a concept, as Markdown; undefined where there is no such concept. */
  async conceptPage(id: string, uri: string | undefined): Promise<string | undefined> {
    const answer = await this.#send(methods.conceptPage, { id, ...(uri === undefined ? {} : { uri }) });
    return (answer as { readonly markdown: string } | null)?.markdown;
  }
}
