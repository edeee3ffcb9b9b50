import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import Ajv, { type AnySchema } from 'ajv';
import { LineCounter, isNode, parseDocument } from 'yaml';

/** Something wrong in a data file, said so that its keeper can go there and mend it. */
export interface Problem {
  readonly file: string;
  /** One-based. */
  readonly line: number;
  readonly message: string;
}

/** A data file as far as it could be read. `value` is undefined when the file is not YAML or not of its schema. */
export interface DataFile<T> {
  readonly file: string;
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
  /** The one-based line of a place in the file, e.g. `['concepts', 3, 'en']`; of its nearest parent when it is not there. */
  lineOf(path: readonly (string | number)[]): number;
}

/** `file:line: message`, the form that terminals and editors make a link of. */
export function describeProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.message}`;
}

/** Parses YAML text and checks it against a JSON Schema. Never throws on bad content: problems are returned. */
export function parseDataFile<T>(text: string, file: string, schema: AnySchema): DataFile<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: error.linePos?.[0].line ?? 1,
      message: `not valid YAML: ${error.message.split('\n')[0]}`,
    }));
    return { file, value: undefined, problems, lineOf };
  }
  const value: unknown = document.toJS();
  const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, verbose: true }).compile<T>(schema);
  if (validate(value)) return { file, value: value as T, problems: [], lineOf };
  const problems = (validate.errors ?? []).map((error) => {
    const path = error.instancePath
      .split('/')
      .slice(1)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
      .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    const extra = error.keyword === 'additionalProperties' ? ` "${String(error.params['additionalProperty'])}"` : '';
    const allowed = error.keyword === 'enum' ? `: ${(error.params['allowedValues'] as unknown[]).join(', ')}` : '';
    return {
      file,
      line: lineOf(path),
      message: `${path.join('.') || 'file'} ${error.message ?? ''}${extra}${allowed}`,
    };
  });
  return { file, value: undefined, problems, lineOf };
}

/** Reads a YAML data file from disk; `root` makes its name in problems short. An unreadable file is a problem, not an exception. */
export function readDataFile<T>(path: string, schema: AnySchema, root: string): DataFile<T> {
  const file = relative(root, path);
  try {
    return parseDataFile<T>(readFileSync(path, 'utf8'), file, schema);
  } catch (error) {
    const message = `cannot be read: ${(error as Error).message}`;
    return { file, value: undefined, problems: [{ file, line: 1, message }], lineOf: () => 1 };
  }
}
