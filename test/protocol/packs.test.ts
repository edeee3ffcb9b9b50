import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
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

const rivals = `concepts:
  - id: jerk-score
    en:
      preferred: jerk score
      synonyms: [hemifacial spasm]
  - id: clinic-score
    fr:
      preferred: score de la consultation
  - id: no-such-concept
    en:
      synonyms: [lost name]
`;

/** An editor that can tell of changed files. */
const watching = {
  ...richCapabilities,
  workspace: {
    ...richCapabilities.workspace,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
};

describe('term packs', () => {
  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'facies packs-')));
    mkdirSync(join(root, 'a'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it(
    'of the folder .facies/terms are known in hover, completion and recognition, in three languages',
    inFolder({ initializationOptions: { noteStatus: true } }, async (server) => {
      await packs(server);
      const pack = write('a/.facies/terms/clinic.yaml', clinic);
      await changed(server, pack);
      assert.deepEqual(await packs(server), [
        { uri: pack, name: 'Clinic', folder: uriOf('a'), concepts: 2, terms: 4, problems: 0, writable: true },
      ]);
      const note = uriOf('a/one.note');
      await server.open(
        note,
        'Clinic spasm scores of 4.\nScore de la consultation : 4.\n本院面部評分4分。\nhalf face jerks\n',
      );
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
      const other = uriOf('a/two.note');
      await server.open(other, 'The patient was seen today.\nClinic sp');
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
    'bring cues: open notes are asserted anew when they change, and by the last good state while they are broken',
    inFolder({ initializationOptions: { noteStatus: true } }, async (server) => {
      const cues = (value: string) => `context:
  fr:
    cues:
      - axis: negation
        value: ${value}
        direction: backward
        texts: [rien trouvé]
`;
      const note = uriOf('a/one.note');
      await server.open(note, 'Spasme hémifacial rien trouvé.\n');
      const shown = () => hoverText(server, note, 0, 3);
      assert.doesNotMatch(await shown(), /rien trouvé/);
      const pack = write('a/.facies/terms/clinic.yaml', cues('negated'));
      await changed(server, pack);
      assert.deepEqual(await packs(server), [
        { uri: pack, name: 'clinic', folder: uriOf('a'), concepts: 0, terms: 0, problems: 0, writable: true },
      ]);
      const negated = await shown();
      assert.match(negated, /rien trouvé/);
      write('a/.facies/terms/clinic.yaml', cues('left'));
      await changed(server, pack);
      assert.deepEqual((await server.pushed(pack)).diagnostics.map(at), [
        [4, 15, 19, 'This is none of the values that “value” may have. Write one of: affirmed, negated, possible.'],
      ]);
      assert.equal(await shown(), negated);
      write('a/.facies/terms/clinic.yaml', cues('possible'));
      await changed(server, pack);
      await packs(server);
      const possible = await shown();
      assert.match(possible, /rien trouvé/);
      assert.notEqual(possible, negated);
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
    'that come make every open note be checked again',
    inFolder({ initializationOptions: { noteStatus: true } }, async (server) => {
      await packs(server);
      const note = uriOf('a/one.note');
      await server.open(note, 'The ward index is 4.\n');
      const mentions = async () => (await server.next<{ mentions: number }>('facies/noteStatus')).mentions;
      assert.equal(await mentions(), 0);
      await changed(server, write('a/.facies/terms/clinic.yaml', clinic.replace('clinic spasm score', 'ward index')));
      assert.equal(await mentions(), 1);
      rmSync(join(root, 'a/.facies'), { recursive: true });
      await changed(server, uriOf('a/.facies/terms/clinic.yaml'));
      assert.equal(await mentions(), 0);
    }),
  );

  it(
    'that break show the error at its line while their terms stay known, and no error once they are mended',
    inFolder({ locale: 'fr' }, async (server) => {
      const pack = write('a/.facies/terms/clinic.yaml', clinic);
      const note = uriOf('a/one.note');
      await server.open(note, 'Clinic spasm score of 4.\n');
      await changed(server, pack);
      await packs(server);

      write('a/.facies/terms/clinic.yaml', clinic.replace('type: scale', 'type: scales'));
      await changed(server, pack);
      assert.deepEqual((await server.pushed(pack)).diagnostics, [
        {
          range: { start: { line: 4, character: 10 }, end: { line: 4, character: 16 } },
          severity: 1,
          code: 'term-pack',
          source: 'facies',
          message:
            'Ce n’est aucune des valeurs possibles de « type ». Écrire l’une de : condition, sign/symptom, anatomy, nerve, vessel, drug, procedure, investigation, scale, pathogen, course/pattern, specialty, other.',
        },
      ]);
      assert.match(await hoverText(server, note, 0, 3), /clinic spasm score/);
      assert.deepEqual(
        (await packs(server)).map(({ concepts, problems }) => [concepts, problems]),
        [[2, 1]],
      );

      write('a/.facies/terms/clinic.yaml', clinic.replace('clinic spasm score', 'clinic severity score'));
      await changed(server, pack);
      assert.deepEqual((await server.pushed(pack)).diagnostics, []);
      assert.equal(await hoverText(server, note, 0, 3), '');

      write('a/.facies/terms/clinic.yaml', 'concepts: 7\n');
      await changed(server, pack);
      assert.equal((await server.pushed(pack)).diagnostics.length, 1);
      rmSync(join(root, 'a/.facies/terms/clinic.yaml'));
      await changed(server, pack);
      assert.deepEqual((await server.pushed(pack)).diagnostics, []);
      assert.deepEqual(await packs(server), []);
    }),
  );

  it(
    'that are open are checked as they are written; notes go by the file',
    inFolder({}, async (server) => {
      const pack = write('a/.facies/terms/clinic.yaml', clinic);
      const note = uriOf('a/one.note');
      await server.open(note, 'Clinic spasm score of 4.\n');
      await changed(server, pack);
      await packs(server);
      await server.connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: pack, languageId: 'yaml', version: 1, text: clinic },
      });
      await server.change(pack, 2, 'scales', { start: { line: 4, character: 10 }, end: { line: 4, character: 15 } });
      const { diagnostics, version } = await server.pushed(pack);
      assert.deepEqual([diagnostics.map(({ range }) => range.start), version], [[{ line: 4, character: 10 }], 2]);
      assert.match(await hoverText(server, note, 0, 3), /clinic spasm score/);
      assert.match(await hoverText(server, pack, 4, 6), /^What sort of thing the concept is/);
      assert.deepEqual(await server.diagnostics(pack), []);

      await server.change(pack, 3, clinic.replace('clinic spasm score', 'clinic severity score'));
      assert.deepEqual((await server.pushed(pack)).diagnostics, []);
      assert.match(await hoverText(server, note, 0, 3), /clinic spasm score/);
      write('a/.facies/terms/clinic.yaml', clinic.replace('clinic spasm score', 'clinic severity score'));
      await server.save(pack);
      await packs(server);
      assert.equal(await hoverText(server, note, 0, 3), '');

      await server.change(pack, 4, 'concepts: 7\n');
      assert.equal((await server.pushed(pack)).diagnostics.length, 1);
      await server.close(pack);
      assert.deepEqual((await server.pushed(pack)).diagnostics, []);
    }),
  );

  it(
    'whose names mean something else too tell it once, with the other place',
    inFolder({}, async (server) => {
      const first = write('a/.facies/terms/a.yaml', clinic);
      const second = write('a/.facies/terms/b.yaml', rivals.replace('hemifacial spasm]', 'Clinic spasm-score, HFS]'));
      await changed(server, first, second);
      const builtIn = { uri: 'facies-concept:/hemifacial-spasm.md', range: top };
      assert.deepEqual(
        (await server.pushed(second)).diagnostics.map(({ message, severity, range, relatedInformation }) => [
          range.start.line,
          range.start.character,
          severity,
          message,
          ...(relatedInformation ?? []).map(({ location, message: other }) => [location, other]),
        ]),
        [
          [
            4,
            17,
            3,
            '“Clinic spasm-score” is also a name of clinic spasm score (Clinic), whose pack goes first. Remove the name in one of the two.',
            [
              { uri: first, range: { start: { line: 6, character: 17 }, end: { line: 6, character: 35 } } },
              'A name of clinic spasm score, Clinic',
            ],
          ],
          [
            4,
            37,
            3,
            '“HFS” is also a name of hemifacial spasm (hemifacial-spasm-and-facial-movements). In notes this pack’s meaning goes first; remove the name here if that is not meant.',
            [builtIn, 'A name of hemifacial spasm, hemifacial-spasm-and-facial-movements'],
          ],
          [
            8,
            8,
            2,
            'No concept has the id “no-such-concept”. Correct it, or add a preferred name to make it a concept of its own.',
          ],
        ],
      );
      const note = uriOf('a/one.note');
      await server.open(note, 'HFS on the left.\n');
      const text = await hoverText(server, note, 0, 1);
      assert.match(text, /^\*\*HFS\*\* \(jerk score\)/);
      assert.match(text, /may also mean: hemifacial spasm/);
    }),
  );

  it(
    'are those of the folder that a note is in, as the settings of the folder name them',
    inFolder(
      {
        folders: [],
        settings: (uri) => {
          if (uri === uriOf('b')) return { termPacks: ['../shared/*.csv', join(root, 'shared/one.json')] };
          return uri === uriOf('a') ? { termPacks: ['../shared'] } : {};
        },
      },
      async (server) => {
        write('shared/scores.csv', 'concept,language,term\nclinic-score,en,clinic spasm score\n');
        write(
          'shared/one.json',
          JSON.stringify({ concepts: [{ id: 'ward-score', fr: { preferred: 'score du pavillon' } }] }),
        );
        write('shared/notes.txt', 'no pack');
        write('a/.facies/terms/deep/er/a.yml', 'concepts: [{ id: own, en: { preferred: local grade } }]');
        const event = { added: ['a', 'b'].map((name) => ({ uri: uriOf(name), name })), removed: [] };
        await server.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
        const found = async () => (await packs(server)).map(({ uri, folder }) => [uri.slice(root.length + 7), folder]);
        assert.deepEqual((await found()).length, 3);
        const text = 'Clinic spasm score, local grade. Score du pavillon : 2.\n';
        const known = async (uri: string) => {
          const { data } = await server.ask<{ data: number[] }>('textDocument/semanticTokens/full', uri);
          return data.length / 5;
        };
        for (const name of ['a', 'b', 'c']) await server.open(uriOf(`${name}/x.note`), text);
        assert.deepEqual(await Promise.all(['a', 'b', 'c'].map((name) => known(uriOf(`${name}/x.note`)))), [3, 2, 0]);
      },
    ),
  );

  it('are watched where the settings say and in each pack folder', async () => {
    await withServer(
      {
        folders: [uriOf('a')],
        capabilities: watching,
        settings: (uri) => ({ termPacks: uri === uriOf('a') ? ['terms/*.csv', join(root, 'one.yaml')] : [] }),
      },
      async (server) => {
        const { registrations } = await server.next<{ registrations: { method: string; registerOptions: unknown }[] }>(
          'client/registerCapability',
          (params: { registrations: { method: string }[] }) =>
            params.registrations[0]?.method === 'workspace/didChangeWatchedFiles',
        );
        assert.deepEqual(registrations[0]?.registerOptions, {
          watchers: [
            { globPattern: { baseUri: uriOf('a/terms'), pattern: '*.csv' } },
            { globPattern: { baseUri: uriOf(''), pattern: 'one.yaml{,/**/*.{yaml,yml,json,csv}}' } },
            { globPattern: { baseUri: uriOf('a/.facies/terms'), pattern: '**/*.{yaml,yml,json,csv}' } },
          ],
        });
      },
    )();
  });

  it('that settings name wrongly are told once, and the last good ones stay', async () => {
    const settings: { value: unknown } = { value: { termPacks: ['*.yaml', 'missing.csv'] } };
    await withServer({ folders: [uriOf('a')], settings: () => settings.value }, async (server) => {
      write('a/own.yaml', clinic);
      const note = uriOf('a/one.note');
      await server.open(note, 'Clinic spasm score of 4.\n');
      const set = async (value: unknown) => {
        settings.value = value;
        await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
        return packs(server);
      };
      await changed(server, uriOf('a/own.yaml'));
      assert.equal((await packs(server)).length, 1);
      assert.deepEqual(await server.next('window/showMessage'), {
        type: 2,
        message:
          'facies.termPacks: no YAML, JSON or CSV file is at "missing.csv". Correct the path or remove the entry.',
      });
      assert.equal((await set({ termPacks: '*.yaml' })).length, 1);
      assert.match(
        (await server.next<{ message: string }>('window/showMessage', ({ message }) => message.includes('must be')))
          .message,
        /^facies\.termPacks must be a list of paths such as \["terms\/\*\.yaml"\], not "\*\.yaml"\./,
      );
      assert.match(await hoverText(server, note, 0, 3), /clinic spasm score/);
      assert.equal((await set({})).length, 0);
      assert.equal(await hoverText(server, note, 0, 3), '');
    })();
  });

  it(
    'that extensions contribute are known in every note; what is wrong with them is told once',
    inFolder({ initializationOptions: { packs: { contributed: [] } } }, async (server) => {
      const good = write('ext/good.yaml', clinic);
      const bad = write('ext/bad.csv', 'concept,language,term\na,de,Wort\n');
      await server.connection.sendNotification('facies/contributedPacks', { uris: [good, bad] });
      assert.deepEqual(
        (await packs(server)).map(({ uri, folder, writable, problems }) => [uri, folder, writable, problems]),
        [
          [good, undefined, false, 0],
          [bad, undefined, false, 1],
        ],
      );
      const outside = 'untitled:Untitled-1';
      await server.open(outside, 'Clinic spasm score of 4.\n');
      assert.match(await hoverText(server, outside, 0, 3), /\*Term pack Clinic\*/);
      assert.deepEqual(await server.next('window/showMessage'), {
        type: 2,
        message:
          'The term pack bad.csv of an extension has errors and is not used: This is none of the values that “language” may have. Write one of: en, fr, zh.',
      });
      assert.ok(server.log.some((line) => line.startsWith(`${bad}:2:3: This is none of the values`)));
      assert.ok(!server.received.some(({ method }) => method === 'textDocument/publishDiagnostics'));
    }),
  );

  it(
    'are read through the client where the server has no files',
    inFolder(
      {
        folders: ['memfs:/ward'],
        initializationOptions: { clientFiles: true },
        answers: {
          'facies/findFiles': ({ folder, patterns }: { folder: string; patterns: string[] }) =>
            patterns[0]?.startsWith('.facies/') ? [`${folder}/.facies/terms/clinic.yaml`] : [],
          'facies/readFile': ({ uri }: { uri: string }) => (uri.endsWith('clinic.yaml') ? clinic : null),
        },
      },
      async (server) => {
        assert.deepEqual(
          (await packs(server)).map(({ uri, terms }) => [uri, terms]),
          [['memfs:/ward/.facies/terms/clinic.yaml', 4]],
        );
        await server.open('memfs:/ward/a.note', 'Clinic spasm score of 4.\n');
        assert.match(await hoverText(server, 'memfs:/ward/a.note', 0, 3), /clinic spasm score/);
      },
    ),
  );

  it(
    'are added to, created and searched by requests',
    inFolder({ initializationOptions: { packs: { contributed: [] } }, locale: 'zh-cn' }, async (server) => {
      const pack = write('a/.facies/terms/clinic.yaml', clinic);
      const fhir = write(
        'a/.facies/terms/fhir.json',
        '{"resourceType":"CodeSystem","concept":[{"code":"a","display":"ward grade"}]}',
      );
      const note = uriOf('a/one.note');
      await server.open(note, 'Clinic spasm scoring of 4.\n');
      await changed(server, pack, fhir);
      assert.deepEqual(
        (await packs(server)).map(({ writable }) => writable),
        [true, false],
      );
      const request = <R>(method: string, params: object) => server.connection.sendRequest<R>(method, params);

      const [action] = await request<{ title: string; command: object }[]>('textDocument/codeAction', {
        textDocument: { uri: note },
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 20 } },
        context: { diagnostics: [] },
      });
      assert.deepEqual(action, {
        title: '将“Clinic spasm scoring”添加到术语包…',
        kind: 'quickfix',
        command: {
          title: '将“Clinic spasm scoring”添加到术语包…',
          command: 'facies.addTerm',
          arguments: [note, { start: { line: 0, character: 0 }, end: { line: 0, character: 20 } }],
        },
      });

      // Whoever only puts the caret into a word is not offered to add it, unless they ask.
      const caret = { line: 0, character: 2 };
      const offers = async (triggerKind: number) => {
        const context = { diagnostics: [], triggerKind };
        const asked = { textDocument: { uri: note }, range: { start: caret, end: caret }, context };
        return (await request<unknown[]>('textDocument/codeAction', asked)).length;
      };
      assert.deepEqual([await offers(1), await offers(2)], [1, 0]);

      const { concepts } = await request<{ concepts: unknown[] }>('facies/findConcepts', {
        uri: note,
        query: 'clinic sp',
      });
      assert.deepEqual(concepts, [
        {
          id: 'clinic-score',
          name: '本院面部评分',
          type: 'scale',
          detail: '量表 · clinic spasm score',
          found: 'clinic spasm score',
          pack: 'Clinic',
        },
      ]);
      const core = await request<{ concepts: unknown[] }>('facies/findConcepts', { uri: note, query: '' });
      assert.equal(core.concepts.length, 50);

      const term = { text: 'Clinic spasm scoring', language: 'en', kind: 'synonym' };
      const add = (params: object) => request('facies/addTerm', { pack, ...term, ...params });
      assert.deepEqual(await add({ concept: { id: 'clinic-score' } }), {
        newText: clinic.replace('to 10.\n', 'to 10.\n      synonyms:\n        - Clinic spasm scoring\n'),
      });
      assert.deepEqual(await add({ concept: { id: 'hemifacial-spasm' }, text: 'hemifacial spasm' }), {
        error: '“hemifacial spasm”已是 hemifacial spasm 的名称。未作更改。',
      });
      assert.deepEqual(await add({ concept: { newId: 'blepharospasm', type: 'sign/symptom' } }), {
        error: 'id“blepharospasm”已被占用。请另选一个。',
      });
      assert.deepEqual(await add({ pack: fhir, concept: { id: 'clinic-score' } }), {
        error: 'fhir 是 FHIR CodeSystem，Facies 只读取它。请选择或新建其他术语包。',
      });
      assert.deepEqual(await add({ pack: uriOf('a/none.yaml'), concept: { id: 'clinic-score' } }), {
        error: `${uriOf('a/none.yaml')} 处没有可写入的术语包。请另选一个。`,
      });

      const { text } = await request<{ text: string }>('facies/newPack', {
        name: 'Ward "2"',
        language: 'fr',
        schema: 'https://x.example/s.json',
      });
      assert.ok(text.startsWith('# yaml-language-server: $schema=https://x.example/s.json\n# Un lexique de Facies.'));
      assert.ok(text.includes('\ntitle: "Ward \\"2\\""\nconcepts: []\n'));

      const page = await request<{ markdown: string }>('facies/conceptPage', { id: 'clinic-score', uri: note });
      assert.ok(
        page.markdown.startsWith(
          '# 本院面部评分\n\n量表 · `clinic-score`\n\n## 英文\n\nOur own score from 0 to 10.\n\n- clinic spasm score\n',
        ),
      );
      assert.equal(await request('facies/conceptPage', { id: 'no-such-concept' }), null);
    }),
  );

  it(
    'that are not UTF-8, or cannot be read, say so',
    inFolder({}, async (server) => {
      const pack = write('a/.facies/terms/latin.csv', '');
      writeFileSync(
        join(root, 'a/.facies/terms/latin.csv'),
        Buffer.from('concept,language,term\na,fr,\xe9tat\n', 'latin1'),
      );
      await changed(server, pack);
      assert.deepEqual((await server.pushed(pack)).diagnostics.map(at), [
        [0, 0, 0, 'The file is not UTF-8. Save it with that encoding.'],
      ]);
    }),
  );
});

const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
