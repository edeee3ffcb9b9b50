import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readJson } from './files';

type Texts = Readonly<Record<string, string>>;

/** The `{0}` of a text, sorted. */
function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\d+\}/g)].map(([placeholder]) => placeholder).sort();
}

describe('The texts of the manifest', () => {
  const keys = [...readFileSync('package.json', 'utf8').matchAll(/"%([^"%]+)%"/g)].map(([, key]) => key);

  for (const file of ['package.nls.json', 'package.nls.fr.json', 'package.nls.zh-cn.json']) {
    it(`are all in ${file}, and no others`, () => {
      const texts = readJson<Texts>(file);
      assert.deepEqual(Object.keys(texts).sort(), [...new Set(keys)].sort());
      for (const [key, text] of Object.entries(texts)) assert.ok(text.trim().length > 0, key);
    });
  }
});

describe('The texts of the client', () => {
  const files = readdirSync('client/src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const sources = files.map((name) => readFileSync(`client/src/${name}`, 'utf8'));
  const calls = sources.flatMap((source) => [...source.matchAll(/l10n\.t\(/g)]);
  const texts = sources.flatMap((source) =>
    [...source.matchAll(/l10n\.t\(\s*'([^']*)'/g)].map(([, text]) => text ?? ''),
  );

  it('are plain strings that can be found', () => assert.equal(texts.length, calls.length));

  it('are their own English', () => {
    const english = readJson<Texts>('l10n/bundle.l10n.json');
    assert.deepEqual(Object.keys(english).sort(), [...new Set(texts)].sort());
    for (const [text, shown] of Object.entries(english)) assert.equal(shown, text);
  });

  for (const locale of ['fr', 'zh-cn']) {
    it(`are all translated for ${locale}, with the same placeholders`, () => {
      const translated = readJson<Texts>(`l10n/bundle.l10n.${locale}.json`);
      assert.deepEqual(Object.keys(translated).sort(), [...new Set(texts)].sort());
      for (const [text, shown] of Object.entries(translated)) {
        assert.notEqual(shown, text);
        assert.deepEqual(placeholders(shown), placeholders(text), text);
      }
    });
  }
});
