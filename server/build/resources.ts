import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { PackSchema } from '../src/features/packFile/schema';
import type { Resources } from '../src/languageService';
import { rules } from '../src/rules/registry';
import { compileCompletion } from './completion';
import { compileContext } from './context';
import type { Problem } from './dataFile';
import { compileMessages } from './messages';
import { compileRecognition } from './recognition';
import { compileProfiles } from './profiles';
import { compileRules } from './rules';
import { compileSpelling } from './spelling';
import { compileTermIndex } from './termIndex';
import { compileTerminology } from './terminology';
import { withNames } from './wordCosts';

/** All data of the server. `data` is undefined where there are problems. */
export interface CompiledResources {
  readonly data: Resources | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Compiles and checks the data under the folder of the server package: `terminology`, `recognition`, `context`, `rules`,
 * `messages`, `completion`, `spelling`.
 * File names in problems are relative to `root`. Problems are returned, never thrown.
 */
export function compileResources(serverFolder: string, root: string = serverFolder): CompiledResources {
  const terminology = compileTerminology(join(serverFolder, 'terminology'), root);
  const { writingRules, otherSenses, chineseWords, personNames, ...recognition } = compileRecognition(
    join(serverFolder, 'recognition'),
    root,
  );
  const context = compileContext(join(serverFolder, 'context'), root);
  const ids = new Set(terminology.data?.concepts.map(({ id }) => id));
  const ruleData = compileRules(join(serverFolder, 'rules'), root, (id) => !terminology.data || ids.has(id));
  const profiles = compileProfiles(join(serverFolder, 'rules'), ruleData.data, root);
  const messages = compileMessages(join(serverFolder, 'messages'), root);
  const completion = compileCompletion(
    join(serverFolder, 'completion'),
    (id) => !terminology.data || ids.has(id),
    root,
  );
  const spelling = terminology.data && compileSpelling(join(serverFolder, 'spelling'), terminology.data, root);
  // What profiles say of rules is only looked at where these are right.
  const ofRules = ruleData.problems.length > 0 ? ruleData : profiles;
  const parts = [terminology, recognition, context, ofRules, messages, completion, spelling];
  const problems = parts.flatMap((part) => part?.problems ?? []);
  if (
    !terminology.data ||
    !writingRules ||
    !otherSenses ||
    !personNames ||
    !context.data ||
    !profiles.data ||
    !completion.data ||
    !spelling?.data ||
    problems.length > 0
  )
    return { data: undefined, problems };
  const data: Resources = {
    terminology: terminology.data,
    writingRules,
    termIndex: compileTermIndex(terminology.data, writingRules, otherSenses),
    personNames,
    chineseWords: withNames(chineseWords, terminology.data),
    context: context.data,
    rules: ruleData.data,
    profiles: profiles.data,
    messages: messages.data,
    completion: completion.data,
    packSchema: readPackSchema(),
    spelling: spelling.data,
  };
  const unpaired = [
    ...checkPairs(
      data.rules.map(({ code }) => code),
      relative(root, serverFolder),
    ),
  ];
  return unpaired.length > 0 ? { data: undefined, problems: unpaired } : { data, problems: [] };
}

/** Where the schema of packs refers to that of the context data. */
const toContext = 'context.schema.json#/properties/';

/** The JSON Schema that editing a user's pack goes by, with what it shares with the context data put in. */
export function readPackSchema(): PackSchema {
  const read = (name: string): string =>
    readFileSync(join(import.meta.dirname, `../schemas/${name}.schema.json`), 'utf8');
  const context = JSON.parse(read('context')) as PackSchema;
  const pack = JSON.parse(read('user-term-pack'), (_, part: PackSchema) =>
    part?.$ref?.startsWith(toContext) ? context.properties?.[part.$ref.slice(toContext.length)] : part,
  ) as PackSchema;
  return { ...pack, definitions: { ...context.definitions, ...pack.definitions } };
}

/** A rule is code and data: neither does anything without the other. */
function* checkPairs(dataCodes: readonly string[], folder: string): Generator<Problem> {
  const registry = join(folder, 'src/rules/registry.ts');
  const codes = rules.map(({ code }) => code);
  for (const code of codes) {
    if (dataCodes.includes(code)) continue;
    yield { file: registry, line: 1, message: `the rule "${code}" has no data: write rules/${code}.yaml` };
  }
  for (const code of dataCodes) {
    if (codes.includes(code)) continue;
    yield {
      file: join(folder, `rules/${code}.yaml`),
      line: 1,
      message: `no rule "${code}" is in ${registry}: add it there`,
    };
  }
}
