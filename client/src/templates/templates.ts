import {
  commands,
  type Disposable,
  EndOfLine,
  l10n,
  type LogOutputChannel,
  SnippetString,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import { asCommand, Refusal } from '../termPacks/refusal';
import { commandIds } from '../commands';
import { chooseTemplate } from './chooseTemplate';
import { type Template, templatesMethod } from './protocol';

/** Asks the server, and starts it if need be. Fails when it cannot answer. */
type SendRequest = (method: string, params: object) => Promise<unknown>;

/** Registers the commands that begin a note with a template, and put one into a note. Both take a `TemplateAnswer`. */
export function registerTemplates(send: SendRequest, log: LogOutputChannel): Disposable[] {
  const newNote = asCommand(log, async (answer: unknown) => {
    const whole = (await templates(send)).filter(({ kind }) => kind === 'note');
    const template = await chooseTemplate(whole, answer, l10n.t('New Note from Template'));
    if (!template) return;
    const document = await workspace.openTextDocument({ language: 'clinical-note' });
    await insert(template, await window.showTextDocument(document));
  });
  const insertTemplate = asCommand(log, async (answer: unknown) => {
    const editor = window.activeTextEditor;
    if (!editor) throw new Refusal(l10n.t('Open a note first.'));
    const offered = await templates(send, editor.document.uri.toString());
    const template = await chooseTemplate(offered, answer, l10n.t('Insert Template'));
    if (template) await insert(template, editor);
  });
  return [
    commands.registerCommand(commandIds.newNote, newNote),
    commands.registerCommand(commandIds.insertTemplate, insertTemplate),
  ];
}

async function templates(send: SendRequest, uri?: string): Promise<readonly Template[]> {
  const answer = await send(templatesMethod, uri === undefined ? {} : { uri });
  return (answer as { readonly templates: readonly Template[] }).templates;
}

/** Writes a template at the caret, and leads through what is to be filled in. It begins a line: the next one after text. */
async function insert({ snippet }: Template, editor: TextEditor): Promise<void> {
  const { document, selection } = editor;
  const line = document.lineAt(selection.active.line);
  const isFree = line.text.slice(0, selection.active.character).trim() === '';
  const lineBreak = document.eol === EndOfLine.CRLF ? '\r\n' : '\n';
  await editor.insertSnippet(
    new SnippetString(isFree ? snippet : `${lineBreak}${snippet}`),
    isFree ? selection : line.range.end,
  );
}
