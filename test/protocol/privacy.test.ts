import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type CodeAction, LSPErrorCodes } from 'vscode-languageserver-protocol/node';
import { withServer } from '../support/languageServer';

const uri = 'file:///notes/a.note';
const noNetwork = ['--require', join(import.meta.dirname, 'noNetwork.cjs')];

describe('a note', () => {
  it(
    'never leaves the machine: the server works where every way to a network is shut, and tries none',
    withServer({ nodeArguments: noNetwork, initializationOptions: { noteStatus: true } }, async (server) => {
      await server.open(uri, 'Left hemifacial spasam, 面肌痉挛.\nBleph\n');
      assert.equal((await server.diagnostics(uri)).length, 1);
      assert.ok(await server.at('textDocument/hover', uri, 0, 8));
      assert.ok(await server.at('textDocument/completion', uri, 1, 5));
      assert.ok(await server.ask('facies/noteConcepts', uri));
      await server.next('facies/noteStatus');
      assert.equal(await server.stop(), 0);
      assert.equal(server.errorOutput, '');
    }),
  );

  it(
    'is in no log, message or error, whatever goes wrong',
    withServer({ initializationOptions: { noteStatus: true } }, async (server) => {
      const secret = 'Wilhelmina';
      const failed = { code: LSPErrorCodes.RequestFailed };
      const send = (method: string, params: object) => server.connection.sendRequest(method, params);
      await server.connection.sendNotification('$/setTrace', { value: 'verbose' });
      await server.open(uri, `${secret} has left hemifacial spasam.\n`);
      await assert.rejects(send('textDocument/hover', { textDocument: { uri }, position: null, secret }), failed);
      await assert.rejects(send('textDocument/hover', { position: secret }), failed);
      await assert.rejects(send('textDocument/completion', { textDocument: { uri }, position: null, secret }), failed);
      await assert.rejects(
        send('textDocument/codeAction', { textDocument: { uri }, range: secret, context: { diagnostics: [] } }),
        failed,
      );
      await assert.rejects(send('facies/otherNames', { textDocument: { uri }, range: secret }), failed);
      await assert.rejects(send('facies/noteConcepts', { uri: secret }), failed);
      await server.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: 2 },
        contentChanges: [{ range: { start: secret, end: secret }, text: secret }],
      });
      await server.connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: other, text: { secret } },
      });
      await server.connection.sendNotification('facies/unheardOf', { secret });
      await server.diagnostics(uri);
      assert.ok(server.log.length >= 4);

      const told = server.received.filter(({ method }) => method !== 'textDocument/publishDiagnostics');
      assert.ok(!JSON.stringify(told).includes(secret));
      assert.equal(await server.stop(), 0);
      assert.equal(server.errorOutput, '');
    }),
  );

  it(
    'is not in what is kept of a finding that is dismissed, nor in what is said of it',
    withServer(
      { initializationOptions: { noteStatus: true, dismissed: [] }, folders: ['file:///notes'] },
      async (server) => {
        const words = ['Wilhelmina', 'hemifacial', 'spasam', 'Kloostersteeg'];
        await server.open(uri, 'Wilhelmina has left hemifacial spasam, seen at Kloostersteeg.\n');
        const [finding] = await server.diagnostics(uri);
        const actions = await server.ask<CodeAction[]>('textDocument/codeAction', uri, {
          range: finding!.range,
          context: { diagnostics: [finding] },
        });
        const kept = actions.flatMap(({ command }) => (command?.command === 'facies.dismissFinding' ? command : []));
        assert.equal(kept.length, 2);
        for (const { title, arguments: given } of kept) {
          assert.match((given as string[])[1]!, /^[0-9a-f]{32}$/);
          const said = JSON.stringify([title, given]);
          assert.ok(!words.some((word) => said.includes(word)), said);
        }
        const fingerprints = [(kept[0]!.arguments as string[])[1]];
        await server.connection.sendNotification('facies/dismissed', { fingerprints });
        assert.deepEqual(await server.diagnostics(uri), []);
        assert.deepEqual(await server.connection.sendRequest('facies/dismissedInNote', { uri }), { fingerprints });
        const told = JSON.stringify(server.received);
        assert.ok(!words.some((word) => told.includes(word)));
        assert.equal(await server.stop(), 0);
        assert.equal(server.errorOutput, '');
      },
    ),
  );
});
const other = 'file:///notes/b.note';
