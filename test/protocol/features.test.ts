import assert from 'node:assert/strict';
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  DocumentSymbol,
  Hover,
  WorkspaceEditClientCapabilities,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type LanguageService, createLanguageService } from '../../server/src/languageService';
import { defaultSettings } from '../../server/src/server/settings';
import { richCapabilities, withServer } from '../support/languageServer';
import { resources } from '../support/resources';

const uri = 'file:///notes/a.note';
const text = [
  'Assessment:',
  'Left hemifacial spasm, 面肌痉挛, spasme hémifacial.',
  'Hemifacial spasam since 2019.',
  'Plan:',
  'Botulinum toxin type A.',
  'Bleph',
  '',
].join('\n');

interface Fix {
  readonly title: string;
  readonly isPreferred: boolean;
  readonly edit: { readonly changes: object };
}

/** As it comes over the wire. */
function wire<T>(value: T): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('requests about a note', () => {
  let service: LanguageService;
  const note = () => service.analyse(TextDocument.create(uri, 'clinical-note', 1, text));
  before(() => (service = createLanguageService({ resources: resources() })));

  it(
    'are answered as the language service does',
    withServer({}, async (server) => {
      await server.open(uri, text);

      const position = { line: 1, character: 8 };
      const hover = await server.at<Hover>('textDocument/hover', uri, position.line, position.character);
      assert.deepEqual(hover, wire(service.hover(note(), position, 'en')));
      assert.deepEqual(hover.range, { start: { line: 1, character: 5 }, end: { line: 1, character: 21 } });

      const caret = { line: 5, character: 5 };
      const list = await server.at<CompletionList>('textDocument/completion', uri, caret.line, caret.character);
      assert.deepEqual(list, wire(service.completion(note(), caret, 'en')));
      assert.equal(list.items[0]?.label.toLowerCase(), 'blepharospasm');
      const item = await server.connection.sendRequest<CompletionItem>('completionItem/resolve', list.items[0]);
      assert.deepEqual(item, wire(service.resolveCompletion(list.items[0], 'en')));
      assert.ok(item.documentation);

      const symbols = await server.ask<DocumentSymbol[]>('textDocument/documentSymbol', uri);
      assert.deepEqual(symbols, wire(service.documentSymbols(note(), 'en')));
      assert.deepEqual(
        symbols.map(({ name }) => name),
        ['Assessment', 'Plan'],
      );

      const tokens = await server.ask<{ data: number[] }>('textDocument/semanticTokens/full', uri);
      assert.deepEqual(tokens, wire(service.semanticTokens(note())));
      const range = { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } };
      const some = await server.ask<{ data: number[] }>('textDocument/semanticTokens/range', uri, { range });
      assert.deepEqual(some, wire(service.semanticTokens(note(), range)));
      assert.ok(some.data.length > 0 && some.data.length < tokens.data.length);

      assert.deepEqual(await server.ask('textDocument/foldingRange', uri), [
        { startLine: 0, endLine: 2 },
        { startLine: 3, endLine: 5 },
      ]);
    }),
  );

  it(
    'about fixes are answered for what is at the range, of the kinds asked for',
    withServer({}, async (server) => {
      await server.open(uri, text);
      const range = { start: { line: 2, character: 3 }, end: { line: 2, character: 3 } };
      const context = { diagnostics: [] };
      const actions = await server.ask<[Fix, ...Fix[]]>('textDocument/codeAction', uri, { range, context });
      assert.deepEqual(
        actions,
        wire(service.codeActions(note(), range, service.findings(note(), defaultSettings), 'en')),
      );
      const [{ title, isPreferred, edit }, ...others] = actions;
      assert.deepEqual(others, []);
      assert.equal(title, 'Replace by "Hemifacial spasm"');
      assert.equal(isPreferred, true);
      const place = { start: { line: 2, character: 0 }, end: { line: 2, character: 17 } };
      assert.deepEqual(edit.changes, { [uri]: [{ range: place, newText: 'Hemifacial spasm' }] });
      const only = (kind: string) =>
        server.ask<unknown[]>('textDocument/codeAction', uri, { range, context: { diagnostics: [], only: [kind] } });
      assert.deepEqual(await only('quickfix'), actions);
      assert.deepEqual(await only(''), actions);
      assert.deepEqual(await only('refactor'), []);
    }),
  );

  it(
    'to mend all of it are answered when somebody asks for that, whatever the range and however much is shown',
    withServer({ settings: () => ({ maxProblems: 1 }) }, async (server) => {
      await server.open(uri, 'Left hemifacial spasam.\r\n  Blepharospams too.\r\nHouse-Brackmann VII.\r\n');
      const ask = (only?: readonly string[]) =>
        server.ask<Fix[]>('textDocument/codeAction', uri, {
          range: { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } },
          context: { diagnostics: [], ...(only ? { only } : {}) },
        });
      const place = (line: number, start: number, end: number) => ({
        start: { line, character: start },
        end: { line, character: end },
      });
      for (const kind of ['source.fixAll.facies', 'source.fixAll', 'source']) {
        const [action, ...others] = await ask([kind]);
        assert.deepEqual(others, []);
        assert.equal(action?.title, 'Fix all spelling and notation in this note');
        assert.deepEqual(action?.edit.changes, {
          [uri]: [
            { range: place(0, 5, 22), newText: 'hemifacial spasm' },
            { range: place(1, 2, 15), newText: 'Blepharospasm' },
          ],
        });
      }
      for (const only of [undefined, ['quickfix'], ['source.organizeImports'], ['source.fixAll.other']]) {
        assert.deepEqual(await ask(only), []);
      }
      await server.change(uri, 2, 'Left hemifacial spasm.');
      assert.deepEqual(await ask(['source.fixAll']), []);
    }),
  );

  it('about fixes with blanks are answered with tab stops for clients that fill them in', async () => {
    const blanks = 'Assessment: bilateral hemifacial spasm.\n';
    const edits = async (workspaceEdit: WorkspaceEditClientCapabilities) => {
      const capabilities = { ...richCapabilities, workspace: { ...richCapabilities.workspace, workspaceEdit } };
      let given: unknown;
      await withServer({ capabilities }, async (server) => {
        await server.open(uri, blanks);
        const [finding] = await server.diagnostics(uri);
        const [action] = await server.ask<CodeAction[]>('textDocument/codeAction', uri, {
          range: finding!.range,
          context: { diagnostics: [] },
        });
        given = action?.edit?.documentChanges?.flatMap((change) => ('edits' in change ? change.edits : []));
      })();
      return given;
    };
    const end = { line: 0, character: blanks.length - 1 };
    const range = { start: end, end };
    const written = ' Onset: __ side (year __); other side (year __); contractions independent: yes / no.';
    assert.deepEqual(await edits({ documentChanges: true }), [{ range, newText: written }]);
    assert.deepEqual(await edits({ snippetEditSupport: true }), [{ range, newText: written }]);
    let stop = 0;
    const value = written.replace(/__/g, () => `\${${++stop}:__}`);
    assert.deepEqual(await edits({ documentChanges: true, snippetEditSupport: true }), [
      { range, snippet: { kind: 'snippet', value } },
    ]);
  });

  it(
    'are answered in the language of the editor',
    withServer({ locale: 'zh-cn' }, async (server) => {
      await server.open(uri, text);
      const position = { line: 1, character: 8 };
      const hover = await server.at<Hover>('textDocument/hover', uri, position.line, position.character);
      assert.deepEqual(hover, wire(service.hover(note(), position, 'zh')));
      assert.notDeepEqual(hover, wire(service.hover(note(), position, 'en')));
      const [finding] = await server.diagnostics(uri);
      assert.equal(finding?.message, '“Hemifacial spasam”是否应为“Hemifacial spasm”？');
    }),
  );

  it(
    'that is not open have an empty answer',
    withServer({}, async (server) => {
      const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
      assert.equal(await server.at('textDocument/hover', uri, 0, 0), null);
      assert.equal(await server.at('textDocument/completion', uri, 0, 0), null);
      assert.equal(await server.ask('textDocument/documentSymbol', uri), null);
      assert.equal(await server.ask('textDocument/foldingRange', uri), null);
      assert.equal(await server.ask('textDocument/codeAction', uri, { range, context: { diagnostics: [] } }), null);
      assert.deepEqual(await server.ask('textDocument/semanticTokens/full', uri), { data: [] });
      assert.deepEqual(await server.pull(uri), { kind: 'full', items: [] });
    }),
  );

  it(
    'about a place outside of it are answered for the nearest place',
    withServer({}, async (server) => {
      await server.open(uri, 'Left hemifacial spasm');
      const hover = await server.at<Hover>('textDocument/hover', uri, 99, 99);
      assert.deepEqual(hover.range, { start: { line: 0, character: 5 }, end: { line: 0, character: 21 } });
    }),
  );
});
