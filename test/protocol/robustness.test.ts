import assert from 'node:assert/strict';
import { CancellationTokenSource, type Hover, LSPErrorCodes } from 'vscode-languageserver-protocol/node';
import { LanguageServer, withServer } from '../support/languageServer';

const uri = 'file:///notes/a.note';
const other = 'file:///notes/b.note';
const misspelt = 'Left hemifacial spasam since 2019.\n';
/** As long as a note may be. */
const long = 'Left hemifacial spasm, botulinum toxin type A.\n'.repeat(42_000);
const start = { line: 0, character: 0 };

describe('a request that has become useless', () => {
  it(
    'ends when it is cancelled',
    withServer({}, async (server) => {
      await server.open(uri, long);
      const source = new CancellationTokenSource();
      const params = { textDocument: { uri }, position: start };
      const answer = server.connection.sendRequest('textDocument/hover', params, source.token);
      source.cancel();
      await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
      assert.deepEqual(await server.diagnostics(uri), []);
    }),
  );

  it(
    'ends when the note changes; a pull is to be made again',
    withServer({}, async (server) => {
      await server.open(uri, long);
      const hover = assert.rejects(server.at('textDocument/hover', uri, 0, 0), {
        code: LSPErrorCodes.ContentModified,
      });
      const pull = assert.rejects(server.pull(uri), {
        code: LSPErrorCodes.ServerCancelled,
        data: { retriggerRequest: true },
      });
      await server.change(uri, 2, misspelt);
      await Promise.all([hover, pull]);
      assert.equal((await server.diagnostics(uri)).length, 1);
    }),
  );

  it(
    'ends when the note is closed; a pull is not to be made again',
    withServer({}, async (server) => {
      await server.open(uri, long);
      const pull = assert.rejects(server.pull(uri), {
        code: LSPErrorCodes.ServerCancelled,
        data: { retriggerRequest: false },
      });
      await server.close(uri);
      await pull;
      assert.deepEqual(await server.pull(uri), { kind: 'full', items: [] });
    }),
  );

  it(
    'does not keep requests about other notes waiting',
    withServer({}, async (server) => {
      await server.open(other, misspelt);
      await server.diagnostics(other);
      await server.open(uri, long);
      let answered = false;
      const slow = server.diagnostics(uri).then(() => (answered = true));
      assert.ok(await server.at('textDocument/hover', other, 0, 8));
      assert.equal(answered, false);
      await slow;
    }),
  );
});

describe('a strange note', () => {
  it(
    'of 20 MB is not read, which is told once; other notes are read, and it too when it is shorter',
    withServer({ initializationOptions: { noteStatus: true } }, async (server) => {
      const big = 'file:///notes/very%20big.note';
      await server.open(big, 'Left hemifacial spasam.\n'.repeat(850_000));
      assert.deepEqual(await server.next('window/showMessage'), {
        type: 2,
        message:
          'Facies does not read very big.note: the note is longer than 16,000,000 characters. Split it into shorter notes; other notes are read as usual.',
      });
      assert.deepEqual(await server.diagnostics(big), []);
      await server.open(other, misspelt);
      assert.equal((await server.diagnostics(other)).length, 1);

      await server.change(big, 2, ' ', { start, end: start });
      await server.next('facies/noteStatus', ({ version }: { version: number }) => version === 2);
      await server.change(big, 3, misspelt);
      assert.equal((await server.diagnostics(big)).length, 1);
      assert.equal(server.received.filter(({ method }) => method === 'window/showMessage').length, 1);
    }),
  );

  it(
    'with broken characters, NUL, emoji and all kinds of line ends keeps its offsets',
    withServer({}, async (server) => {
      await server.open(uri, '\ud83d lone\r\n\0\u0000 NUL\r🙂 Left hemifacial spasam\r\nfin\udc00');
      const finding = (await server.diagnostics(uri)).find(({ code }) => code === 'misspelled-term');
      assert.deepEqual(finding?.range, { start: { line: 2, character: 8 }, end: { line: 2, character: 25 } });
      const hover = await server.at<Hover>('textDocument/hover', uri, 2, 10);
      assert.deepEqual(hover.range, finding?.range);
    }),
  );

  it(
    'that is empty has no findings',
    withServer({}, async (server) => {
      await server.open(uri, '');
      assert.deepEqual(await server.diagnostics(uri), []);
      assert.equal(await server.at('textDocument/hover', uri, 0, 0), null);
      assert.deepEqual(await server.ask('textDocument/semanticTokens/full', uri), { data: [] });
    }),
  );
});

describe('a client that makes mistakes', () => {
  it(
    'may change and close what is not open, and open a note twice',
    withServer({}, async (server) => {
      await server.change(uri, 2, 'a', { start, end: start });
      await server.close(uri);
      await server.open(uri, 'Left hemifacial spasm.\n');
      await server.open(uri, misspelt, 2);
      assert.equal((await server.diagnostics(uri)).length, 1);
    }),
  );

  it(
    'is told that a request failed, and served on',
    withServer({}, async (server) => {
      await server.open(uri, misspelt);
      const params = { textDocument: { uri }, position: null };
      const answer = server.connection.sendRequest('textDocument/hover', params);
      await assert.rejects(answer, {
        code: LSPErrorCodes.RequestFailed,
        message: 'Facies could not answer textDocument/hover; see its log.',
      });
      const { message } = await server.next<{ message: string }>('window/logMessage');
      assert.match(message, /^textDocument\/hover failed: TypeError\n {4}at /);
      assert.equal((await server.diagnostics(uri)).length, 1);
    }),
  );

  it(
    'has a note left as it was where a change makes no sense',
    withServer({}, async (server) => {
      await server.open(uri, misspelt);
      const params = { textDocument: { uri, version: 2 }, contentChanges: [{ range: 'here', text: 'a' }] };
      await server.connection.sendNotification('textDocument/didChange', params);
      const { message } = await server.next<{ message: string }>('window/logMessage');
      assert.match(message, /^textDocument\/didChange failed: TypeError\n {4}at /);
      assert.equal((await server.diagnostics(uri)).length, 1);
    }),
  );
});

describe('a server that died', () => {
  it('is replaced by one that says the same', async () => {
    const first = await LanguageServer.start();
    await first.open(uri, misspelt);
    const before = await first.pull(uri);
    first.kill();
    assert.equal(await first.exited(), null);
    await withServer({}, async (second) => {
      await second.open(uri, misspelt);
      const after = await second.pull(uri, before.kind === 'full' ? before.resultId : undefined);
      assert.ok(before.kind === 'full' && after.kind === 'full');
      assert.deepEqual(after.items, before.items);
    })();
  });
});
