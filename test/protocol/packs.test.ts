import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CompletionList, Diagnostic, Hover } from 'vscode-languageserver-protocol/node';
import type { TermPacks } from '../../server/src/server/packs/protocol';
import { type LanguageServer, type ServerOptions, richCapabilities, withServer } from '../support/languageServer';

let root: string;

/** Writes a file below the folder of the test; its address. */
function write(path: string, text: string): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return pathToFileURL(file).href;
}

const uriOf = (path: string): string => pathToFileURL(join(root, path)).href;

const clinic = `# Our own names.
title: Clinic
concepts:
  - id: clinic-score
    type: scale
    en:
      preferred: clinic spasm score
      definition: Our own score from 0 to 10.
    fr:
      preferred: score de la consultation
    zh:
      preferred: 本院面部评分
  - id: hemifacial-spasm
    en:
      synonyms: [half-face jerks]
`;

/** Tells the server of changed files as an editor does. */
function changed(server: LanguageServer, ...uris: string[]): Promise<void> {
  const changes = uris.map((uri) => ({ uri, type: 2 }));
  return server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
}

async function packs(server: LanguageServer): Promise<TermPacks['packs']> {
  return (await server.connection.sendRequest<TermPacks>('facies/termPacks', {})).packs;
}

async function hoverText(server: LanguageServer, uri: string, line: number, character: number): Promise<string> {
  const hover = await server.at<Hover | null>('textDocument/hover', uri, line, character);
  return hover ? (hover.contents as { value: string }).value : '';
}

function inFolder(options: ServerOptions, test: (server: LanguageServer) => Promise<void>): () => Promise<void> {
  return () =>
    withServer({ folders: [uriOf('a')], environment: { XDG_CACHE_HOME: join(root, 'cache') }, ...options }, test)();
}

const at = ({ range, message }: Diagnostic) => [range.start.line, range.start.character, range.end.character, message];

describe('term packs', () => {
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'facies-packs-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it(
    'of the folder .facies/terms are known in hover, completion and recognition, in three languages',
    inFolder({ initializationOptions: { noteStatus: true } }, async (server) => {
      const pack = write('a/.facies/terms/clinic.yaml', clinic);
      const note = uriOf('a/one.note');
      assert.deepEqual(await packs(server), [
        {
          uri: pack,
          name: 'Clinic',
          folder: uriOf('a'),
          concepts: 2,
          terms: 4,
          problems: 0,
          writable: true,
        },
      ]);
      await server.open(
        note,
        'Clinic spasm scores of 4.\nScore de la consultation : 4.\n本院面部評分4分。\nhalf face jerks\n',
      );
      const other = uriOf('a/two.note');
      await server.open(other, 'The patient was seen today.\nClinic sp');
      assert.equal(
        await hoverText(server, note, 0, 3),
        '**clinic spasm score** · scale\n\nOur own score from 0 to 10.\n\n' +
          'French: score de la consultation · Chinese: 本院面部评分\n\n*Term pack Clinic*',
      );
      assert.match(await hoverText(server, note, 1, 3), /^\*\*score de la consultation\*\* · scale/);
      assert.match(await hoverText(server, note, 2, 3), /^\*\*本院面部评分\*\* · scale/);
      const extended = await hoverText(server, note, 3, 3);
      assert.match(extended, /^\*\*hemifacial spasm\*\* · condition/);
      assert.match(extended, /\*“half face jerks” is a name from the term pack Clinic\*/);
      const { items } = await server.at<CompletionList>('textDocument/completion', other, 1, 9);
      assert.deepEqual(
        items.map(({ label, textEdit }) => [label, textEdit?.newText]),
        [['clinic spasm score', 'Clinic spasm score']],
      );
      const resolved = await server.connection.sendRequest<{ documentation: { value: string } }>(
        'completionItem/resolve',
        items[0],
      );
      assert.match(resolved.documentation.value, /^Our own score from 0 to 10\./);
    }),
  );

  it(
    'of the first folder are known in a note that was never saved',
    inFolder({}, async (server) => {
      write('a/.facies/terms/clinic.yaml', clinic);
      await packs(server);
      await server.open('untitled:Untitled-1', 'Clinic spasm score of 4.\n');
      assert.match(await hoverText(server, 'untitled:Untitled-1', 0, 3), /^\*\*clinic spasm score\*\* · scale/);
    }),
  );

  it(
    'that come into use have open notes coloured and checked again, and requests on the way answered',
    inFolder({}, async (server) => {
      const note = uriOf('a/one.note');
      await server.open(note, 'Clinic spasm score of 4.\n');
      assert.equal(await hoverText(server, note, 0, 3), '');

      const pack = write('a/.facies/terms/clinic.yaml', clinic);
      await changed(server, pack);
      const hovers = Array.from({ length: 20 }, () => hoverText(server, note, 0, 3));
      await packs(server);
      await server.next('workspace/semanticTokens/refresh');
      await server.next('workspace/diagnostic/refresh');
      for (const hover of await Promise.all(hovers)) assert.match(hover, /^$|^\*\*clinic spasm score\*\*/);
      assert.match(await hoverText(server, note, 0, 3), /^\*\*clinic spasm score\*\*/);
    }),
  );

  it(
    'that break show the error at its line while their terms stay known, and no error once they are mended',
    inFolder({}, async (server) => {
      const pack = write('a/.facies/terms/clinic.yaml', clinic);
      const note = uriOf('a/one.note');
      await server.open(note, 'Clinic spasm score of 4.\n');
      await packs(server);

      write('a/.facies/terms/clinic.yaml', clinic.replace('type: scale', 'type: scales'));
      await changed(server, pack);
      const { diagnostics } = await server.pushed(pack);
      assert.deepEqual(diagnostics.map(at), [
        [
          4,
          10,
          16,
          'This is none of the values that “type” may have. Write one of: condition, sign/symptom, anatomy, nerve, vessel, drug, procedure, investigation, scale, pathogen, course/pattern, specialty, other.',
        ],
      ]);
      assert.match(await hoverText(server, note, 0, 3), /clinic spasm score/);

      write('a/.facies/terms/clinic.yaml', clinic.replace('clinic spasm score', 'clinic severity score'));
      await changed(server, pack);
      assert.deepEqual((await server.pushed(pack)).diagnostics, []);
      await packs(server);
      assert.equal(await hoverText(server, note, 0, 3), '');

      rmSync(join(root, 'a/.facies/terms/clinic.yaml'));
      await changed(server, pack);
      assert.deepEqual(await packs(server), []);
    }),
  );
});
void richCapabilities;
