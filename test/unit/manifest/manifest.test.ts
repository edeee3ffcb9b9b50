import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { semanticTokensLegend } from '../../../server/src/features/semanticTokens';
import { codingSystemChoices, regionChoices } from '../../../server/src/server/practice';
import { profileNames } from '../../../server/src/rules/profile';
import { ruleLevels } from '../../../server/src/rules/rule';
import { defaultSettings } from '../../../server/src/server/settings';
import { manifest, readJson } from './files';

const { contributes } = manifest;
const settings = contributes.configuration.properties;

function setting(name: string) {
  const found = settings[name];
  assert.ok(found, name);
  return found;
}

describe('The manifest', () => {
  it('names only files that are there', () => {
    const [language] = contributes.languages;
    const files = [
      manifest.icon,
      manifest.l10n,
      language.configuration,
      language.icon.light,
      language.icon.dark,
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.snippets.map(({ path }) => path),
      ...contributes.jsonValidation.map(({ url }) => url),
      ...contributes.yamlValidation.map(({ url }) => url),
    ];
    assert.deepEqual(
      files.filter((file) => !existsSync(file)),
      [],
    );
  });

  it('has an icon of the size that the marketplace asks for', () => {
    const bytes = readFileSync(manifest.icon);
    assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [128, 128]);
  });

  it('contributes all snippet files and a grammar for its own language', () => {
    const [{ id }] = contributes.languages;
    assert.equal(id, 'clinical-note');
    assert.deepEqual(
      contributes.snippets.map(({ language, path }) => [language, path]),
      readdirSync('snippets').map((name) => [id, `./snippets/${name}`]),
    );
    assert.deepEqual(contributes.grammars, [
      { language: id, scopeName: 'text.clinical-note', path: './syntaxes/clinical-note.tmLanguage.json' },
    ]);
    assert.equal(
      readJson<{ scopeName: string }>('syntaxes/clinical-note.tmLanguage.json').scopeName,
      'text.clinical-note',
    );
  });

  it('names the commands that the client registers', () => {
    const source = readFileSync('client/src/commands.ts', 'utf8');
    assert.deepEqual(
      contributes.commands.map(({ command }) => command).sort(),
      [...source.matchAll(/'(facies\.\w+)'/g)].map(([, id]) => id).sort(),
    );
  });

  it('wakes up for folders with packs and the languages that may be asked for, and the client knows the same', () => {
    const offered = setting('facies.documentLanguages').items?.enum ?? [];
    assert.deepEqual(manifest.activationEvents, [
      ...offered.map((language) => `onLanguage:${language}`),
      'workspaceContains:.facies/terms',
    ]);
    const source = readFileSync('client/src/noteLanguages.ts', 'utf8');
    const known = /otherLanguages: readonly unknown\[\] = (\[.*\]);/.exec(source)?.[1];
    assert.deepEqual(JSON.parse((known ?? '').replaceAll("'", '"')), offered);
  });

  it('offers each rule with its title and its default severity, and no others', () => {
    const rules = readdirSync('server/rules')
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => parse(readFileSync(`server/rules/${name}`, 'utf8')) as Rule);
    const offered = setting('facies.rules').properties ?? {};
    assert.ok(rules.length > 0);
    assert.deepEqual(
      Object.entries(offered)
        .map(([code, rule]) => [code, rule.default])
        .sort(),
      rules.map(({ code, severity, offByDefault }) => [code, offByDefault ? 'off' : severity]).sort(),
    );
    for (const [locale, language] of [
      ['', 'en'],
      ['.fr', 'fr'],
      ['.zh-cn', 'zh'],
    ] as const) {
      const texts = readJson<Record<string, string>>(`package.nls${locale}.json`);
      for (const { code, title } of rules) assert.equal(texts[`configuration.rules.${code}`], title[language]);
    }
  });

  it('offers the levels that the server reads', () => {
    const { properties, additionalProperties } = setting('facies.rules');
    assert.equal(additionalProperties, false);
    for (const rule of Object.values(properties ?? {})) {
      assert.deepEqual([...rule.enum].sort(), [...ruleLevels].sort());
      assert.deepEqual(
        rule.enumDescriptions,
        rule.enum.map((level) => `%configuration.rules.${level}%`),
      );
    }
  });

  it('offers the choices that the server reads, each with a description, the default first', () => {
    for (const [name, choices] of [
      ['profile', profileNames],
      ['region', regionChoices],
      ['codingSystem', codingSystemChoices],
    ] as const) {
      const offered = setting(`facies.${name}`);
      assert.deepEqual(offered.enum, choices);
      assert.equal(offered.default, choices[0]);
      assert.deepEqual(
        offered.enumDescriptions,
        choices.map((choice) => `%configuration.${name}.${choice}%`),
      );
    }
  });

  it('describes each setting, in an order, with a scope', () => {
    assert.deepEqual(
      Object.entries(settings).map(([name, { scope, order }]) => [name, scope, order]),
      [
        ['facies.rules', 'resource', 1],
        ['facies.profile', 'resource', 2],
        ['facies.region', 'resource', 3],
        ['facies.codingSystem', 'resource', 4],
        ['facies.maxProblems', 'resource', 5],
        ['facies.documentLanguages', 'window', 6],
        ['facies.termPacks', 'resource', 7],
        ['facies.completion.rememberChoices', 'application', 8],
        ['facies.inlayHints', 'resource', 9],
      ],
    );
    for (const { markdownDescription } of Object.values(settings)) assert.match(markdownDescription, /^%.+%$/);
  });

  it('lets no workspace that is not trusted name files outside it', () => {
    assert.deepEqual(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations, ['facies.termPacks']);
  });

  it('checks the packs of a folder by the schema that it ships', () => {
    const shipped = readFileSync('.vscodeignore', 'utf8').split('\n');
    for (const { fileMatch, url } of [...contributes.jsonValidation, ...contributes.yamlValidation]) {
      assert.ok(shipped.includes(`!${url.replace('./', '')}`), url);
      assert.match(fileMatch[0] ?? '', /^\/\.facies\/terms\//);
    }
  });

  it('takes a FHIR resource among the packs of a folder for what it is', () => {
    const read = (name: string): object => readJson<object>(`server/schemas/${name}.schema.json`);
    const ajv = new Ajv({ strict: false });
    for (const name of ['context', 'user-term-pack']) ajv.addSchema(read(name), `${name}.schema.json`);
    const accepts = ajv.compile({ ...read('term-pack-file'), $id: 'term-pack-file.schema.json' });
    assert.equal(accepts({ resourceType: 'CodeSystem', content: 'complete', concept: [] }), true);
    assert.equal(accepts({ concepts: [{ id: 'a', en: { preferred: 'clinic score' } }] }), true);
    assert.equal(accepts({ concepts: [{ id: 'a', en: { prefered: 'clinic score' } }] }), false);
  });

  it('has the defaults of the server', () => {
    assert.deepEqual(setting('facies.rules').default, defaultSettings.rules);
    assert.equal(setting('facies.maxProblems').default, defaultSettings.maxProblems);
  });

  it('describes the token types and modifiers that the server gives, and gives each a colour', () => {
    const [{ scopes }] = contributes.semanticTokenScopes;
    assert.deepEqual(
      contributes.semanticTokenTypes.map(({ id }) => id),
      semanticTokensLegend.tokenTypes,
    );
    assert.deepEqual(
      contributes.semanticTokenModifiers.map(({ id }) => id),
      semanticTokensLegend.tokenModifiers,
    );
    assert.deepEqual(
      Object.keys(scopes).sort(),
      [
        ...contributes.semanticTokenTypes.map(({ id }) => id),
        ...contributes.semanticTokenModifiers.map(({ id }) => `*.${id}`),
      ].sort(),
    );
  });
});

interface Rule {
  readonly code: string;
  readonly severity: string;
  readonly offByDefault?: boolean;
  readonly title: Readonly<Record<'en' | 'fr' | 'zh', string>>;
}
