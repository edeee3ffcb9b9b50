import { type Document, type YAMLError, isMap, isNode, isPair, isScalar, parseDocument } from 'yaml';
import type { Span } from '../../text/span';
import type { TreeFile, TreePlace } from './treeFile';

/** Longer files take minutes and gigabytes to parse, in code units. */
const longestYaml = 24_000_000;

/** What the parser calls the mistakes that people make most, and what they are told. */
const messageOf: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  DUPLICATE_KEY: 'pack.yamlTwice',
  TAB_AS_INDENT: 'pack.yamlTab',
  BAD_INDENT: 'pack.yamlIndent',
  MULTILINE_IMPLICIT_KEY: 'pack.yamlColon',
  BLOCK_AS_IMPLICIT_KEY: 'pack.yamlColon',
  MISSING_CHAR: 'pack.yamlUnclosed',
};

/** Reads YAML. Every value is a text as it is written: `351.80`, `no` and `2024-01-01` are names and codes like others. */
export function readYamlFile(text: string): TreeFile {
  if (text.length > longestYaml) {
    const error = { span: { start: 0, end: 0 }, key: 'pack.yamlTooLong', parameters: {} };
    return { value: undefined, errors: [error], spansOf: (places) => places.map(() => error.span) };
  }
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
  const errors = document.errors.map(({ code, pos: [start, end] }) => ({
    span: { start: Math.min(start, text.length), end: Math.min(wordEnd(text, start, end), text.length) },
    key: messageOf[code] ?? 'pack.notYaml',
    parameters: {},
  }));
  return {
    value: errors.length > 0 ? undefined : valueOf(document),
    errors,
    spansOf: (places) => places.map((place) => spanOf(document, place)),
  };
}

/** The parser often points at a single unit: the word that begins there is meant. */
function wordEnd(text: string, start: number, end: number): number {
  if (end > start + 1) return end;
  const [word = ''] = /^[^\s:,[\]{}"']*/.exec(text.slice(start, start + 64)) ?? [];
  return Math.max(start, end, start + word.length);
}

/** Aliases that unfold without end are refused by the parser: such a file has no value. */
function valueOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) as unknown;
  } catch {
    return undefined;
  }
}

function spanOf(document: Document, { path, part }: TreePlace): Span {
  for (let length = path.length; length > 0; length--) {
    if (length === path.length && part === 'key') {
      const parent = document.getIn(path.slice(0, -1), true);
      const pair = isMap(parent)
        ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1))
        : undefined;
      const span = isNode(pair?.key) ? spanOfNode(pair.key) : undefined;
      if (span) return span;
    }
    const span = spanOfNode(document.getIn(path.slice(0, length), true));
    if (span) return span;
  }
  return { start: 0, end: 0 };
}

/** The span of a value itself; of a list or an object only its beginning, or a whole file would be underlined. */
function spanOfNode(node: unknown): Span | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  if (isScalar(node)) return { start, end };
  const first: unknown = 'items' in node ? (node.items as unknown[])[0] : undefined;
  const inner = isPair(first) ? first.key : first;
  return (isNode(inner) && inner !== node ? spanOfNode(inner) : undefined) ?? { start, end };
}
