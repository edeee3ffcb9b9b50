import { type CompletionContext, CompletionTriggerKind, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../text/span';

/** The language of notes, in which editors ask by themselves. */
const noteLanguage = 'clinical-note';

interface LastRequest {
  readonly version: number;
  readonly unasked: boolean;
}

/**
 * Tells requests that an editor makes by itself while somebody types from those that somebody makes: the protocol has one
 * trigger kind for both. A request right where a letter was just typed comes by itself; a second one for the same text, or
 * one anywhere else, is somebody's. A list that somebody asked for stays so while they type on in it.
 */
export class Asking {
  readonly #last = new Map<string, LastRequest>();

  /** `typing` is the word that is being typed in the note, if one is. Notes each request as it is asked about. */
  isUnasked(
    document: TextDocument,
    position: Position,
    typing: Span | undefined,
    context: CompletionContext | undefined,
  ): boolean {
    const { uri, version, languageId } = document;
    const last = this.#last.get(uri);
    const caret = document.offsetAt(position);
    const isTyped = typing !== undefined && typing.start < caret && caret <= typing.end;
    const goesOn = context?.triggerKind === CompletionTriggerKind.TriggerForIncompleteCompletions;
    const isFirst = last?.version !== version;
    const unasked = languageId === noteLanguage && (goesOn ? last?.unasked !== false : isTyped && isFirst);
    this.#last.set(uri, { version, unasked });
    return unasked;
  }

  forget(uri: string): void {
    this.#last.delete(uri);
  }
}
