import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ContextData, type LanguageContext, cueValues } from '../src/context/contextData';
import { languages } from '../src/text/language';
import { type DataFile, type Problem, readDataFile } from './dataFile';

/** The context data of a folder. `data` is undefined where there are problems. */
export interface CompiledContext {
  readonly data: ContextData | undefined;
  readonly problems: readonly Problem[];
}

/** `<relative>` in a phrase; `<number>` and `<year>` are no classes and stay. */
const className = /<(?!number>|year>)([^<>]*)>/;

/**
 * Reads and checks the context data of a folder, `<language>.yaml` for each language. File names in problems are relative
 * to `root`. Problems are returned, never thrown.
 */
export function compileContext(folder: string, root: string = folder): CompiledContext {
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, '../schemas/context.schema.json'), 'utf8'),
  ) as object;
  const files = languages.map((language) =>
    readDataFile<LanguageContext>(join(folder, `${language}.yaml`), schema, root),
  );
  const problems = [
    ...files.flatMap((file) => file.problems),
    ...files.flatMap((file) => (file.value ? [...checkFile(file, file.value)] : [])),
    ...strayFiles(folder),
  ];
  const values = files.flatMap((file) => file.value ?? []);
  if (problems.length > 0) return { data: undefined, problems };
  return { data: { languages: values.map(withoutExamples) }, problems };
}

/** Examples are for readers of the files and for tests: nothing reads them at work. */
function withoutExamples(value: LanguageContext): LanguageContext {
  return JSON.parse(
    JSON.stringify(value, (key, field: unknown) => (key === 'example' ? undefined : field)),
  ) as LanguageContext;
}

function* checkFile(file: DataFile<LanguageContext>, value: LanguageContext): Generator<Problem> {
  const problem = (path: readonly (string | number)[], message: string): Problem => ({
    file: file.file,
    line: file.lineOf(path),
    message,
  });
  if (!file.file.endsWith(`${value.language}.yaml`)) {
    yield problem(['language'], `language "${value.language}" is not the name of the file`);
  }
  const valued = [
    ...value.cues.map((cue, index) => ({ ...cue, path: ['cues', index, 'value'] })),
    ...value.headings.flatMap((group, index) =>
      (group.effects ?? []).map((effect, at) => ({ ...effect, path: ['headings', index, 'effects', at, 'value'] })),
    ),
  ];
  for (const { axis, value: axisValue, path } of valued) {
    if (!cueValues[axis].includes(axisValue)) yield problem(path, `"${axisValue}" is no value of the axis ${axis}`);
  }
  for (const [index, { kind, effects }] of value.headings.entries()) {
    if (!kind && !effects) yield problem(['headings', index, 'texts'], 'headings without a kind need effects');
  }
  const lists: (readonly [readonly (string | number)[], readonly string[]])[] = [
    ...Object.entries(value.classes).map(([name, texts]) => [['classes', name], texts] as const),
    ...value.cues.map(({ texts }, index) => [['cues', index, 'texts'], texts] as const),
    ...value.terminations.map(({ texts }, index) => [['terminations', index, 'texts'], texts] as const),
    ...value.headings.map(({ texts }, index) => [['headings', index, 'texts'], texts] as const),
    ...value.pseudo.map(({ texts }, index) => [['pseudo', index, 'texts'], texts] as const),
    [['conjunctions'], value.conjunctions],
    [['disjunctions'], value.disjunctions],
    [['statements'], value.statements],
    ...value.voices.map(({ texts }, index) => [['voices', index, 'texts'], texts] as const),
    ...Object.entries(value.answers).map(([says, texts]) => [['answers', says], texts] as const),
  ];
  for (const [path, texts] of lists) {
    for (const [index, text] of texts.entries()) {
      for (const [, name = ''] of text.matchAll(new RegExp(className, 'g'))) {
        const place = [...path, index];
        if (path[0] === 'classes') yield problem(place, `"${text}": a class cannot name another`);
        else if (path[0] === 'headings') yield problem(place, `"${text}": a heading cannot name a class`);
        else if (path[0] === 'answers') yield problem(place, `"${text}": an answer cannot name a class`);
        else if (!value.classes[name]) yield problem(place, `"${text}" names the class "${name}", which is not there`);
      }
    }
  }
  const headings = new Set<string>();
  for (const [index, { texts }] of value.headings.entries()) {
    for (const [at, text] of texts.entries()) {
      if (headings.has(text)) yield problem(['headings', index, 'texts', at], `the heading "${text}" is there twice`);
      headings.add(text);
    }
  }
}

function* strayFiles(folder: string): Generator<Problem> {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.yaml') || languages.some((language) => name === `${language}.yaml`)) continue;
    yield { file: name, line: 1, message: `is of none of the languages ${languages.join(', ')}` };
  }
}
