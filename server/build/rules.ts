import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { RuleData, Vocabulary } from '../src/rules/rule';
import type { Localised } from '../src/text/language';
import { languages } from '../src/text/language';
import { type DataFile, type Problem, readDataFile } from './dataFile';
import { placeholders } from './placeholders';

/** A source of a rule and what it says. */
export interface Evidence {
  readonly citation: string;
  readonly url?: string;
  readonly says: Localised;
}

/** What the documentation page of a rule says beside its texts. */
export interface RulePage {
  readonly claim: Localised;
  readonly fires: Localised;
  readonly neverFires: readonly Localised[];
  readonly change: Localised;
  readonly evidence: readonly Evidence[];
  readonly conflicts: Localised;
  /** The day the sources were last read, `YYYY-MM-DD`. */
  readonly reviewed: string;
}

/** Every rule of a folder: what the core is given, and what the pages are made of. Both are empty where there are problems. */
export interface CompiledRules {
  readonly data: readonly RuleData[];
  readonly pages: Readonly<Record<string, RulePage>>;
  readonly problems: readonly Problem[];
}

interface RuleFile extends RuleData {
  readonly uses?: readonly string[];
  readonly page: RulePage;
}

const sharedFile = join('shared', 'vocabulary.yaml');

function* checkRule(rule: RuleFile, source: DataFile<RuleFile>, shared: Vocabulary): Generator<Problem> {
  const problem = (path: readonly (string | number)[], message: string): Problem => ({
    file: source.file,
    line: source.lineOf(path),
    message,
  });
  if (basename(source.file) !== `${rule.code}.yaml`) {
    yield problem(['code'], `code "${rule.code}" is not the name of the file: rename one of them`);
  }
  for (const [key, text] of [['title', rule.title] as const, ...Object.entries(rule.texts)]) {
    const expected = placeholders(text.en);
    for (const language of languages) {
      const found = placeholders(text[language]);
      if (found === expected) continue;
      const path = key === 'title' ? ['title', language] : ['texts', key, language];
      yield problem(path, `${path.join('.')} has the placeholders "${found}" where English has "${expected}"`);
    }
  }
  for (const name of rule.uses ?? []) {
    if (!shared[name]) yield problem(['uses'], `uses "${name}", which ${sharedFile} does not have`);
    if (rule.vocabulary[name]) yield problem(['vocabulary', name], `has a list "${name}" and uses the shared one too`);
  }
  const lists = new Set([...Object.keys(rule.vocabulary), ...(rule.uses ?? [])]);
  for (const [index, scale] of (rule.scales ?? []).entries()) {
    for (const name of [scale.names, ...scale.ranges.map((range) => range.words)]) {
      if (name !== undefined && !lists.has(name)) {
        yield problem(['scales', index], `scale "${scale.concept}" names the word list "${name}", which is not there`);
      }
    }
    for (const range of scale.ranges) {
      if (range.min >= range.max)
        yield problem(['scales', index], `scale "${scale.concept}" has a range whose min is not below its max`);
    }
  }
}

/**
 * Reads and checks the rules of a folder (`<code>.yaml`, and word lists for all in `shared/vocabulary.yaml`), sorted by code.
 * `schema` is that of `server/schemas/rule.schema.json`. Problems are returned, never thrown.
 */
export function compileRules(folder: string, root: string = folder): CompiledRules {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../schemas/rule.schema.json'), 'utf8')) as {
    definitions: { vocabulary: object };
  };
  const problems: Problem[] = [];
  let shared: Vocabulary = {};
  if (existsSync(join(folder, sharedFile))) {
    const vocabularySchema = { ...schema.definitions.vocabulary, definitions: schema.definitions };
    const file = readDataFile<Vocabulary>(join(folder, sharedFile), vocabularySchema, root);
    problems.push(...file.problems);
    shared = file.value ?? {};
  }
  const data: RuleData[] = [];
  const pages: Record<string, RulePage> = {};
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  for (const name of names) {
    const file = readDataFile<RuleFile>(join(folder, name), schema, root);
    problems.push(...file.problems);
    if (!file.value) continue;
    problems.push(...checkRule(file.value, file, shared));
    const { page, uses = [], vocabulary, ...rest } = file.value;
    const sharedLists = Object.fromEntries(uses.flatMap((list) => (shared[list] ? [[list, shared[list]]] : [])));
    data.push({ ...rest, vocabulary: { ...sharedLists, ...vocabulary } });
    pages[rest.code] = page;
  }
  return problems.length > 0 ? { data: [], pages: {}, problems } : { data, pages, problems };
}
