import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  FileChangeType,
  LSPErrorCodes,
  type Location,
  type LocationLink,
  type SymbolInformation,
} from 'vscode-languageserver-protocol/node';
import { type LanguageServer, type ServerOptions, richCapabilities, withServer } from '../support/languageServer';

let root: string;

function uriOf(path: string): string {
  return pathToFileURL(join(root, path)).href;
}

/** Writes a file below the folder of the test; its address. */
function write(path: string, text: string | Uint8Array): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return uriOf(path);
}

/** An editor that tells of changed files. */
const watching: ClientCapabilities = {
  ...richCapabilities,
  workspace: {
    ...richCapabilities.workspace,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
};

function inFolder(options: ServerOptions, test: (server: LanguageServer) => Promise<void>): () => Promise<void> {
  return () =>
    withServer(
      { folders: [uriOf('notes [2024]')], environment: { XDG_CACHE_HOME: join(root, 'cache') }, ...options },
      test,
    )();
}

const inNotes = (path: string): string => `notes [2024]/${path}`;

/** Places as `file line:character`, the file without what all have in common. */
function placesOf(locations: readonly Location[] | null): string[] | null {
  return (
    locations &&
    locations.map(({ uri, range: { start } }) => {
      const name = decodeURIComponent(uri).replace(`${decodeURIComponent(uriOf('notes [2024]'))}/`, '');
      return `${name} ${start.line}:${start.character}`;
    })
  );
}

async function referencesAt(server: LanguageServer, uri: string, line: number, character: number) {
  const context = { includeDeclaration: true };
  const position = { line, character };
  return placesOf(await server.ask<Location[] | null>('textDocument/references', uri, { position, context }));
}

async function symbols(server: LanguageServer, query: string): Promise<string[]> {
  const found = await server.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query });
  return found.map(
    ({ name, containerName, location }) => `${name} | ${containerName} | ${placesOf([location])?.join('')}`,
  );
}

function changed(server: LanguageServer, uri: string, type: FileChangeType): Promise<void> {
  return server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
}

