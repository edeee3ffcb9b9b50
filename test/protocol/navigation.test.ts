import assert from 'node:assert/strict';
import type { CodeAction, DocumentHighlight, InlayHint, WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { LSPErrorCodes } from 'vscode-languageserver-protocol/node';
import { poorCapabilities, withServer } from '../support/languageServer';

const uri = 'file:///notes/a.note';
const text = 'Left HFS since 2019.\nHemifacial spasm, 面肌痉挛.\nTakes Depakote.\n';
const place = (line: number, start: number, end: number) => ({
  start: { line, character: start },
  end: { line, character: end },
});
const all = place(0, 0, 0).start;
const whole = { start: all, end: { line: 9, character: 0 } };

describe('getting around a note', () => {
  it(
    'highlights a concept in all its names',
    withServer({}, async (server) => {
      await server.open(uri, text);
      assert.deepEqual(await server.at<DocumentHighlight[]>('textDocument/documentHighlight', uri, 0, 6), [
        { range: place(0, 5, 8), kind: 1 },
        { range: place(1, 0, 16), kind: 1 },
        { range: place(1, 18, 22), kind: 1 },
      ]);
      assert.deepEqual(await server.at('textDocument/documentHighlight', uri, 0, 12), []);
      assert.equal(await server.at('textDocument/documentHighlight', 'file:///not/open.note', 0, 0), null);
    }),
  );

  it('hints at abbreviations where that is set, and has them asked for again when it changes', async () => {
    let inlayHints = 'off';
    await withServer({ settings: () => ({ inlayHints }) }, async (server) => {
      await server.open(uri, text);
      const hints = () => server.ask<InlayHint[] | null>('textDocument/inlayHint', uri, { range: whole });
      assert.equal(await hints(), null);
      inlayHints = 'ambiguous';
      await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await server.next('workspace/inlayHint/refresh');
      assert.deepEqual(
        (await hints())?.map(({ position, label }) => [position, label]),
        [[{ line: 0, character: 8 }, ': hemifacial spasm']],
      );
      inlayHints = 'all';
      await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await server.next('workspace/inlayHint/refresh');
      assert.equal((await hints())?.length, 1);
      const { message } = await server.next<{ message: string }>('window/showMessage');
      assert.equal(
        message,
        'facies.inlayHints must be one of off, ambiguous, abbreviations, not "all". The last good value stays in use.',
      );
    })();
  });

  it(
    'renames to another name of the concept, and says which there are',
    withServer({}, async (server) => {
      await server.open(uri, text);
      assert.deepEqual(await server.at('textDocument/prepareRename', uri, 0, 6), {
        range: place(0, 5, 8),
        placeholder: 'hemifacial spasm',
      });
      assert.equal(await server.at('textDocument/prepareRename', uri, 0, 12), null);
      const rename = (newName: string, line = 0, character = 6) =>
        server.ask<WorkspaceEdit>('textDocument/rename', uri, { position: { line, character }, newName });
      const edits = [{ range: place(0, 5, 8), newText: 'hemifacial spasm' }];
      assert.deepEqual(await rename('hemifacial spasm'), {
        documentChanges: [{ textDocument: { uri, version: 1 }, edits }],
        changes: { [uri]: edits },
      });
      await assert.rejects(rename('tic'), {
        code: LSPErrorCodes.RequestFailed,
        message:
          'That is no name of hemifacial spasm. Choose one of: “hemifacial spasm”, “clonic hemifacial spasm”, ' +
          '“hemi-facial spasm”, “facial hemispasm”, “unilateral facial spasm”, “clonic facial spasm”, “HFS”.',
      });
      await assert.rejects(server.at('textDocument/prepareRename', uri, 2, 8), {
        code: LSPErrorCodes.RequestFailed,
        message: 'This name says more than “valproate” and stays as it is.',
      });
    }),
  );

  it(
    'offers the preferred term to whoever asks for actions, not to an editor that looks by itself',
    withServer({}, async (server) => {
      await server.open(uri, text);
      const titles = async (context: object) => {
        const params = { range: place(0, 6, 6), context: { diagnostics: [], ...context } };
        const actions = await server.ask<CodeAction[]>('textDocument/codeAction', uri, params);
        return actions.filter(({ kind }) => kind === 'refactor.rewrite').map(({ title }) => title);
      };
      assert.deepEqual(await titles({}), ['Use preferred term: hemifacial spasm']);
      assert.deepEqual(await titles({ only: ['refactor'] }), ['Use preferred term: hemifacial spasm']);
      assert.deepEqual(await titles({ only: ['quickfix'] }), []);
      assert.deepEqual(await titles({ triggerKind: 2 }), []);
    }),
  );

  it(
    'is not offered to a client that cannot use it',
    withServer({ capabilities: poorCapabilities }, async (server) => {
      await server.open(uri, text);
      for (const method of ['documentHighlight', 'inlayHint', 'prepareRename', 'rename']) {
        await assert.rejects(server.at(`textDocument/${method}`, uri, 0, 6), /MethodNotFound|does not offer/);
      }
    }),
  );
});
