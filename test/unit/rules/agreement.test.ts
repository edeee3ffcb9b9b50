import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { diagnostics } from '../../../server/src/features/diagnostics';
import { rules } from '../../../server/src/rules/registry';
import { renderMessage } from '../../../server/src/rules/renderMessage';
import { ruleLevels } from '../../../server/src/rules/rule';
import { languages } from '../../../server/src/text/language';
import { analyse, languageService } from '../../support/notes';
import { readRuleExamples, unmark } from '../../support/ruleExamples';
import { manifest, readJson } from '../manifest/files';
import { findingsOf, ruleData } from './notes';

const codes = rules.map(({ code }) => code);

function camelCase(code: string): string {
  return code.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Where something stands for each rule, and where nothing else of its kind may stand. */
const places: Readonly<Record<string, { readonly folder: string; readonly fileOf: (code: string) => string }>> = {
  code: { folder: 'server/src/rules/catalogue', fileOf: (code) => `${camelCase(code)}.ts` },
  data: { folder: 'server/rules', fileOf: (code) => `${code}.yaml` },
  examples: { folder: 'test/rules', fileOf: (code) => `${code}.yaml` },
  'English page': { folder: 'docs/rules/en', fileOf: (code) => `${code}.md` },
  'French page': { folder: 'docs/rules/fr', fileOf: (code) => `${code}.md` },
  'Chinese page': { folder: 'docs/rules/zh-cn', fileOf: (code) => `${code}.md` },
};

describe('Every rule', () => {
  it('is once in the registry, and the service knows it', () => {
    assert.equal(new Set(codes).size, codes.length);
    assert.deepEqual(
      languageService()
        .rules.map(({ code }) => code)
        .sort(),
      [...codes].sort(),
    );
  });

  for (const [what, { folder, fileOf }] of Object.entries(places)) {
    it(`has its ${what}, and none is left over`, () => {
      const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
      assert.deepEqual(files.map(({ name }) => name).sort(), codes.map(fileOf).sort());
    });
  }

  it('has a test of its own', () => {
    const missing = codes.filter((code) => !existsSync(`test/unit/rules/${camelCase(code)}.test.ts`));
    assert.deepEqual(missing, []);
  });

  it('can be set in the settings, with its title in three languages and its own level as the default', () => {
    const offered = manifest.contributes.configuration.properties['facies.rules']?.properties ?? {};
    assert.deepEqual(Object.keys(offered).sort(), [...codes].sort());
    const texts = ['', '.fr', '.zh-cn'].map((locale) => readJson<Record<string, string>>(`package.nls${locale}.json`));
    for (const code of codes) {
      const { title, severity, offByDefault } = ruleData(code);
      const { enum: levels, default: level, description } = offered[code]!;
      assert.deepEqual([...levels], [...ruleLevels], code);
      assert.equal(level, offByDefault ? 'off' : severity, code);
      assert.equal(description, `%configuration.rules.${code}%`);
      const shown = texts.map((text) => text[`configuration.rules.${code}`]);
      assert.deepEqual(
        shown,
        languages.map((language) => title[language]),
      );
    }
  });

  it('that another silences is one that there is, and so is the other', () => {
    const named = readFileSync('server/src/rules/precedence.ts', 'utf8').matchAll(/'([a-z0-9]+(?:-[a-z0-9]+)+)'/g);
    for (const [, code] of named) assert.ok(codes.includes(code!), code);
  });

  for (const examples of readRuleExamples()) {
    it(`says all that it says in three languages, with every blank filled: ${examples.rule}`, () => {
      const data = ruleData(examples.rule);
      for (const note of languages.flatMap((language) =>
        examples[language].fire.map((marked) => unmark(marked).text),
      )) {
        const found = findingsOf(note).filter(({ rule }) => rule === examples.rule);
        for (const language of languages) {
          const shown = diagnostics(analyse(note), found, [data], language, 'facies-rule:/');
          const said = [
            ...shown.flatMap(({ message, relatedInformation = [] }) => [
              message,
              ...relatedInformation.map((related) => related.message),
            ]),
            ...found.flatMap(({ fixes }) => fixes.map(({ title }) => renderMessage(data, title, language))),
          ];
          for (const message of said) {
            const text = typeof message === 'string' ? message : message.value;
            assert.match(text, /\S/);
            assert.doesNotMatch(text, /\{[a-zA-Z]+\}/);
          }
          for (const { codeDescription } of shown) {
            assert.equal(codeDescription?.href, `facies-rule:/${examples.rule}.md`);
          }
        }
      }
    });
  }
});
