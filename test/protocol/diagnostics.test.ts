import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { type LanguageServer, richCapabilities, withServer } from '../support/languageServer';

const uri = 'file:///notes/a.note';
const misspelt = 'Left hemifacial spasam since 2019.\n';
const misspeltFinding = {
  range: { start: { line: 0, character: 5 }, end: { line: 0, character: 22 } },
  severity: 3,
  code: 'misspelled-term',
  source: 'facies',
  message: '"hemifacial spasam": did you mean "hemifacial spasm"?',
};
const wholeLine = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };

function essence({ range, severity, code, source, message }: Diagnostic): object {
  return { range, severity, code, source, message };
}

function noteStatus(server: LanguageServer, version: number): Promise<unknown> {
  return server.next('facies/noteStatus', (status: { version: number }) => status.version === version);
}

describe('pushed diagnostics', () => {
  const pushing = {
    capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
    initializationOptions: { noteStatus: true },
  };

  it(
    'come after a note was opened, change with it and go when it is closed',
    withServer(pushing, async (server) => {
      await server.open(uri, misspelt);
      const first = await server.pushed(uri);
      assert.equal(first.version, 1);
      assert.deepEqual(first.diagnostics.map(essence), [misspeltFinding]);

      await server.change(uri, 2, 'Left hemifacial spasm since 2019.\n', wholeLine);
      assert.deepEqual(await server.pushed(uri), { uri, version: 2, diagnostics: [] });

      await server.change(uri, 3, misspelt, wholeLine);
      assert.equal((await server.pushed(uri)).diagnostics.length, 1);
      await server.close(uri);
      assert.deepEqual(await server.pushed(uri), { uri, diagnostics: [] });
    }),
  );

  it(
    'are not sent again while they stay the same, and never where there are none',
    withServer(pushing, async (server) => {
      await server.open('file:///notes/clean.note', 'Left hemifacial spasm.\n');
      await noteStatus(server, 1);
      await server.open(uri, misspelt, 11);
      await noteStatus(server, 11);
      await server.change(uri, 12, 'Seen again today.\n', {
        start: { line: 1, character: 0 },
        end: { line: 1, character: 0 },
      });
      await noteStatus(server, 12);
      const sent = server.received.filter(({ method }) => method === 'textDocument/publishDiagnostics');
      assert.deepEqual(
        sent.map(({ params }) => (params as { version: number }).version),
        [11],
      );
    }),
  );

  it(
    'have no version for a client that does not want one',
    withServer({ capabilities: {} }, async (server) => {
      await server.open(uri, misspelt);
      assert.deepEqual(Object.keys(await server.pushed(uri)).sort(), ['diagnostics', 'uri']);
    }),
  );
});

describe('pulled diagnostics', () => {
  it(
    'are told by their result id where they stay the same',
    withServer({}, async (server) => {
      await server.open(uri, misspelt);
      const first = await server.pull(uri);
      assert.ok(first.kind === 'full' && first.resultId);
      assert.deepEqual(first.items.map(essence), [misspeltFinding]);
      assert.deepEqual(await server.pull(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });

      const end = { line: 1, character: 0 };
      await server.change(uri, 2, 'Seen again today.\n', { start: end, end });
      assert.deepEqual(await server.pull(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });

      await server.change(uri, 3, 'Left hemifacial spasm since 2019.\n', wholeLine);
      const second = await server.pull(uri, first.resultId);
      assert.ok(second.kind === 'full');
      assert.deepEqual(second.items, []);
      assert.notEqual(second.resultId, first.resultId);
    }),
  );

  it(
    'are given whole to whoever has other ones',
    withServer({}, async (server) => {
      await server.open(uri, misspelt);
      const first = await server.pull(uri);
      assert.deepEqual(await server.pull(uri), first);
      assert.deepEqual(await server.pull(uri, 'of-another-run'), first);
    }),
  );

  it(
    'are not pushed too',
    withServer({ initializationOptions: { noteStatus: true } }, async (server) => {
      await server.open(uri, misspelt);
      assert.deepEqual(await noteStatus(server, 1), {
        uri,
        version: 1,
        mentions: 2,
        findings: 1,
        language: 'en',
        tooLong: false,
      });
      await server.close(uri);
      await server.pull(uri);
      assert.deepEqual(
        server.received.filter(({ method }) => method === 'textDocument/publishDiagnostics'),
        [],
      );
    }),
  );

  it(
    'link to the page of their rule where the client says where the pages are',
    withServer({ initializationOptions: { rulePages: 'facies-rule:/' } }, async (server) => {
      await server.open(uri, misspelt);
      const [finding] = await server.diagnostics(uri);
      assert.deepEqual(finding?.codeDescription, { href: 'facies-rule:/misspelled-term.md' });
    }),
  );
});