describe('the notes of a folder', () => {
  let first: string;

  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'facies-notes-')));
    first = write(inNotes('a.note'), 'No hemifacial spasm.\nLeft HFS, 面肌痉挛.\n');
    write(inNotes('sub/b.note'), 'Pas de blépharospasme.\nSpasme hémifacial gauche.\n');
    write(inNotes('c.note'), 'Possible hemifacial spasm.\n');
    write(inNotes('d.txt'), 'Hemifacial spasm.\n');
    write(inNotes('node_modules/e.note'), 'Hemifacial spasm.\n');
    write('elsewhere.note', 'Hemifacial spasm.\n');
    write(inNotes('latin1.note'), Uint8Array.from([0xe9, 0x20, 0xff]));
    write(inNotes('long.note'), 'Hemifacial spasm. '.repeat(60_000));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it(
    'are searched for a concept, open or not, in all its names',
    inFolder({}, async (server) => {
      await server.open(first, 'Edited: HFS.\nLeft HFS, 面肌痉挛.\n');
      await server.open('untitled:new', 'An HFS.');
      assert.deepEqual(await referencesAt(server, first, 1, 6), [
        'a.note 0:8',
        'a.note 1:5',
        'a.note 1:10',
        'c.note 0:9',
        'sub/b.note 1:0',
        'untitled:new 0:3',
      ]);
      assert.equal(await referencesAt(server, first, 0, 2), null);
    }),
  );

  it(
    'are followed as they come, change and go, where the client tells of it',
    inFolder({ capabilities: watching }, async (server) => {
      await server.open(first, 'HFS.\n');
      const references = () => referencesAt(server, first, 0, 1);
      assert.deepEqual(await references(), ['a.note 0:0', 'c.note 0:9', 'sub/b.note 1:0']);
      const registered = await server.next<{ registrations: { method: string; registerOptions: unknown }[] }>(
        'client/registerCapability',
        ({ registrations }) => JSON.stringify(registrations).includes('.note'),
      );
      assert.deepEqual(
        registered.registrations.map(({ registerOptions }) => registerOptions),
        [{ watchers: [{ globPattern: '**/*.note' }] }],
      );

      const other = write(inNotes('c.note'), 'Now: hemifacial spasm, HFS.\n');
      await changed(server, other, FileChangeType.Changed);
      const fresh = write(inNotes('f.note'), 'HFS.\n');
      await changed(server, fresh, FileChangeType.Created);
      await changed(server, write('elsewhere.note', 'HFS.\n'), FileChangeType.Changed);
      assert.deepEqual(await references(), ['a.note 0:0', 'c.note 0:5', 'c.note 0:23', 'f.note 0:0', 'sub/b.note 1:0']);

      rmSync(join(root, inNotes('c.note')));
      await changed(server, other, FileChangeType.Deleted);
      assert.deepEqual(await references(), ['a.note 0:0', 'f.note 0:0', 'sub/b.note 1:0']);
    }),
  );

  it(
    'are looked at anew each time, where the client tells of nothing',
    inFolder({}, async (server) => {
      await server.open(first, 'HFS.\n');
      assert.deepEqual(await referencesAt(server, first, 0, 1), ['a.note 0:0', 'c.note 0:9', 'sub/b.note 1:0']);
      write(inNotes('c.note'), 'HFS.\n');
      rmSync(join(root, inNotes('sub')), { recursive: true });
      assert.deepEqual(await referencesAt(server, first, 0, 1), ['a.note 0:0', 'c.note 0:0']);
    }),
  );

  it(
    'have a symbol for each concept and note, found by any name, at the mention that says most',
    inFolder({}, async (server) => {
      const spasm = [
        'hemifacial spasm | a.note · 3× | a.note 1:5',
        'hemifacial spasm | b.note | sub/b.note 1:0',
        'hemifacial spasm | c.note | c.note 0:9',
      ];
      assert.deepEqual(await symbols(server, 'hemifacial'), spasm);
      assert.deepEqual(await symbols(server, 'HFS'), spasm);
      const named = (found: string) => spasm.map((line) => line.replace(' |', ` (${found}) |`));
      assert.deepEqual(await symbols(server, '面肌'), named('面肌痉挛'));
      assert.deepEqual(await symbols(server, 'spasme hemifacial'), named('spasme hemifacial'));
      assert.deepEqual(await symbols(server, 'blepharo'), ['blepharospasm | b.note | sub/b.note 0:7']);
      assert.deepEqual(await symbols(server, 'myokymia'), []);
      assert.deepEqual(await symbols(server, ''), ['blepharospasm | b.note | sub/b.note 0:7', ...spasm]);
    }),
  );

  it(
    'are where a concept is defined for a client that shows no pages: where it is first affirmed',
    inFolder({}, async (server) => {
      const definition = async (uri: string, line: number, character: number) => {
        const links = await server.at<LocationLink[] | null>('textDocument/definition', uri, line, character);
        return placesOf(links && links.map(({ targetUri, targetRange }) => ({ uri: targetUri, range: targetRange })));
      };
      await server.open(first, 'No hemifacial spasm.\nLeft HFS, 面肌痉挛.\n');
      const [link] = await server.at<LocationLink[]>('textDocument/definition', first, 0, 5);
      const range = { start: { line: 1, character: 5 }, end: { line: 1, character: 8 } };
      assert.deepEqual(link, {
        originSelectionRange: { start: { line: 0, character: 3 }, end: { line: 0, character: 19 } },
        targetUri: first,
        targetRange: range,
        targetSelectionRange: range,
      });
      const other = uriOf(inNotes('c.note'));
      await server.open(other, 'Possible hemifacial spasm. No blepharospasm.');
      assert.deepEqual(await definition(other, 0, 12), ['a.note 1:5']);
      assert.equal(await definition(other, 0, 35), null);
      assert.equal(await definition(other, 0, 2), null);
    }),
  );

  it('are not needed where the client shows the pages of concepts', async () => {
    const capabilities = { textDocument: { definition: {} } };
    await inFolder({ capabilities, initializationOptions: { conceptPages: 'pages:/' } }, async (server) => {
      await server.open(first, 'No hemifacial spasm.');
      const top = { line: 0, character: 0 };
      assert.deepEqual(await server.at('textDocument/definition', first, 0, 5), {
        uri: 'pages:/hemifacial-spasm.md',
        range: { start: top, end: top },
      });
    })();
  });

  it('leave the definition of what a pack defines to its file', async () => {
    const pack = write(
      inNotes('.facies/terms/clinic.yaml'),
      'concepts:\n  - id: clinic-score\n    en:\n      preferred: clinic spasm score\n' +
        '  - id: hemifacial-spasm\n    en:\n      synonyms: [half-face jerks]\n',
    );
    await inFolder({ initializationOptions: { conceptPages: 'pages:/' } }, async (server) => {
      await server.connection.sendRequest('facies/termPacks', {});
      await server.open(first, 'Clinic spasm score 3. Half-face jerks. HFS.');
      const definition = async (character: number) => {
        const links = await server.at<LocationLink[]>('textDocument/definition', first, 0, character);
        return links.map(({ targetUri, targetRange: { start } }) => [targetUri, start.line, start.character]);
      };
      assert.deepEqual(await definition(3), [[pack, 1, 8]]);
      assert.deepEqual(await definition(25), [[pack, 6, 17]]);
      assert.deepEqual(await definition(40), [['pages:/hemifacial-spasm.md', 0, 0]]);
      assert.deepEqual(await symbols(server, 'clinic sp'), ['clinic spasm score | a.note | a.note 0:0']);
    })();
  });

  it('are read through the client where the server has no such files', async () => {
    const folder = 'memfs:/notes';
    const files: Record<string, string> = { [`${folder}/a.note`]: 'HFS.', [`${folder}/b.note`]: 'Hemifacial spasm.' };
    const asked: unknown[] = [];
    const answers = {
      'facies/findFiles': ({ patterns }: { patterns: string[] }) =>
        patterns.includes('**/*.note') ? [...Object.keys(files), `${folder}/node_modules/c.note`] : [],
      'facies/readFile': (params: { uri: string; most: number }) => {
        asked.push(params);
        return files[params.uri];
      },
    };
    await withServer({ folders: [folder], answers, initializationOptions: { clientFiles: true } }, async (server) => {
      await server.open(`${folder}/a.note`, 'HFS.');
      const position = { line: 0, character: 1 };
      assert.deepEqual(
        (await server.ask<Location[]>('textDocument/references', `${folder}/a.note`, { position })).map(
          ({ uri }) => uri,
        ),
        [`${folder}/a.note`, `${folder}/b.note`],
      );
      assert.deepEqual(
        asked,
        Object.keys(files).map((uri) => ({ uri, most: 1_000_000 })),
      );
    })();
  });

  it('stop being read when nobody waits for them, and are read on for the next', async () => {
    const folder = 'memfs:/notes';
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const read: string[] = [];
    const answers = {
      'facies/findFiles': ({ patterns }: { patterns: string[] }) =>
        patterns.includes('**/*.note') ? [`${folder}/a.note`, `${folder}/b.note`] : [],
      'facies/readFile': async ({ uri }: { uri: string }) => {
        read.push(uri);
        if (read.length === 1) await held;
        return 'Hemifacial spasm.';
      },
    };
    const capabilities = watching;
    await withServer(
      { folders: [folder], answers, capabilities, initializationOptions: { clientFiles: true } },
      async (server) => {
        const source = new CancellationTokenSource();
        const params = { query: 'hemifacial' };
        const abandoned = server.connection.sendRequest('workspace/symbol', params, source.token);
        await server.next('facies/readFile');
        source.cancel();
        await assert.rejects(abandoned, { code: LSPErrorCodes.RequestCancelled });
        release();
        const found = await server.connection.sendRequest<SymbolInformation[]>('workspace/symbol', params);
        assert.deepEqual(
          found.map(({ location }) => location.uri),
          [`${folder}/a.note`, `${folder}/b.note`],
        );
      },
    )();
  });
});
