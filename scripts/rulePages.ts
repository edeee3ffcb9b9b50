import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeProblem, type Problem, readDataFile } from '../server/build/dataFile';
import { compileProfiles } from '../server/build/profiles';
import { compileRules, type RulePage } from '../server/build/rules';
import { compileTerminology } from '../server/build/terminology';
import { defaultLevel, profileNames, type Profiles } from '../server/src/rules/profile';
import type { RuleData, ScaleRange } from '../server/src/rules/rule';
import { type Language, type Localised, languages } from '../server/src/text/language';
import { format } from '../server/src/text/messages';

/** Where the pages of a language stand below `docs/rules`. */
const folders: Readonly<Record<Language, string>> = { en: 'en', fr: 'fr', zh: 'zh-cn' };

const labelSchema = {
  type: 'object',
  additionalProperties: {
    type: 'object',
    additionalProperties: false,
    required: languages,
    properties: Object.fromEntries(languages.map((language) => [language, { type: 'string', minLength: 1 }])),
  },
};

/** The pages by path below the repository's root, or why there are none. */
export interface RulePages {
  readonly pages: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Makes the documentation page of every rule in each language, and their index, from the data files under `root`. */
export function makeRulePages(root: string): RulePages {
  const rules = compileRules(join(root, 'server/rules'), root);
  const terminology = compileTerminology(join(root, 'server/terminology'), root);
  const labelFile = readDataFile<Record<string, Localised>>(
    join(root, 'server/rules/shared/page.yaml'),
    labelSchema,
    root,
  );
  const profiles = compileProfiles(join(root, 'server/rules'), rules.data, root);
  const ofRules = rules.problems.length > 0 ? rules : profiles;
  const problems = [...ofRules.problems, ...terminology.problems, ...labelFile.problems];
  const labels = labelFile.value;
  if (problems.length > 0 || !labels || !profiles.data) return { pages: new Map(), problems };
  const label: Label = (key, language) => {
    const localised = labels[key];
    if (!localised) throw new Error(`server/rules/shared/page.yaml has no "${key}".`);
    return localised[language];
  };
  const concepts = new Map(terminology.data?.concepts.map((concept) => [concept.id, concept]));
  const nameOf = (id: string, language: Language): string => concepts.get(id)?.names[language].preferred ?? id;
  const pages = new Map<string, string>([
    ['docs/rules.md', index(rules.data, rules.pages)],
    ['README.md', readme(readFileSync(join(root, 'README.md'), 'utf8'), rules.data)],
  ]);
  for (const data of rules.data) {
    for (const language of languages) {
      const text = page(data, rules.pages[data.code]!, language, label, nameOf, profiles.data);
      pages.set(`docs/rules/${folders[language]}/${data.code}.md`, text);
    }
  }
  return { pages, problems };
}

type Label = (key: string, language: Language) => string;
type NameOf = (concept: string, language: Language) => string;

function page(
  data: RuleData,
  about: RulePage,
  language: Language,
  label: Label,
  nameOf: NameOf,
  profiles: Profiles,
): string {
  const messages = Object.entries(data.texts).filter(([key]) => key.startsWith('message'));
  const heading = (key: string): string => `## ${label(key, language)}`;
  const blocks = [
    `# ${data.title[language]}`,
    [
      `\`${data.code}\``,
      format(label(data.offByDefault ? 'severityWhenOn' : 'severity', language), { severity: data.severity }),
      format(label('category', language), { category: data.category }),
    ].join(' · '),
    ...inProfiles(data, language, label, profiles),
    ...(data.waits ? [label('waits', language)] : []),
    heading('why'),
    about.claim[language],
    heading('messages'),
    messages.map(([, text]) => `> ${text[language]}`).join('\n>\n'),
    heading('fires'),
    about.fires[language],
    heading('neverFires'),
    about.neverFires.map((text) => `- ${text[language]}`).join('\n'),
    ...(data.scales ? [heading('ranges'), rangeTable(data, language, label, nameOf)] : []),
    heading('change'),
    about.change[language],
    `\`\`\`json\n"facies.rules": { "${data.code}": "${data.offByDefault ? data.severity : 'off'}" }\n\`\`\``,
    heading('evidence'),
    about.evidence.map((source) => `- ${citation(source)} ${source.says[language]}`).join('\n'),
    heading('conflicts'),
    about.conflicts[language],
    format(label('reviewed', language), { date: about.reviewed }),
    label('disclaimer', language),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The profiles in which a rule is other than by default. */
function inProfiles({ code }: RuleData, language: Language, label: Label, profiles: Profiles): string[] {
  const others = profileNames.flatMap((name) => {
    const level = profiles[name][code];
    return level === undefined ? [] : [`\`${name}\` ${level}`];
  });
  return others.length === 0 ? [] : [format(label('profiles', language), { profiles: others.join(' · ') })];
}

function citation({ citation: name, url }: RulePage['evidence'][number]): string {
  return url === undefined ? `**${name}**` : `**[${name}](${url})**`;
}

function rangeTable(data: RuleData, language: Language, label: Label, nameOf: NameOf): string {
  const cells = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  const head = ['scale', 'range', 'source', 'confirmed'].map((key) => label(key, language));
  const rows = (data.scales ?? []).map((scale) => [
    nameOf(scale.concept, language),
    scale.ranges.map((range) => rangeText(data, range, language)).join('; '),
    scale.source[language],
    label(scale.confirmed ? 'yes' : 'no', language),
  ]);
  return [head, head.map(() => '---'), ...rows].map(cells).join('\n');
}

function rangeText(data: RuleData, { words, min, max }: ScaleRange, language: Language): string {
  const part = words === undefined ? undefined : data.vocabulary[words]?.[language]?.[0];
  return part === undefined ? `${min}–${max}` : `${part} ${min}–${max}`;
}

const tableBegins = '<!-- This table is made from server/rules/*.yaml by "npm run rule-pages". -->';
const tableEnds = '<!-- End of the table of rules. -->';

/** README with its table of rules made anew, between the two comments that bound it. */
function readme(text: string, data: readonly RuleData[]): string {
  const [start, end] = [text.indexOf(tableBegins), text.indexOf(tableEnds)];
  if (start < 0 || end < start)
    throw new Error(`README.md lacks the comments around its table of rules: ${tableBegins}`);
  const rows = [...data]
    .sort((a, b) => a.category.localeCompare(b.category, 'en') || a.code.localeCompare(b.code, 'en'))
    .map(({ code, category, title, ...rule }) => {
      return `| [\`${code}\`](docs/rules/en/${code}.md) | ${category} | ${defaultLevel(rule)} | ${title.en} |`;
    });
  const table = ['| rule | about | default | what it asks about |', '|---|---|---|---|', ...rows].join('\n');
  return `${text.slice(0, start)}${tableBegins}\n\n${table}\n\n${text.slice(end)}`;
}

function index(data: readonly RuleData[], pages: Readonly<Record<string, RulePage>>): string {
  const rows = data.map(({ code, title, ...rule }) => {
    const links = languages.map((language) => `[${folders[language]}](rules/${folders[language]}/${code}.md)`);
    return `| \`${code}\` | ${defaultLevel(rule)} | ${title.en}. ${pages[code]!.fires.en} | ${links.join(' · ')} |`;
  });
  return `# Rules

The diagnostic rules of Facies. Each asks about the note and never advises on the patient; Facies is not a medical device.
A rule goes off or gets another severity by \`"facies.rules"\`, for example \`"facies.rules": { "laterality-missing": "hint" }\`;
the severities are \`error\`, \`warning\`, \`information\`, \`hint\` and \`off\`. \`"facies.profile"\` does it for several at once,
after who writes or reads the notes; what \`"facies.rules"\` says goes before it. One finding is dismissed by its quick fix.

| Rule | Default | What it reports | Page |
| --- | --- | --- | --- |
${rows.join('\n')}

These pages are made from \`server/rules/*.yaml\` by \`npm run rule-pages\`.
`;
}

/** What differs between the pages and the files below `root`: paths to write, and paths that no page is for. */
export function compareRulePages(
  pages: ReadonlyMap<string, string>,
  root: string,
): { readonly stale: string[]; readonly left: string[] } {
  const stale = [...pages].filter(([path, text]) => readText(join(root, path)) !== text).map(([path]) => path);
  const left = Object.values(folders)
    .flatMap((folder) => listFolder(join(root, 'docs/rules', folder)).map((name) => `docs/rules/${folder}/${name}`))
    .filter((path) => !pages.has(path));
  return { stale, left };
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function listFolder(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/** Writes the pages; with `--check` only says which are stale. Gives the exit status. */
function main(root: string, options: readonly string[]): number {
  const { pages, problems } = makeRulePages(root);
  for (const problem of problems) console.error(describeProblem(problem));
  if (problems.length > 0) return 1;
  const { stale, left } = compareRulePages(pages, root);
  if (options.includes('--check')) {
    for (const path of [...stale, ...left]) console.error(`${path}: not as the rules say; run "npm run rule-pages".`);
    return stale.length + left.length > 0 ? 1 : 0;
  }
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), pages.get(path)!);
  }
  for (const path of left) rmSync(join(root, path));
  console.log(`${pages.size} pages, ${stale.length} written, ${left.length} removed.`);
  return 0;
}

if (import.meta.filename === process.argv[1]) {
  process.exitCode = main(join(import.meta.dirname, '..'), process.argv.slice(2));
}
