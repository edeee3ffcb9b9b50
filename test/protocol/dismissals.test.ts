import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-protocol/node';
import { type LanguageServer, withServer } from '../support/languageServer';

const uri = 'file:///notes/a.note';
const text = 'Left hemifacial spasam since 2019.\nHouse-Brackmann VII.\n';
const misspelt = { line: 0, character: 10 };
const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } };
const folders = ['file:///notes'];

async function codes(server: LanguageServer): Promise<unknown[]> {
  return (await server.diagnostics(uri)).map(({ code }) => code);
}

/** The arguments of the actions that dismiss what stands at a place. */
async function dismissals(server: LanguageServer, place = misspelt): Promise<readonly (readonly string[])[]> {
  const actions = await server.ask<CodeAction[]>('textDocument/codeAction', uri, {
    range: { start: place, end: place },
    context: { diagnostics: [] },
  });
  return actions.flatMap(({ command }) =>
    command?.command === 'facies.dismissFinding' ? [command.arguments as string[]] : [],
  );
}

const dismiss = (server: LanguageServer, fingerprints: unknown) =>
  server.connection.sendNotification('facies/dismissed', { fingerprints });

describe('dismissed findings', () => {
  it(
    'are offered to be dismissed, go at once, and come back when they are restored or their sentence changes',
    withServer({ initializationOptions: { dismissed: [] }, folders }, async (server) => {
      await server.open(uri, text);
      assert.deepEqual(await codes(server), ['misspelled-term', 'scale-out-of-range']);
      const [inWorkspace, forMe, ...others] = await dismissals(server);
      assert.deepEqual(others, []);
      const fingerprint = inWorkspace?.[1];
      assert.deepEqual(
        [inWorkspace, forMe],
        [
          ['workspace', fingerprint],
          ['user', fingerprint],
        ],
      );

      await dismiss(server, [fingerprint]);
      await server.next('workspace/diagnostic/refresh');
      assert.deepEqual(await codes(server), ['scale-out-of-range']);
      assert.deepEqual(await dismissals(server), []);
      const inNote = await server.connection.sendRequest('facies/dismissedInNote', { uri });
      assert.deepEqual(inNote, { fingerprints: [fingerprint] });

      const start = { line: 0, character: 0 };
      await server.change(uri, 2, 'Seen today.\n', { start, end: start });
      assert.deepEqual(await codes(server), ['scale-out-of-range']);
      const year = { start: { line: 1, character: 32 }, end: { line: 1, character: 33 } };
      await server.change(uri, 3, '8', year);
      assert.deepEqual(await codes(server), ['misspelled-term', 'scale-out-of-range']);
      await server.change(uri, 4, '9', year);
      assert.deepEqual(await codes(server), ['scale-out-of-range']);

      await dismiss(server, []);
      await server.next('workspace/diagnostic/refresh');
      assert.deepEqual(await codes(server), ['misspelled-term', 'scale-out-of-range']);
      assert.deepEqual(await server.connection.sendRequest('facies/dismissedInNote', { uri }), { fingerprints: [] });
    }),
  );

  it('are those that the client gives at the start, in another run of the server too', async () => {
    let fingerprint: string | undefined;
    await withServer({ initializationOptions: { dismissed: [] } }, async (server) => {
      await server.open(uri, text);
      fingerprint = (await dismissals(server))[0]?.[1];
    })();
    await withServer({ initializationOptions: { dismissed: [fingerprint, 7, null] } }, async (server) => {
      await server.open(uri, text);
      assert.deepEqual(await codes(server), ['scale-out-of-range']);
    })();
  });

  it(
    'are pushed anew',
    withServer(
      { capabilities: { textDocument: { codeAction } }, initializationOptions: { dismissed: [] } },
      async (server) => {
        const pushed = async () => (await server.pushed(uri)).diagnostics.map(({ code }) => code);
        await server.open(uri, text);
        assert.deepEqual(await pushed(), ['misspelled-term', 'scale-out-of-range']);
        await dismiss(server, [(await dismissals(server))[0]?.[1]]);
        assert.deepEqual(await pushed(), ['scale-out-of-range']);
        await dismiss(server, 'what is no list');
        assert.deepEqual(await pushed(), ['misspelled-term', 'scale-out-of-range']);
      },
    ),
  );

  it(
    'are for me only where no folder is open',
    withServer({ initializationOptions: { dismissed: [] } }, async (server) => {
      await server.open(uri, text);
      assert.deepEqual(
        (await dismissals(server)).map(([scope]) => scope),
        ['user'],
      );
    }),
  );

  it(
    'are not offered to a client that keeps none',
    withServer({ folders }, async (server) => {
      await server.open(uri, text);
      assert.deepEqual(await dismissals(server), []);
    }),
  );

  it(
    'are none in a note that is not open',
    withServer({ initializationOptions: { dismissed: [] } }, async (server) => {
      assert.deepEqual(await server.connection.sendRequest('facies/dismissedInNote', { uri }), { fingerprints: [] });
    }),
  );
});
