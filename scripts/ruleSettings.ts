import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeProblem } from '../server/build/dataFile';
import { compileRules } from '../server/build/rules';
import { defaultLevel } from '../server/src/rules/profile';
import { ruleLevels } from '../server/src/rules/rule';
import { type Language, languages } from '../server/src/text/language';

/** Writes what the manifest offers under `facies.rules` from the data of the rules; with `--check` only says what is stale. */

type Properties = Record<string, unknown>;
interface Manifest {
  contributes: { configuration: { properties: { 'facies.rules': { properties: Properties } } } };
}

const root = join(import.meta.dirname, '..');
const textFiles: Readonly<Record<Language, string>> = {
  en: 'package.nls.json',
  fr: 'package.nls.fr.json',
  zh: 'package.nls.zh-cn.json',
};
const keyOf = (code: string): string => `configuration.rules.${code}`;

const { data, problems } = compileRules(join(root, 'server/rules'), root);
for (const problem of problems) console.error(describeProblem(problem));

const manifest = readJson<Manifest>('package.json');
manifest.contributes.configuration.properties['facies.rules'].properties = Object.fromEntries(
  data.map((rule) => [
    rule.code,
    {
      type: 'string',
      enum: ruleLevels,
      enumDescriptions: ruleLevels.map((level) => `%configuration.rules.${level}%`),
      default: defaultLevel(rule),
      description: `%${keyOf(rule.code)}%`,
    },
  ]),
);
const files: [string, unknown][] = [['package.json', manifest]];
const levelKeys = ['description', ...ruleLevels].map(keyOf);
for (const language of languages) {
  const entries = Object.entries(readJson<Record<string, string>>(textFiles[language]));
  const isOfRule = (key: string): boolean => key.startsWith(keyOf('')) && !levelKeys.includes(key);
  const kept = entries.filter(([key]) => !isOfRule(key));
  const after = kept.findIndex(([key]) => key === keyOf('off')) + 1;
  const titles = data.map(({ code, title }): [string, string] => [keyOf(code), title[language]]);
  files.push([textFiles[language], Object.fromEntries([...kept.slice(0, after), ...titles, ...kept.slice(after)])]);
}
const isCheck = process.argv.includes('--check');
for (const [name, content] of problems.length > 0 ? [] : files) {
  const text = `${JSON.stringify(content, null, 2)}\n`;
  if (text === readFileSync(join(root, name), 'utf8')) continue;
  if (isCheck) console.error(`${name}: not as the rules say; run "npm run rule-pages".`);
  else writeFileSync(join(root, name), text);
  if (isCheck) process.exitCode = 1;
}
if (problems.length > 0) process.exitCode = 1;

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(join(root, name), 'utf8')) as T;
}
