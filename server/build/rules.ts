import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { ConceptLists, FieldCodes, RuleData, Vocabulary } from '../src/rules/rule';
import type { Localised } from '../src/text/language';
import { languages } from '../src/text/language';
import { type DataFile, type Problem, readDataFile } from './dataFile';
import { compileCodes } from './fieldCodes';
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

interface RuleFile extends Omit<RuleData, 'vocabulary'> {
  readonly vocabulary?: Vocabulary;
  readonly uses?: readonly string[];
  readonly page: RulePage;
}

/** The lists that several rules need. */
interface Shared {
  readonly vocabulary: Vocabulary;
  readonly concepts: ConceptLists;
  /** What a rule gets that uses `codes`. */
  readonly codes: FieldCodes | undefined;
}

const sharedFiles = {
  vocabulary: join('shared', 'vocabulary.yaml'),
  concepts: join('shared', 'concepts.yaml'),
  codes: join('shared', 'codes.yaml'),
};

/** The names of `lists` that one entry of `uses` stands for: itself, or all that begin with it where it ends in `*`. */
function namesUsed(lists: Readonly<Record<string, unknown>>, entry: string): string[] {
  if (!entry.endsWith('*')) return lists[entry] ? [entry] : [];
  return Object.keys(lists).filter((name) => name.startsWith(entry.slice(0, -1)));
}

/** Those of the lists that a rule uses. */
function used<T>(lists: Readonly<Record<string, T>>, uses: readonly string[] = []): Record<string, T> {
  return Object.fromEntries(
    uses.flatMap((entry) => namesUsed(lists, entry).map((name): [string, T] => [name, lists[name]!])),
  );
}

function* checkRule(
  rule: RuleFile,
  source: DataFile<RuleFile>,
  shared: Shared,
  isConcept: (id: string) => boolean,
): Generator<Problem> {
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
  for (const entry of rule.uses ?? []) {
    const inShared = (['vocabulary', 'concepts'] as const).flatMap((kind) =>
      namesUsed(shared[kind], entry).map((name) => ({ kind, name })),
    );
    if (entry === 'codes' && shared.codes) continue;
    if (inShared.length === 0) {
      yield problem(
        ['uses'],
        `uses "${entry}", which neither ${sharedFiles.vocabulary} nor ${sharedFiles.concepts} has`,
      );
    }
    for (const { kind, name } of inShared) {
      if (rule[kind]?.[name]) yield problem([kind, name], `has a list "${name}" and uses the shared one too`);
    }
  }
  for (const [name, ids] of Object.entries(rule.concepts ?? {})) {
    for (const id of ids) {
      if (!isConcept(id))
        yield problem(['concepts', name], `list "${name}" names the concept "${id}", which is not there`);
    }
  }
  const lists = new Set([...Object.keys(rule.vocabulary ?? {}), ...(rule.uses ?? [])]);
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
 * Reads and checks the rules of a folder (`<code>.yaml`, and lists for all in `shared/`), sorted by code. `isConcept` says
 * whether there is a concept with an id. `schema` is that of `server/schemas/rule.schema.json`. Problems are returned, never
 * thrown.
 */
export function compileRules(
  folder: string,
  root: string = folder,
  isConcept: (id: string) => boolean = () => true,
): CompiledRules {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../schemas/rule.schema.json'), 'utf8')) as {
    definitions: Record<'vocabulary' | 'conceptLists', object>;
  };
  const problems: Problem[] = [];
  const readShared = <T>(name: string, definition: keyof typeof schema.definitions): T | undefined => {
    if (!existsSync(join(folder, name))) return undefined;
    const listSchema = { ...schema.definitions[definition], definitions: schema.definitions };
    const file = readDataFile<T>(join(folder, name), listSchema, root);
    problems.push(...file.problems);
    return file.value;
  };
  const { codes, problems: codeProblems } = compileCodes(join(folder, sharedFiles.codes), root, isConcept);
  problems.push(...codeProblems);
  const shared: Shared = {
    vocabulary: readShared<Vocabulary>(sharedFiles.vocabulary, 'vocabulary') ?? {},
    concepts: readShared<ConceptLists>(sharedFiles.concepts, 'conceptLists') ?? {},
    codes,
  };
  for (const [name, ids] of Object.entries(shared.concepts)) {
    for (const id of ids.filter((one) => !isConcept(one))) {
      const message = `list "${name}" names the concept "${id}", which is not there`;
      problems.push({ file: join(relative(root, folder), sharedFiles.concepts), line: 1, message });
    }
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
    problems.push(...checkRule(file.value, file, shared, isConcept));
    const { page, uses, vocabulary, concepts, ...rest } = file.value;
    data.push({
      ...rest,
      vocabulary: { ...used(shared.vocabulary, uses), ...vocabulary },
      concepts: { ...used(shared.concepts, uses), ...concepts },
      ...(uses?.includes('codes') && codes && { codes }),
    });
    pages[rest.code] = page;
  }
  return problems.length > 0 ? { data: [], pages: {}, problems } : { data, pages, problems };
}
