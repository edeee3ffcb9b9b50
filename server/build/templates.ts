import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Template, type Templates } from '../src/features/templates/template';
import type { Concept, TerminologyData } from '../src/terminology/concept';
import { type Language, languages } from '../src/text/language';
import { type DataFile, type Problem, readDataFile } from './dataFile';
import { readBody } from './templateBody';

/** The templates. `data` is undefined where there are problems. */
export interface CompiledTemplates {
  readonly data: Templates | undefined;
  readonly problems: readonly Problem[];
}

/** A concept to choose, by its preferred name or by another one where a language is named. */
type Choice = string | ({ readonly concept: string } & Partial<Record<Language, string>>);
type ChoiceFile = Readonly<Record<string, readonly Choice[]>>;

type Written = Omit<Template, 'language' | 'sections' | 'body'> &
  Partial<Pick<Template, 'sections'>> & { readonly body: string };
interface TemplateFile {
  readonly language: Language;
  readonly templates: readonly Written[];
}

/** A file of templates that was read: each with what it asks for. */
interface ReadFile {
  readonly file: DataFile<TemplateFile>;
  readonly templates: readonly Template[];
  readonly asked: readonly (readonly string[])[];
  readonly problems: readonly Problem[];
}

/**
 * Reads `en.yaml`, `fr.yaml` and `zh.yaml` of a folder, with the concepts to choose from in its `choices.yaml`, and checks
 * that all three have the same templates, which ask for the same. File names in problems are relative to `root`.
 */
export function compileTemplates(
  folder: string,
  terminology: TerminologyData,
  root: string = folder,
): CompiledTemplates {
  const choices = read<ChoiceFile>(folder, 'choices', 'template-choices', root);
  const files = languages.map((language) => read<TemplateFile>(folder, language, 'templates', root));
  const unread = [choices, ...files].flatMap(({ problems }) => problems);
  if (unread.length > 0) return { data: undefined, problems: unread };
  const unknown = [...unknownConcepts(choices, terminology)];
  if (unknown.length > 0) return { data: undefined, problems: unknown };
  const lists = new Map(languages.map((language) => [language, namesOf(choices, language, terminology)]));
  const wrongNames = [...lists.values()].flatMap(({ problems }) => problems);
  // Which language a file is in is said in it, for whoever reads it, and by its name.
  const readFiles = languages.map((language, place) =>
    readTemplates(files[place]!, language, lists.get(language)!.names),
  );
  const problems = [...wrongNames, ...readFiles.flatMap((one) => one.problems)];
  if (problems.length > 0) return { data: undefined, problems };
  const differences = [...unlike(readFiles), ...samePrefixes(readFiles), ...unusedLists(choices, readFiles)];
  if (differences.length > 0) return { data: undefined, problems: differences };
  const [en, fr, zh] = readFiles.map(({ templates }) => templates);
  return { data: { en: en!, fr: fr!, zh: zh! }, problems: [] };
}

function read<T>(folder: string, name: string, schemaName: string, root: string): DataFile<T> {
  const schema = readFileSync(join(import.meta.dirname, `../schemas/${schemaName}.schema.json`), 'utf8');
  return readDataFile<T>(join(folder, `${name}.yaml`), JSON.parse(schema) as object, root);
}

function idOf(choice: Choice): string {
  return typeof choice === 'string' ? choice : choice.concept;
}

function* unknownConcepts(file: DataFile<ChoiceFile>, { concepts }: TerminologyData): Generator<Problem> {
  const ids = new Set(concepts.map(({ id }) => id));
  for (const [list, choices] of Object.entries(file.value!)) {
    for (const [place, choice] of choices.entries()) {
      if (ids.has(idOf(choice))) continue;
      const message = `${list}: no concept is called "${idOf(choice)}"`;
      yield { file: file.file, line: file.lineOf([list, place]), message };
    }
  }
}

/** The lists of choices in one language. */
function namesOf(
  file: DataFile<ChoiceFile>,
  language: Language,
  { concepts }: TerminologyData,
): { readonly names: ReadonlyMap<string, readonly string[]>; readonly problems: readonly Problem[] } {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const problems: Problem[] = [];
  const names = Object.entries(file.value!).map(([list, choices]) => {
    const words = choices.map((choice, place) => {
      const concept = byId.get(idOf(choice))!;
      const name = typeof choice === 'string' ? undefined : choice[language];
      const message = wrongName(concept, language, name);
      if (message) problems.push({ file: file.file, line: file.lineOf([list, place]), message: `${list}: ${message}` });
      return name ?? concept.names[language].preferred;
    });
    return [list, words] as const;
  });
  return { names: new Map(names), problems };
}