describe('rules that wait', () => {
  const missing = 'laterality-missing';
  const sideless = 'Hemifacial spasm since 2019.\n';
  const end = { line: 1, character: 0 };
  const more = (server: LanguageServer, note: string, version: number, text = 'Seen again today.\n') =>
    server.change(note, version, text, { start: end, end });
  const codes = async (server: LanguageServer, note = uri) => (await server.diagnostics(note)).map(({ code }) => code);

  it(
    'speak of a note as it was opened from its file, wait while it is changed, and speak when it is saved',
    withServer({}, async (server) => {
      await server.open(uri, sideless);
      assert.deepEqual(await codes(server), [missing]);
      await more(server, uri, 2);
      assert.deepEqual(await codes(server), []);
      await server.save(uri);
      await server.next('workspace/diagnostic/refresh');
      assert.deepEqual(await codes(server), [missing]);
      await more(server, uri, 3);
      assert.deepEqual(await codes(server), []);
    }),
  );

  it(
    'wait in a note that has no file, until it has an assessment',
    withServer({}, async (server) => {
      const untitled = 'untitled:Untitled-1';
      await server.open(untitled, sideless);
      assert.deepEqual(await codes(server, untitled), []);
      await more(server, untitled, 2, 'Assessment: hemifacial spasm.\n');
      assert.deepEqual(await codes(server, untitled), [missing]);
    }),
  );

  it(
    'are pushed when the note is saved',
    withServer({ capabilities: {} }, async (server) => {
      await server.open(uri, sideless);
      assert.deepEqual(
        (await server.pushed(uri)).diagnostics.map(({ code }) => code),
        [missing],
      );
      await more(server, uri, 2);
      assert.deepEqual((await server.pushed(uri)).diagnostics, []);
      await server.save(uri);
      assert.deepEqual(
        (await server.pushed(uri)).diagnostics.map(({ code }) => code),
        [missing],
      );
    }),
  );

  it(
    'have the same quick fixes as findings',
    withServer({}, async (server) => {
      const fixes = async () =>
        (
          await server.ask<{ diagnostics?: Diagnostic[] }[]>('textDocument/codeAction', uri, {
            range: { start: { line: 0, character: 3 }, end: { line: 0, character: 3 } },
            context: { diagnostics: [] },
          })
        ).filter(({ diagnostics }) => diagnostics?.[0]?.code === missing).length;
      await server.open(uri, sideless);
      assert.equal(await fixes(), 4);
      await more(server, uri, 2);
      assert.equal(await fixes(), 0);
      await server.save(uri);
      assert.equal(await fixes(), 4);
    }),
  );

  it(
    'make no client ask again when the note is saved and nothing waited',
    withServer({ initializationOptions: { noteStatus: true } }, async (server) => {
      await server.open(uri, 'Assessment: hemifacial spasm.\n');
      await more(server, uri, 2);
      assert.deepEqual(await codes(server), [missing]);
      await server.save(uri);
      assert.deepEqual(await codes(server), [missing]);
      assert.ok(!server.received.some(({ method }) => method === 'workspace/diagnostic/refresh'));
    }),
  );
});

describe('diagnostics at the word being typed', () => {
  const before = 'Left hemifacial spasm today.\n';
  /** Puts an `a` into `spasm`, which makes it `spasam`. */
  const type = (server: LanguageServer) => {
    const place = { line: 0, character: 20 };
    return server.change(uri, 2, 'a', { start: place, end: place });
  };
  const after = { ...misspeltFinding, message: '"hemifacial spasam": did you mean "hemifacial spasm"?' };

  it(
    'wait until typing has settled; then the client is asked to pull again',
    withServer({}, async (server) => {
      await server.open(uri, before);
      assert.deepEqual(await server.diagnostics(uri), []);
      await type(server);
      assert.deepEqual(await server.diagnostics(uri), []);
      await server.next('workspace/diagnostic/refresh');
      assert.deepEqual((await server.diagnostics(uri)).map(essence), [after]);
    }),
  );

  it(
    'wait until typing has settled; then they are pushed',
    withServer({ capabilities: {}, initializationOptions: { noteStatus: true } }, async (server) => {
      await server.open(uri, before);
      await type(server);
      const status = await server.next(
        'facies/noteStatus',
        ({ version }: { version: number; findings: number }) => version === 2,
      );
      assert.equal(status.findings, 0);
      assert.deepEqual((await server.pushed(uri)).diagnostics.map(essence), [after]);
    }),
  );

  it(
    'are shown when the word is ended',
    withServer({}, async (server) => {
      await server.open(uri, 'Left hemifacial spasam');
      const end = { line: 0, character: 22 };
      await server.change(uri, 2, '.', { start: end, end });
      assert.equal((await server.diagnostics(uri)).length, 1);
    }),
  );

  it(
    'are shown when something is typed elsewhere',
    withServer({}, async (server) => {
      await server.open(uri, before);
      await type(server);
      assert.deepEqual(await server.diagnostics(uri), []);
      const start = { line: 1, character: 0 };
      await server.change(uri, 3, 'S', { start, end: start });
      assert.equal((await server.diagnostics(uri)).length, 1);
    }),
  );

  it(
    'are shown when the note is saved',
    withServer({}, async (server) => {
      await server.open(uri, before);
      await type(server);
      assert.deepEqual(await server.diagnostics(uri), []);
      await server.save(uri);
      assert.equal((await server.diagnostics(uri)).length, 1);
    }),
  );

  it(
    'do not wait where the client could not be told of them later',
    withServer(
      { capabilities: { ...richCapabilities, workspace: { ...richCapabilities.workspace, diagnostics: {} } } },
      async (server) => {
        await server.open(uri, before);
        await type(server);
        assert.equal((await server.diagnostics(uri)).length, 1);
      },
    ),
  );
});
