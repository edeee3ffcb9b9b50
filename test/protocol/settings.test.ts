import assert from 'node:assert/strict';
import { type LanguageServer, withServer } from '../support/languageServer';

const inA = 'file:///a/one.note';
const alsoInA = 'file:///a/two.note';
const inB = 'file:///b/one.note';
const misspelt = 'Left hemifacial spasam since 2019.\n';

async function severities(server: LanguageServer, uri: string): Promise<(number | undefined)[]> {
  return (await server.diagnostics(uri)).map(({ severity }) => severity);
}

/** Settings that a test can change. */
class Settings {
  value: unknown;
  readonly get = (): unknown => this.value;

  async set(server: LanguageServer, value: unknown): Promise<void> {
    this.value = value;
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await server.next('workspace/diagnostic/refresh');
  }
}

describe('settings', () => {
  it(
    'are those of the folder that a note is in',
    withServer(
      {
        settings: (uri) => ({ rules: { 'misspelled-term': uri?.startsWith('file:///a/') ? 'off' : 'error' } }),
      },
      async (server) => {
        await server.open(inA, misspelt);
        await server.open(inB, misspelt);
        assert.deepEqual(await severities(server, inA), []);
        assert.deepEqual(await severities(server, inB), [1]);
      },
    ),
  );

  it('are read again when they change, and when folders come and go', async () => {
    const settings = new Settings();
    await withServer({ settings: settings.get }, async (server) => {
      await server.open(inA, misspelt);
      assert.deepEqual(await severities(server, inA), [3]);
      await settings.set(server, { rules: { 'misspelled-term': 'warning' } });
      assert.deepEqual(await severities(server, inA), [2]);

      settings.value = { rules: { 'misspelled-term': 'hint' } };
      const event = { added: [{ uri: 'file:///a', name: 'a' }], removed: [] };
      await server.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
      await server.next('workspace/diagnostic/refresh');
      assert.deepEqual(await severities(server, inA), [4]);
    })();
  });

  it(
    'say how many findings of a note are shown: 12 where nothing is set',
    withServer({ settings: (uri) => (uri === inB ? { maxProblems: 2 } : {}) }, async (server) => {
      const names = ['spasam', 'spams'].flatMap((word) => [`hemifacial ${word}`, `facial ${word}`]);
      const text = [...names, 'hemifascial spasm', 'facial spares'].map((name) => `Left ${name}.\n`).join('');
      await server.open(inA, text);
      await server.open(inB, text);
      assert.equal((await server.diagnostics(inB)).length, 2);
      assert.ok((await server.diagnostics(inA)).length > 2);
    }),
  );

  it('that are wrong are told once, in the language of the editor, and the last good ones stay', async () => {
    const settings = new Settings();
    settings.value = { rules: { 'misspelled-term': 'error' }, maxProblems: 5 };
    await withServer({ settings: settings.get, locale: 'fr' }, async (server) => {
      await server.open(inA, misspelt);
      await server.open(alsoInA, misspelt);
      assert.deepEqual(await severities(server, inA), [1]);
      assert.deepEqual(await severities(server, alsoInA), [1]);

      await settings.set(server, { rules: { 'misspelled-term': 'severe', 'no-such-rule': 'off' }, maxProblems: 0 });
      assert.deepEqual(await severities(server, inA), [1]);
      assert.deepEqual(await severities(server, alsoInA), [1]);
      assert.deepEqual(await server.next('window/showMessage'), {
        type: 2,
        message: [
          'facies.rules : « misspelled-term » vaut "severe" au lieu de l’une des valeurs error, warning, information, hint, off. La dernière valeur correcte reste en vigueur.',
          "facies.rules : aucune règle ne s'appelle « no-such-rule ». Vérifier l'orthographe ou supprimer cette entrée.",
          'facies.maxProblems doit être un nombre entier supérieur ou égal à 1, et non 0. La dernière valeur correcte reste en vigueur.',
        ].join(' '),
      });

      await settings.set(server, { rules: 'off' });
      assert.deepEqual(await severities(server, inA), [1]);
      assert.deepEqual(await severities(server, alsoInA), [1]);
      assert.deepEqual(await server.next('window/showMessage'), {
        type: 2,
        message:
          'facies.rules doit être un objet tel que { "laterality-missing": "hint" }, et non "off". La dernière valeur correcte reste en vigueur.',
      });

      await settings.set(server, null);
      assert.deepEqual(await severities(server, inA), [3]);
      assert.equal(server.received.filter(({ method }) => method === 'window/showMessage').length, 2);
    })();
  });

  it(
    'have a profile for a folder, and rules that go before it',
    withServer(
      {
        settings: (uri) => ({
          profile: uri === inB ? 'general' : 'coder',
          rules: uri === alsoInA ? { 'misspelled-term': 'warning' } : {},
        }),
      },
      async (server) => {
        for (const uri of [inA, alsoInA, inB]) await server.open(uri, misspelt);
        assert.deepEqual(await severities(server, inA), [4]);
        assert.deepEqual(await severities(server, alsoInA), [2]);
        assert.deepEqual(await severities(server, inB), [3]);
      },
    ),
  );

  it(
    'of the practice that are wrong are told',
    withServer({ settings: () => ({ region: 'Gaul', codingSystem: 'icd11' }), locale: 'zh-cn' }, async (server) => {
      await server.open(inA, misspelt);
      assert.deepEqual(await severities(server, inA), [3]);
      assert.deepEqual(await server.next('window/showMessage'), {
        type: 2,
        message:
          'facies.region 应为以下之一：none, canada, china, europe, france, southeast-asia, taiwan, uk, us，而不是 "Gaul"。继续使用上一次的正确设置。',
      });
    }),
  );

  it(
    'of a client that cannot be asked are those it gives',
    withServer(
      { capabilities: {}, initializationOptions: { settings: { rules: { 'misspelled-term': 'error' } } } },
      async (server) => {
        await server.open(inA, misspelt);
        assert.equal((await server.pushed(inA)).diagnostics[0]?.severity, 1);
        await server.connection.sendNotification('workspace/didChangeConfiguration', {
          settings: { facies: { rules: { 'misspelled-term': 'hint' } } },
        });
        assert.equal((await server.pushed(inA)).diagnostics[0]?.severity, 4);
        assert.ok(!server.received.some(({ method }) => method === 'workspace/configuration'));
      },
    ),
  );

  it(
    'that the client fails to give leave the defaults in use',
    withServer(
      {
        settings: () => {
          throw new Error('no settings');
        },
      },
      async (server) => {
        await server.open(inA, misspelt);
        assert.deepEqual(await severities(server, inA), [3]);
        const { message } = await server.next<{ message: string }>('window/logMessage');
        assert.match(message, /^reading the settings failed: /);
      },
    ),
  );
});
