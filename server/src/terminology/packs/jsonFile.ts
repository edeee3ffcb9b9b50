import { type JSONPath, printParseErrorCode, visit } from 'jsonc-parser';
import type { Span } from '../../text/span';
import type { TreeFile, TreePlace } from './treeFile';

/** What is told of a mistake; of all others, that it is no JSON. */
const messageOf: Readonly<Record<string, string>> = {
  CommaExpected: 'pack.jsonComma',
  ColonExpected: 'pack.jsonColon',
  CloseBraceExpected: 'pack.jsonUnclosed',
  CloseBracketExpected: 'pack.jsonUnclosed',
  UnexpectedEndOfString: 'pack.jsonUnclosed',
};

/** Reads JSON. Places are looked for only when they are needed: that costs more than reading. */
export function readJsonFile(text: string): TreeFile {
  const spans = (places: readonly TreePlace[]) => spansOf(text, places);
  try {
    return { value: JSON.parse(text) as unknown, errors: [], spansOf: spans };
  } catch {
    return { value: undefined, errors: syntaxErrors(text), spansOf: spans };
  }
}

function syntaxErrors(text: string): TreeFile['errors'] {
  const errors: TreeFile['errors'][number][] = [];
  visit(
    text,
    {
      // One mistake makes others behind it that are none.
      onError: (error, offset, length) => {
        if (errors.length > 0) return;
        const span = { start: offset, end: offset + length };
        errors.push({ span, key: messageOf[printParseErrorCode(error)] ?? 'pack.notJson', parameters: {} });
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  return errors.length > 0 ? errors : [{ span: { start: 0, end: 0 }, key: 'pack.notJson', parameters: {} }];
}

function spansOf(text: string, places: readonly TreePlace[]): Span[] {
  const key = (path: JSONPath): string => JSON.stringify(path);
  const wanted = new Set(places.flatMap(({ path }) => path.map((_, index) => key(path.slice(0, index + 1)))));
  const values = new Map<string, Span>();
  const keys = new Map<string, Span>();
  const put = (map: Map<string, Span>, path: JSONPath, start: number, length: number) => {
    const name = key(path);
    if (wanted.has(name) && !map.has(name)) map.set(name, { start, end: start + length });
  };
  visit(text, {
    onLiteralValue: (_value, offset, length, _line, _character, path) => put(values, path(), offset, length),
    onObjectBegin: (offset, _length, _line, _character, path) => put(values, path(), offset, 1),
    onArrayBegin: (offset, _length, _line, _character, path) => put(values, path(), offset, 1),
    onObjectProperty: (property, offset, length, _line, _character, path) =>
      put(keys, [...path(), property], offset, length),
  });
  return places.map(({ path, part }) => {
    for (let length = path.length; length > 0; length--) {
      const name = key(path.slice(0, length));
      const isKey = length === path.length && part === 'key';
      const span = (isKey ? keys : values).get(name) ?? (isKey ? values : keys).get(name);
      if (span) return span;
    }
    return { start: 0, end: text.length > 0 ? 1 : 0 };
  });
}