function wrongName({ id, names }: Concept, language: Language, name: string | undefined): string | undefined {
  const { borrowed, preferred, synonyms, abbreviations } = names[language];
  if (borrowed) return `"${id}" has no name in ${language}`;
  if (name === undefined || [...synonyms, ...abbreviations].includes(name)) return undefined;
  return name === preferred
    ? `"${name}" is the preferred name of "${id}" in ${language}: leave it out`
    : `"${name}" is no name of "${id}" in ${language}`;
}

function readTemplates(
  file: DataFile<TemplateFile>,
  language: Language,
  lists: ReadonlyMap<string, readonly string[]>,
): ReadFile {
  const { templates } = file.value!;
  const bodies = templates.map(({ body }) => readBody(body, (list) => lists.get(list)));
  const wrongLanguage = file.value!.language !== language;
  return {
    file,
    templates: templates.map((template, place) => ({
      ...template,
      language,
      sections: template.sections ?? [],
      body: bodies[place]!.body,
    })),
    asked: bodies.map(({ asked }) => asked),
    problems: [
      ...(wrongLanguage
        ? [
            {
              file: file.file,
              line: file.lineOf(['language']),
              message: `says "${file.value!.language}", and is the file of "${language}"`,
            },
          ]
        : []),
      ...bodies.flatMap(({ problems }, place) =>
        // The text begins on the line after the `|` of its key.
        problems.map(({ line, message }) => ({
          file: file.file,
          line: file.lineOf(['templates', place, 'body']) + 1 + line,
          message: `${templates[place]!.id}: ${message}`,
        })),
      ),
    ],
  };
}

/** Where the files differ from the first. */
function* unlike([first, ...others]: readonly ReadFile[]): Generator<Problem> {
  const model = first!.file.file;
  for (const { file, templates, asked } of others) {
    const ids = first!.templates.map(({ id }) => id).join(', ');
    if (templates.map(({ id }) => id).join(', ') !== ids) {
      yield { file: file.file, line: file.lineOf(['templates']), message: `has other templates than ${model}: ${ids}` };
      continue;
    }
    for (const [place, { id, kind, sections }] of templates.entries()) {
      const same = first!.templates[place]!;
      const at = (key: string) => ({ file: file.file, line: file.lineOf(['templates', place, key]) });
      if (kind !== same.kind) yield { ...at('kind'), message: `${id} is a ${same.kind} in ${model}` };
      if (sections.join() !== same.sections.join())
        yield { ...at('sections'), message: `${id} is under ${same.sections.join(', ')} in ${model}` };
      const difference = differenceOf(asked[place]!, first!.asked[place]!);
      if (difference) yield { ...at('body'), message: `${id} ${difference} than ${model}` };
    }
  }
}

/** How what one template asks for differs from what another does. */
function differenceOf(asked: readonly string[], expected: readonly string[]): string | undefined {
  const count = (all: readonly string[], shape: string): number => all.filter((one) => one === shape).length;
  for (const shape of new Set([...expected, ...asked])) {
    const [here, there] = [count(asked, shape), count(expected, shape)];
    if (here !== there) return `asks ${here} times for ${shape}, ${here > there ? 'more' : 'less'} often`;
  }
  return undefined;
}

/** The prefixes that lead to more than one template of a language. */
function* samePrefixes(files: readonly ReadFile[]): Generator<Problem> {
  for (const { file, templates } of files) {
    const seen = new Set<string>();
    for (const [place, { prefixes }] of templates.entries()) {
      for (const prefix of prefixes) {
        const line = file.lineOf(['templates', place, 'prefixes']);
        if (seen.has(prefix))
          yield { file: file.file, line, message: `"${prefix}" is the prefix of another template too` };
        seen.add(prefix);
      }
    }
  }
}

function* unusedLists(choices: DataFile<ChoiceFile>, files: readonly ReadFile[]): Generator<Problem> {
  const used = new Set(
    files.flatMap(({ asked }) => asked.flat().flatMap((shape) => shape.match(/(?<=@)[a-z-]+/g) ?? [])),
  );
  for (const list of Object.keys(choices.value!)) {
    if (used.has(list)) continue;
    yield { file: choices.file, line: choices.lineOf([list]), message: `no template uses the list "${list}"` };
  }
}
