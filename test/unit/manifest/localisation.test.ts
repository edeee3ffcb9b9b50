import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { compileMessages } from '../../../server/build/messages';
import { placeholders } from '../../../server/build/placeholders';
import { type Localised, languages } from '../../../server/src/text/language';
import { resources } from '../../support/resources';
import { manifest, readJson } from './files';
import { givenTo, literalsOf, sourcesIn, untranslated } from './interfaceTexts';

type Texts = Readonly<Record<string, string>>;

/** The suffixes of the files of each language of the interface, English first. */
const locales = ['', '.fr', '.zh-cn'];

/** What a text of the manifest leads to, and must lead to in every language: commands, settings, code. */
function links(text: string): readonly string[] {
  return [...text.matchAll(/\(command:[^)]*\)|`#[^`]*#`|`[^`]*`/g)].map(([link]) => link).sort();
}

describe('The texts of the manifest', () => {
  const keys = [...readFileSync('package.json', 'utf8').matchAll(/"%([^"%]+)%"/g)].map(([, key]) => key);
  const english = readJson<Texts>('package.nls.json');

  for (const locale of locales) {
    const file = `package.nls${locale}.json`;
    it(`are all in ${file}, and no others, and lead where the English do`, () => {
      const texts = readJson<Texts>(file);
      assert.deepEqual(Object.keys(texts).sort(), [...new Set(keys)].sort());
      for (const [key, text] of Object.entries(texts)) {
        assert.ok(text.trim().length > 0, key);
        assert.deepEqual(links(text), links(english[key] ?? ''), key);
      }
    });
  }
});

describe('The walkthrough', () => {
  const steps = manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
  const english = readJson<Texts>('package.nls.json');

  it('has five steps', () => assert.equal(steps.length, 5));

  it('has a page of the same make for each step in each language', () => {
    /** What each line begins with: a heading, a row, an item, a quotation, text. */
    const make = (path: string) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => /^(?:#+|\||>|\s*-)/.exec(line)?.[0] ?? 'text');
    for (const { media } of steps) {
      const pages = locales.map((locale) => media.markdown.replace(/\.md$/, `${locale && `.nls${locale}`}.md`));
      assert.deepEqual(
        pages.filter((page) => !existsSync(page)),
        [],
      );
      for (const page of pages) assert.deepEqual(make(page), make(media.markdown), page);
    }
    const shipped = readFileSync('.vscodeignore', 'utf8').split('\n');
    assert.ok(shipped.includes('!images/walkthrough/*.md'));
  });

  it('leads to commands that there are', () => {
    const known = new Set(manifest.contributes.commands.map(({ command }) => command));
    const used = [
      ...steps.flatMap(({ completionEvents }) =>
        completionEvents.flatMap((event) => /^onCommand:(facies\..*)/.exec(event)?.[1] ?? []),
      ),
      ...Object.values(english).flatMap((text) =>
        [...text.matchAll(/\(command:(facies\.[^)]*)\)/g)].map(([, command]) => command ?? ''),
      ),
    ];
    assert.ok(used.length > 0);
    assert.deepEqual(
      used.filter((command) => !known.has(command)),
      [],
    );
  });
});

describe('The texts of the client', () => {
  const sources = sourcesIn('client/src');
  const all = sources.map((source) => source.getFullText()).join('\n');
  const calls = [...all.matchAll(/l10n\.t\(/g)];
  const texts = [...all.matchAll(/l10n\.t\(\s*'([^']*)'/g)].map(([, text]) => text ?? '');

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
        assert.equal(placeholders(shown), placeholders(text), text);
      }
    });
  }

  it('are given in no other way', () => {
    // What is wrong with the manifest of another extension is written to the log, for whoever makes that extension.
    const forDevelopers = /^client\/src\/termPacks\/contribution\.ts/;
    assert.deepEqual(
      sources.flatMap(untranslated).filter(({ place }) => !forDevelopers.test(place)),
      [],
    );
  });
});

describe('The texts of the server', () => {
  const sources = sourcesIn('server/src');
  const { data, problems } = compileMessages('server/messages');

  it('are there in each language, with the same placeholders', () => {
    assert.deepEqual(problems, []);
    for (const [key, text] of Object.entries(data)) {
      for (const language of languages) assert.equal(placeholders(text[language]), placeholders(text.en), key);
    }
  });

  it('are each used', () => {
    const literals = sources.flatMap(literalsOf);
    const whole = new Set(literals.filter(ts.isStringLiteralLike).map(({ text }) => text));
    // `type.${key}`: what may follow is data.
    const begun = literals
      .filter(ts.isTemplateHead)
      .flatMap(({ text }) => /^[a-zA-Z]+\.(?:[a-z]+\.)?$/.exec(text) ?? []);
    const unused = Object.keys(data).filter((key) => !whole.has(key) && !begun.some((head) => key.startsWith(head)));
    assert.deepEqual(unused, []);
  });

  it('are shown in one language only where the others could not be read', () => {
    const shown = sources.flatMap((source) => givenTo('showMessage', source));
    assert.deepEqual(
      shown.map(({ text }) => text),
      ['Facies cannot work: its data cannot be read (', '). Install it again.'],
    );
  });
});

describe('The texts of the rules', () => {
  it('are there in each language, with the same placeholders', () => {
    const { rules } = resources();
    assert.ok(rules.length > 0);
    for (const { code, title, texts } of rules) {
      const all: readonly (readonly [string, Localised])[] = [['title', title], ...Object.entries(texts)];
      for (const [key, text] of all) {
        for (const language of languages) {
          assert.ok(text[language].trim().length > 0, `${code} ${key} ${language}`);
          assert.equal(placeholders(text[language]), placeholders(text.en), `${code} ${key} ${language}`);
        }
      }
    }
  });
});
