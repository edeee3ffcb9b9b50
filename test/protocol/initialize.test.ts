import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ErrorCodes } from 'vscode-languageserver-protocol/node';
import { semanticTokensLegend } from '../../server/src/features/semanticTokens';
import { LanguageServer, poorCapabilities, richCapabilities, withServer } from '../support/languageServer';

const uri = 'file:///notes/a.note';
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../server/package.json'), 'utf8')) as {
  version: string;
};

describe('initialize', () => {
  it(
    'offers everything to a client that can use it',
    withServer({ capabilities: richCapabilities }, async (server) => {
      assert.deepEqual(server.result, {
        capabilities: {
          positionEncoding: 'utf-16',
          textDocumentSync: { openClose: true, change: 2, save: { includeText: false } },
          hoverProvider: true,
          completionProvider: { resolveProvider: true, completionItem: { labelDetailsSupport: true } },
          codeActionProvider: { codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.facies'] },
          documentSymbolProvider: true,
          diagnosticProvider: { identifier: 'facies', interFileDependencies: false, workspaceDiagnostics: false },
          documentHighlightProvider: true,
          referencesProvider: true,
          definitionProvider: true,
          workspaceSymbolProvider: true,
          inlayHintProvider: true,
          renameProvider: { prepareProvider: true },
          foldingRangeProvider: true,
          semanticTokensProvider: { legend: semanticTokensLegend, full: true, range: true },
          workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        },
        serverInfo: { name: 'Facies', version },
      });
      const registration = await server.next<{ registrations: { method: string; registerOptions: unknown }[] }>(
        'client/registerCapability',
      );
      assert.deepEqual(
        registration.registrations.map(({ method, registerOptions }) => ({ method, registerOptions })),
        [{ method: 'workspace/didChangeConfiguration', registerOptions: { section: 'facies' } }],
      );
    }),
  );

  it(
    'offers a client that can do little only what it can use',
    withServer({ capabilities: poorCapabilities }, (server) => {
      assert.deepEqual(server.result.capabilities, {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: 2, save: { includeText: false } },
        hoverProvider: true,
        completionProvider: { resolveProvider: true },
        foldingRangeProvider: true,
        semanticTokensProvider: { legend: semanticTokensLegend, full: true, range: true },
      });
      return Promise.resolve();
    }),
  );

  it(
    'comes before all else',
    withServer({ uninitialized: true }, async (server) => {
      await assert.rejects(server.at('textDocument/hover', uri, 0, 0), { code: ErrorCodes.ServerNotInitialized });
    }),
  );

  it(
    'is answered once',
    withServer({}, async (server) => {
      const again = server.connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
      await assert.rejects(again, { code: ErrorCodes.InvalidRequest });
    }),
  );

  it(
    'is followed by an error for what was not offered',
    withServer({}, async (server) => {
      await assert.rejects(server.at('textDocument/implementation', uri, 0, 0), { code: ErrorCodes.MethodNotFound });
    }),
  );

  it('is forgotten after shutdown: requests fail, and exit ends the process', async () => {
    const server = await LanguageServer.start();
    await server.connection.sendRequest('shutdown');
    await assert.rejects(server.at('textDocument/hover', uri, 0, 0), { code: ErrorCodes.InvalidRequest });
    assert.equal(await server.exit(), 0);
  });
});
