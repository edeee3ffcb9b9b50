import { type Disposable, l10n, type LogOutputChannel, type TreeView, window } from 'vscode';
import type { ActiveNote } from '../activeNote';
import type { NoteStatus } from '../noteStatusItem';
import { ConceptTree } from './conceptTree';
import { methods, type NoteConcepts } from './protocol';
import { ConceptRows, type Row } from './rows';

/** The view, as the manifest names it. */
export const conceptViewId = 'facies.concepts';

/** Asks the server. Fails when it cannot answer. */
type SendRequest = (method: string, params: object) => Promise<unknown>;

/**
 * The list of the concepts of the note in front. It is asked for anew when the server says that it has read a version, and
 * only while the list can be seen; the concept at the caret is selected in it, and the focus stays where it is.
 */
export class ConceptView implements Disposable {
  readonly tree = new ConceptTree();
  readonly view: TreeView<Row>;
  readonly #note: ActiveNote;
  readonly #send: SendRequest;
  readonly #log: LogOutputChannel;
  readonly #subscriptions: readonly Disposable[];
  /** Counts the questions, so that an answer which was overtaken is dropped. */
  #asked = 0;
  #tooLong = false;
  #revealing: Promise<void> = Promise.resolve();

  constructor(note: ActiveNote, send: SendRequest, log: LogOutputChannel) {
    this.#note = note;
    this.#send = send;
    this.#log = log;
    this.view = window.createTreeView(conceptViewId, { treeDataProvider: this.tree, showCollapseAll: true });
    this.#subscriptions = [
      note.onDidChange(() => this.#noteChanged()),
      this.view.onDidChangeVisibility(() => void this.#refresh()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === note.editor) this.#follow();
      }),
    ];
    void this.#refresh();
  }

  /** The server has read a version of a note. */
  noteRead({ uri, tooLong }: NoteStatus): void {
    if (uri !== this.#note.editor?.document.uri.toString()) return;
    this.#tooLong = tooLong;
    void this.#refresh();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.view.dispose();
  }

  #noteChanged(): void {
    this.#asked++;
    this.#tooLong = false;
    this.tree.show(undefined, undefined);
    void this.#refresh();
  }

  async #refresh(): Promise<void> {
    const document = this.#note.editor?.document;
    if (!document || !this.view.visible) return;
    const asked = ++this.#asked;
    try {
      const params = { textDocument: { uri: document.uri.toString() } };
      const answer = (await this.#send(methods.noteConcepts, params)) as NoteConcepts | null;
      // Before the server has the note it has no answer; it says when it has read it.
      if (asked !== this.#asked || answer === null) return;
      this.tree.show(document, new ConceptRows(answer));
      this.view.message = answer.groups.length > 0 ? '' : this.#nothingFound();
      this.#follow();
    } catch (error) {
      // A version that was overtaken is not answered for: the next one is told by itself.
      this.#log.debug(`${methods.noteConcepts}: ${error instanceof Error ? error.name : typeof error}`);
    }
  }

  #nothingFound(): string {
    return this.#tooLong
      ? l10n.t('The note is too long to be read')
      : l10n.t('No term of the field has been found in this note.');
  }

  /** Selects the concept at the caret, one after the other: the editor takes time to show a row. */
  #follow(): void {
    this.#revealing = this.#revealing.then(async () => {
      const editor = this.#note.editor;
      const { rows } = this.tree;
      if (!editor || !this.view.visible || rows?.version !== editor.document.version) return;
      const [selected] = this.view.selection;
      const row = rows.at(editor.selection.start, selected);
      if (!row || row === selected) return;
      try {
        await this.view.reveal(row, { select: true, focus: false });
      } catch (error) {
        // The rows were replaced meanwhile; the new ones are followed by themselves.
        this.#log.debug(`${conceptViewId}: ${error instanceof Error ? error.name : typeof error}`);
      }
    });
  }
}
