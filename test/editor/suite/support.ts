import * as vscode from 'vscode';
import type { Facies } from '../../../client/src/extension';

export type { Facies };

/** How long a test waits for what the editor announces. In milliseconds. */
const patience = 20_000;

/** Splits a text at its one `|`, which stands for the caret. */
function splitAtCaret(text: string): { readonly text: string; readonly offset: number } {
  const offset = text.indexOf('|');
  if (offset < 0 || offset !== text.lastIndexOf('|')) throw new Error(`There must be one caret in: ${text}`);
  return { text: text.slice(0, offset) + text.slice(offset + 1), offset };
}

/**
 * Shows a new, unsaved document. Its name is used once: the editor would put what it kept of an earlier document of the
 * same name in place of the text.
 * @param text of the document
 * @param languageId `clinical-note` if none is given
 */
export async function openNote(text: string, languageId = 'clinical-note'): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.from({ scheme: 'untitled', path: `/${crypto.randomUUID()}` });
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, new vscode.Position(0, 0), text);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('The document could not be made.');
  // It becomes a note when it is whole: nobody has typed in it then.
  const document = await vscode.languages.setTextDocumentLanguage(
    await vscode.workspace.openTextDocument(uri),
    languageId,
  );
  return showDocument(document);
}

/** Shows a document, and waits until it is the one in front for the extensions too. */
export async function showDocument(document: vscode.TextDocument): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(document);
  const { window } = vscode;
  await happens(window.onDidChangeActiveTextEditor, () => window.activeTextEditor === editor);
  return editor;
}

/** Shows a new, unsaved note with the caret at the one `|` of the text, which is left out. */
export async function openNoteAtCaret(textWithCaret: string, languageId?: string): Promise<vscode.TextEditor> {
  const { text, offset } = splitAtCaret(textWithCaret);
  const editor = await openNote(text, languageId);
  const caret = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(caret, caret);
  return editor;
}

/** The extension under test. */
export async function facies(): Promise<Facies> {
  const extension = vscode.extensions.getExtension<Facies>('facies.facies');
  if (extension === undefined) throw new Error('Facies is not there.');
  return extension.activate();
}

/** The address of a file of the workspace folder, which is a copy of the sample notes. */
export function workspaceFile(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('No folder is open.');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Shows a file of the workspace folder. */
export async function openSample(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(workspaceFile(name));
  return vscode.window.showTextDocument(document);
}

/** Writes a file into the workspace folder and shows it. */
export async function openFile(name: string, text: string): Promise<vscode.TextEditor> {
  await vscode.workspace.fs.writeFile(workspaceFile(name), new TextEncoder().encode(text));
  return openSample(name);
}

/** Closes every editor and throws away what was typed in them. */
export async function closeNotes(): Promise<void> {
  while (vscode.window.activeTextEditor !== undefined) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/**
 * Waits for the event that brings a document the diagnostics asked for.
 * @param uri of the document
 * @param wanted tells whether these are the ones; any, if not given
 * @throws Error with the messages there were, when the ones asked for do not come in time
 */
export function diagnosticsOf(
  uri: vscode.Uri,
  wanted: (diagnostics: readonly vscode.Diagnostic[]) => boolean = (diagnostics) => diagnostics.length > 0,
): Promise<readonly vscode.Diagnostic[]> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(deadline);
      listener.dispose();
    };
    const look = (): void => {
      const diagnostics = vscode.languages.getDiagnostics(uri);
      if (!wanted(diagnostics)) return;
      stop();
      resolve(diagnostics);
    };
    const deadline = setTimeout(() => {
      stop();
      const messages = vscode.languages.getDiagnostics(uri).map(({ message }) => message);
      reject(new Error(`The expected diagnostics did not come. There are: ${JSON.stringify(messages)}`));
    }, patience);
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((changed) => changed.toString() === uri.toString())) look();
    });
    look();
  });
}

/**
 * Waits for an event after which something is so, unless it is so already.
 * @param isSo looks whether it is
 * @param failure says what is instead, when the event does not come in time
 */
export function happens<T>(
  event: vscode.Event<T>,
  isSo: () => boolean,
  failure: () => string = () => `${isSo.toString()} did not come about.`,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(deadline);
      listener.dispose();
    };
    const look = (): void => {
      if (!isSo()) return;
      stop();
      resolve();
    };
    const deadline = setTimeout(() => {
      stop();
      reject(new Error(failure()));
    }, patience);
    const listener = event(look);
    look();
  });
}

/**
 * Waits for the event that selects this text in an editor.
 * @throws Error with the text that is selected, when it does not come in time
 */
