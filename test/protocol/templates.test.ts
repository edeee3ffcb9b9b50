import assert from 'node:assert/strict';
import type { ClientCapabilities, CompletionItem, CompletionList } from 'vscode-languageserver-protocol/node';
import { CompletionItemKind, CompletionTriggerKind, InsertTextFormat } from 'vscode-languageserver-protocol/node';
import { snippetOf, textOf } from '../../server/src/features/templates/template';
import type { TemplatesAnswer } from '../../server/src/server/templates';
import { type LanguageServer, poorCapabilities, withServer } from '../support/languageServer';
import { resources } from '../support/resources';

const uri = 'untitled:a.note';
const snippets: ClientCapabilities = { textDocument: { completion: { completionItem: { snippetSupport: true } } } };
const operation = () => resources().templates.en.find(({ id }) => id === 'decompression-note')!;

/** The templates among what is offered at a place in the first line of the note. */
async function itemsAt(server: LanguageServer, character: number, triggerKind: CompletionTriggerKind) {
  const list = await server.ask<CompletionList>('textDocument/completion', uri, {
    position: { line: 0, character },
    context: { triggerKind },
  });
  assert.ok(list.isIncomplete);
  return list.items.filter(({ kind }) => kind === CompletionItemKind.Snippet);
}

describe('templates', () => {
  it(
    'are completed as snippets for a client that fills them in',
    withServer({ capabilities: snippets }, async (server) => {
      await server.open(uri, 'mvd');
      const [item, ...others] = await itemsAt(server, 3, CompletionTriggerKind.Invoked);
      assert.deepEqual(others, []);
      assert.equal(item?.insertTextFormat, InsertTextFormat.Snippet);
      assert.deepEqual(item.textEdit, {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } },
        newText: snippetOf(operation()),
      });
      assert.deepEqual(await server.connection.sendRequest<CompletionItem>('completionItem/resolve', item), item);
    }),
  );

  it(
    'are completed as text with blanks for a client that does not',
    withServer({ capabilities: poorCapabilities }, async (server) => {
      await server.open(uri, 'mvd');
      const [item, ...others] = await itemsAt(server, 3, CompletionTriggerKind.Invoked);
      assert.deepEqual(others, []);
      assert.equal(item?.insertTextFormat, undefined);
      assert.deepEqual(item?.textEdit, {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } },
        newText: textOf(operation()),
      });
    }),
  );

  it(
    'are offered where nothing is typed only when somebody asks',
    withServer({ capabilities: snippets }, async (server) => {
      await server.open(uri, '');
      assert.deepEqual(await itemsAt(server, 0, CompletionTriggerKind.TriggerForIncompleteCompletions), []);
      assert.deepEqual(await server.at<CompletionList>('textDocument/completion', uri, 0, 0), {
        isIncomplete: true,
        items: [],
      });
      const items = await itemsAt(server, 0, CompletionTriggerKind.Invoked);
      assert.equal(items[0]?.label, 'Consultation');
    }),
  );

  it(
    "are told to a client that asks, in the note's language first, or the reader's",
    withServer({ locale: 'zh-cn' }, async (server) => {
      const ask = async (params: object) => {
        const { templates } = await server.connection.sendRequest<TemplatesAnswer>('facies/templates', params);
        return templates;
      };
      await server.open(uri, 'La patiente présente des secousses de la paupière.');
      const { en, fr, zh } = resources().templates;
      const expected = [...fr, ...en, ...zh].map((template) => {
        const { id, language, kind, title, description } = template;
        return { id, language, kind, title, description, snippet: snippetOf(template) };
      });
      assert.deepEqual(await ask({ uri }), expected);
      assert.equal((await ask({}))[0]?.language, 'zh');
      assert.equal((await ask({ uri: 'untitled:closed.note' }))[0]?.language, 'zh');
    }),
  );
});
