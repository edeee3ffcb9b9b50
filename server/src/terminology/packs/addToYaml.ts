import {
  type Document,
  type YAMLMap,
  type YAMLSeq,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
} from 'yaml';
import { fieldOf } from './nameFields';
import type { NewTerm } from './newTerm';
import { isFields } from './treeFile';

/**
 * The text of a YAML pack with a name added: a line or some put in at the right place, so that nothing else is written
 * anew. The text is a pack without errors.
 */
export function addToYaml(text: string, term: NewTerm): string {
  const document = parseDocument(text, { schema: 'failsafe' });
  const concepts: unknown = document.get('concepts');
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const changed = inserted(text, document, concepts, term, eol);
  return hasTerm(changed, term) ? changed : written(document, term);
}

/** The insertion of lines, as far as the file is written the way people write packs; else the text as it is. */
function inserted(text: string, document: Document, concepts: unknown, term: NewTerm, eol: string): string {
  const field = fieldOf(term.kind);
  const concept = isSeq(concepts)
    ? concepts.items.find((item): item is YAMLMap => isMap(item) && String(item.get('id')).trim() === term.id)
    : undefined;
  if (!concept) return insertConcept(text, document, concepts, term, eol);
  const block: unknown = concept.get(term.language);
  if (!isMap(block)) {
    return insertPair(text, concept, [`${term.language}:`, ...indented(pairLines(term))], eol);
  }
  const list: unknown = block.get(field);
  if (field === 'preferred' || !isSeq(list)) return insertPair(text, block, pairLines(term), eol);
  return insertItem(text, list, [scalar(term.text)], eol);
}

function insertConcept(text: string, document: Document, concepts: unknown, term: NewTerm, eol: string): string {
  const type = term.type === undefined || term.type === 'other' ? [] : [`type: ${term.type}`];
  const lines = [`id: ${scalar(term.id)}`, ...type, `${term.language}:`, ...indented(pairLines(term))];
  if (isSeq(concepts) && concepts.items.length > 0) return insertItem(text, concepts, lines, eol);
  // An empty list: `[]`, or nothing behind the colon.
  const pair = isMap(document.contents)
    ? document.contents.items.find(({ key }) => isScalar(key) && key.value === 'concepts')
    : undefined;
  if (!pair && isMap(document.contents))
    return insertPair(text, document.contents, ['concepts:', ...asItem(lines)], eol);
  if (!isScalar(pair?.key) || !pair.key.range) return text;
  const colon = text.indexOf(':', pair.key.range[1]) + 1;
  const end = isCollection(pair.value) && pair.value.range ? pair.value.range[1] : colon;
  const item = asItem(lines).map((line) => eol + line);
  return text.slice(0, colon) + item.join('') + text.slice(end);
}

function asItem(lines: readonly string[]): string[] {
  return lines.map((line, index) => `  ${index === 0 ? '- ' : '  '}${line}`);
}

/** The field that a name goes into, as lines. */
function pairLines(term: NewTerm): string[] {
  const field = fieldOf(term.kind);
  return field === 'preferred' ? [`preferred: ${scalar(term.text)}`] : [`${field}:`, `  - ${scalar(term.text)}`];
}

function insertPair(text: string, map: YAMLMap, lines: readonly string[], eol: string): string {
  const first = map.items[0];
  const start = isPair(first) && isScalar(first.key) ? first.key.range?.[0] : undefined;
  if (start === undefined || map.flow === true) return text;
  return insertLines(text, endOf(map), ' '.repeat(columnOf(text, start)), lines, eol);
}

function insertItem(text: string, list: YAMLSeq, lines: readonly string[], eol: string): string {
  if (list.flow === true) {
    if (lines.length > 1 || !list.range) return text;
    const close = list.range[1] - 1;
    const before = text.slice(0, close).trimEnd();
    const comma = list.items.length === 0 || before.endsWith(',') ? '' : ',';
    return `${before}${comma}${list.items.length === 0 ? '' : ' '}${lines[0]}${text.slice(close)}`;
  }
  if (!list.range) return text;
  const dash = ' '.repeat(columnOf(text, list.range[0]));
  const marked = lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
  return insertLines(text, endOf(list), dash, marked, eol);
}

function insertLines(text: string, end: number, indent: string, lines: readonly string[], eol: string): string {
  const lineEnd = text[end - 1] === '\n' ? end - 1 : text.indexOf('\n', end);
  const at = lineEnd < 0 ? text.length : lineEnd - (text[lineEnd - 1] === '\r' ? 1 : 0);
  return text.slice(0, at) + lines.map((line) => eol + indent + line).join('') + text.slice(at);
}

/** Where the last value inside a node ends. */
function endOf(node: unknown): number {
  if (isPair(node)) return Math.max(endOf(node.key), endOf(node.value));
  if (isCollection(node) && node.flow !== true && node.items.length > 0) return endOf(node.items.at(-1));
  const range = isScalar(node) || isCollection(node) ? node.range : undefined;
  return range ? range[1] : 0;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** A text as YAML writes it, between quotes where it could be read as something else. */
function scalar(text: string): string {
  const isPlain =
    /^[\p{L}][\p{L}\p{M}\p{N} '’().+/-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}

function hasTerm(text: string, { id, language, kind, text: name }: NewTerm): boolean {
  const document = parseDocument(text, { schema: 'failsafe' });
  if (document.errors.length > 0) return false;
  const { concepts = [] } = document.toJS() as { readonly concepts?: readonly Record<string, unknown>[] };
  const names = Array.from(concepts).find((concept) => String(concept['id']).trim() === id)?.[language];
  const value = isFields(names) ? names[fieldOf(kind)] : undefined;
  return value === name || (Array.isArray(value) && value.includes(name));
}

/** The document written anew with the name in it: what is left for files that are written in unusual ways. */
function written(document: Document, term: NewTerm): string {
  const field = fieldOf(term.kind);
  const concepts = document.get('concepts');
  const items = isSeq(concepts) ? concepts.items : [];
  const at = items.findIndex((item) => isMap(item) && String(item.get('id')).trim() === term.id);
  const index = at < 0 ? items.length : at;
  if (at < 0) {
    const type = term.type === undefined || term.type === 'other' ? {} : { type: term.type };
    document.setIn(['concepts', index], document.createNode({ id: term.id, ...type }));
  }
  const path = ['concepts', index, term.language, field];
  const list = document.getIn(path);
  if (field === 'preferred') document.setIn(path, term.text);
  else if (isSeq(list)) list.add(document.createNode(term.text));
  else document.setIn(path, document.createNode([term.text]));
  return document.toString({ lineWidth: 0 });
}