export function selectedTextOf(editor: vscode.TextEditor, wanted: string): Promise<void> {
  const selected = (): string => editor.document.getText(editor.selection);
  return happens(
    vscode.window.onDidChangeTextEditorSelection,
    () => selected() === wanted,
    () => `Not ${wanted} but ${selected()} is selected.`,
  );
}

/** What the hover at a position says, as Markdown; empty if there is none. */
export async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n\n');
}

/** What the hover at the `|` of a new note says, as Markdown; empty if there is none. */
export async function hoverAtCaret(textWithCaret: string, languageId?: string): Promise<string> {
  const { document, selection } = await openNoteAtCaret(textWithCaret, languageId);
  return hoverText(document, selection.active);
}

/** Runs the command that an item or an action brings with it. */
async function follow(command: vscode.Command | undefined): Promise<void> {
  const given = (command?.arguments ?? []) as readonly unknown[];
  if (command !== undefined) await vscode.commands.executeCommand(command.command, ...given);
}

/** The completion items that are offered at a position, with details and documentation, in the order they came. */
export async function completionsOf(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<readonly vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
    undefined,
    Number.MAX_SAFE_INTEGER,
  );
  return list.items;
}

export function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

/** What an item replaces when it is accepted with Enter: up to the caret and no further. */
function rangeReplacedBy(item: vscode.CompletionItem, { document, selection }: vscode.TextEditor): vscode.Range {
  const { range } = item;
  if (range instanceof vscode.Range) return range;
  if (range !== undefined) return range.inserting;
  const start = document.getWordRangeAtPosition(selection.active)?.start ?? selection.active;
  return new vscode.Range(start, selection.active);
}

/**
 * Accepts a completion item at the `|` of a new note, with everything that goes with it.
 * @returns the whole text afterwards
 * @throws Error with the labels there are, when none is the one asked for
 */
export async function acceptCompletion(textWithCaret: string, label: string, languageId?: string): Promise<string> {
  const editor = await openNoteAtCaret(textWithCaret, languageId);
  const items = await completionsOf(editor.document, editor.selection.active);
  const item = items.find((candidate) => labelOf(candidate) === label);
  if (item === undefined) throw new Error(`No ${label} among: ${JSON.stringify(items.map(labelOf))}`);
  const range = rangeReplacedBy(item, editor);
  const text = item.insertText ?? label;
  const edit = new vscode.WorkspaceEdit();
  edit.set(editor.document.uri, [
    typeof text === 'string' ? vscode.TextEdit.replace(range, text) : vscode.SnippetTextEdit.replace(range, text),
    ...(item.additionalTextEdits ?? []),
  ]);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`${label} could not be applied.`);
  await follow(item.command);
  return editor.document.getText();
}

/** A semantic token with the text it colours. */
export interface SemanticToken {
  readonly text: string;
  readonly type: string;
  readonly modifiers: readonly string[];
}

/** The semantic tokens of a document, in its order. */
export async function semanticTokensOf(document: vscode.TextDocument): Promise<readonly SemanticToken[]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  if (legend === undefined || tokens === undefined) return [];
  const decoded: SemanticToken[] = [];
  let line = 0;
  let character = 0;
  for (let index = 0; index < tokens.data.length; index += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = tokens.data.subarray(index, index + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    decoded.push({
      text: document.getText(new vscode.Range(line, character, line, character + length)),
      type: legend.tokenTypes[type] ?? `unknown type ${type}`,
      modifiers: legend.tokenModifiers.filter((_, bit) => (modifiers >> bit) % 2 === 1),
    });
  }
  return decoded;
}

/** The code actions that are offered for a range, with their edits. */
export async function codeActionsOf(
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    undefined,
    Number.MAX_SAFE_INTEGER,
  );
}

/**
 * Applies the code action with that title: its edit, then its command.
 * @returns the whole text afterwards
 * @throws Error with the titles there are, when none is the one asked for
 */
export async function applyCodeAction(
  document: vscode.TextDocument,
  range: vscode.Range,
  title: string,
): Promise<string> {
  const actions = await codeActionsOf(document, range);
  const action = actions.find((candidate) => candidate.title === title);
  if (action === undefined) throw new Error(`No ${title} among: ${JSON.stringify(actions.map((one) => one.title))}`);
  const { edit } = action;
  if (edit !== undefined && !(await vscode.workspace.applyEdit(edit)))
    throw new Error(`${title} could not be applied.`);
  await follow(action.command);
  return document.getText();
}

/** The outline of a document. */
export async function documentSymbolsOf(document: vscode.TextDocument): Promise<readonly vscode.DocumentSymbol[]> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  return symbols ?? [];
}
