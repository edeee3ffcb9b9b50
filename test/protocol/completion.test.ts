import assert from 'node:assert/strict';
import { type CompletionItem, type CompletionList, CompletionTriggerKind } from 'vscode-languageserver-protocol/node';
import { type LanguageServer, withServer } from '../support/languageServer';

const uri = 'file:///notes/a.note';
const { Invoked, TriggerForIncompleteCompletions: GoesOn } = CompletionTriggerKind;

/** Asks at the end of the one line of the note. */
async function labelsAt(
  server: LanguageServer,
  character: number,
  triggerKind: CompletionTriggerKind = Invoked,
): Promise<string[]> {
  return (await itemsAt(server, character, triggerKind)).map(({ label }) => label);
}

async function itemsAt(
  server: LanguageServer,
  character: number,
  triggerKind: CompletionTriggerKind = Invoked,
): Promise<CompletionItem[]> {
  const position = { line: 0, character };
  const list = await server.ask<CompletionList>('textDocument/completion', uri, { position, context: { triggerKind } });
  assert.equal(list.isIncomplete, true);
  return list.items;
}

/** Types at the end of the one line of the note. */
function type(server: LanguageServer, version: number, character: number, letter: string): Promise<void> {
  const place = { line: 0, character };
  return server.change(uri, version, letter, { start: place, end: place });
}

const text = 'She walks and ta';

describe('completion while somebody types', () => {
  it(
    'comes up only with what is likely, and with all of it at a second request for the same text',
    withServer({ initializationOptions: { asksWhileTyping: true } }, async (server) => {
      await server.open(uri, text);
      await type(server, 2, text.length, 'l');
      const end = text.length + 1;
      assert.deepEqual(await labelsAt(server, end), []);
      const all = await labelsAt(server, end);
      assert.ok(all.length > 0);
      await type(server, 3, end, 'k');
      assert.deepEqual(await labelsAt(server, end + 1), []);
    }),
  );

  it(
    'goes on as it began',
    withServer({ initializationOptions: { asksWhileTyping: true } }, async (server) => {
      await server.open(uri, 'The ');
      await type(server, 2, 4, 'f');
      assert.deepEqual(await labelsAt(server, 5), []);
      await type(server, 3, 5, 'a');
      assert.deepEqual(await labelsAt(server, 6, GoesOn), []);
      const asked = await labelsAt(server, 6);
      assert.ok(asked.length > 0);
      await type(server, 4, 6, 'r');
      const far = await labelsAt(server, 7, GoesOn);
      await type(server, 5, 7, 'a');
      assert.notDeepEqual(far, await labelsAt(server, 8));
    }),
  );

  it(
    'gives a client that does not ask by itself all there is',
    withServer({}, async (server) => {
      await server.open(uri, text);
      await type(server, 2, text.length, 'l');
      const first = await labelsAt(server, text.length + 1);
      assert.ok(first.length > 0);
      assert.deepEqual(await labelsAt(server, text.length + 1), first);
    }),
  );
});

describe('completion and what was chosen before', () => {
  it(
    'puts it first, tells the client of what is chosen, and follows what the client remembers',
    withServer({ initializationOptions: { choices: ['facial-tic'] } }, async (server) => {
      await server.open(uri, 'Her fac');
      const firstConcept = async (): Promise<unknown> =>
        ((await itemsAt(server, 7))[0]?.data as { concept: string }).concept;
      const items = await itemsAt(server, 7);
      assert.equal(items[0]?.label, 'facial tic');
      assert.deepEqual(items[0].command, { title: 'facial tic', command: 'facies.chosen', arguments: ['facial-tic'] });
      assert.ok(items.every(({ command }) => command?.command === 'facies.chosen'));
      await server.connection.sendNotification('facies/choices', { concepts: ['facial-nerve'] });
      assert.equal(await firstConcept(), 'facial-nerve');
      await server.connection.sendNotification('facies/choices', { concepts: [] });
      assert.notEqual(await firstConcept(), 'facial-tic');
    }),
  );

  it(
    'brings no command to a client that remembers nothing',
    withServer({}, async (server) => {
      await server.open(uri, 'Her fac');
      for (const { command } of await itemsAt(server, 7)) assert.equal(command, undefined);
    }),
  );
});
