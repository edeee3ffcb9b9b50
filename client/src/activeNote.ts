import {
  commands,
  type Disposable,
  EventEmitter,
  languages,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import { noteLanguages } from './noteLanguages';

/** Whether a document is a note, as the settings say. */
export function isNote(document: TextDocument): boolean {
  return (
    languages.match(
      noteLanguages().map((language) => ({ language })),
      document,
    ) > 0
  );
}

/** The note in front, for what stands beside the editor and follows it. The manifest knows it as `facies.noteIsActive`. */
export class ActiveNote implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: readonly Disposable[];
  #editor: TextEditor | undefined;
  #announced: Thenable<unknown> = Promise.resolve();

  /** Another note came to the front, or none is there. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#subscriptions = [
      window.onDidChangeActiveTextEditor((editor) => this.#show(editor)),
      // A document that is given another language is opened anew, in the same editor.
      workspace.onDidOpenTextDocument((document) => {
        if (document === window.activeTextEditor?.document) this.lookAgain();
      }),
    ];
    this.#show(window.activeTextEditor);
  }

  /** The editor of the note; undefined where something else is in front. */
  get editor(): TextEditor | undefined {
    return this.#editor;
  }

  /** Resolves when the manifest's conditions know of the note. */
  get announced(): Thenable<unknown> {
    return this.#announced;
  }

  /** Looks again: other documents are notes than before. */
  lookAgain(): void {
    this.#show(window.activeTextEditor);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
  }

  #show(editor: TextEditor | undefined): void {
    // The panel of a log is an editor to the editor; the note stays in front of it.
    if (editor?.document.uri.scheme === 'output') return;
    this.#editor = editor && isNote(editor.document) ? editor : undefined;
    this.#announced = commands.executeCommand('setContext', 'facies.noteIsActive', this.#editor !== undefined);
    this.#changed.fire();
  }
}
