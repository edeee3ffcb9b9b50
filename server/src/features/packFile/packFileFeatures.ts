import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type Hover,
  type Position,
} from 'vscode-languageserver-types';
import { describeConcept, typeName } from '../conceptMarkdown';
import { conceptTypeKey } from '../conceptTypeKey';
import type { FeatureContext } from '../featureContext';
import { type FoundConcept, shownName } from '../findConcepts';
import { axes, cueValues } from '../../context/contextData';
import { conceptTypes } from '../../terminology/concept';
import { type PackSchema, type Step, element, fieldMessage, schemaAt } from './schema';
import { type YamlPlace, fieldsBeside, yamlPlaceAt } from './yamlPlace';

/** What editing a pack needs beside the file. */
export interface PackFileContext extends FeatureContext {
  readonly schema: PackSchema;
  findConcepts(query: string): readonly FoundConcept[];
}

/** Completion in a YAML pack: the fields that may stand at a place, the values that one may have, the ids of concepts. */
export function packFileCompletion(
  document: TextDocument,
  position: Position,
  context: PackFileContext,
): CompletionList {
  const lines = document.getText().split(/\r\n|\r|\n/);
  const place = yamlPlaceAt(lines, position.line, position.character);
  if (!place) return { isIncomplete: false, items: [] };
  const item = (label: string, kind: CompletionItemKind, newText = label): CompletionItem => ({
    label,
    kind,
    filterText: label,
    textEdit: { range: { start: { line: position.line, character: place.start }, end: position }, newText },
  });
  const valuePath = place.field === undefined ? place.path : [...place.path, place.field];
  if (wantsConcept(place, valuePath)) {
    const items = context.findConcepts(place.typed).map((found) => ({
      ...item(found.id, CompletionItemKind.Reference),
      filterText: place.typed === '' ? found.id : place.typed,
      detail: `${found.name} · ${found.detail}`,
    }));
    return { isIncomplete: true, items };
  }
  const schema = schemaAt(context.schema, valuePath);
  const beside = fieldsBeside(lines, position.line, place.column);
  const values = valuesOf(schema, place, beside.get('axis'));
  if (values.length > 0) {
    const items = values.map((value) => ({
      ...item(value, CompletionItemKind.EnumMember),
      ...detailOf(value, place.field, context),
    }));
    return { isIncomplete: false, items };
  }
  if (place.field !== undefined || place.inBrackets) return { isIncomplete: false, items: [] };
  const fields = fieldsOf(schema).filter(([name]) => !beside.has(name) && !name.startsWith('$'));
  const items = fields.map(([name, field]) => ({
    ...item(
      name,
      CompletionItemKind.Property,
      name + opening(schemaAt(context.schema, [...valuePath, name]) ?? field, place),
    ),
    documentation: context.translate(fieldMessage([...valuePath, name])),
  }));
  return { isIncomplete: false, items };
}

/** What the field under the cursor is for, or which concept the id there means. */
export function packFileHover(document: TextDocument, position: Position, context: PackFileContext): Hover | undefined {
  const lines = document.getText().split(/\r\n|\r|\n/);
  const text = lines[position.line] ?? '';
  const word = wordAt(text, position.character);
  if (!word) return undefined;
  const range = {
    start: { line: position.line, character: word.start },
    end: { line: position.line, character: word.end },
  };
  const place = yamlPlaceAt(lines, position.line, word.end);
  if (!place) return undefined;
  const isField = /^["']?\s*:(?:\s|$)/.test(text.slice(word.end));
  if (isField) {
    const path = [...place.path, word.text];
    if (!schemaAt(context.schema, path)) return undefined;
    return { contents: { kind: 'markdown', value: context.translate(fieldMessage(path)) }, range };
  }
  const valuePath = place.field === undefined ? place.path : [...place.path, place.field];
  const concept = wantsConcept(place, valuePath) ? context.terminology.concept(word.text) : undefined;
  if (!concept) return undefined;
  const name = shownName(concept, context.locale);
  const paragraphs = [
    `**${name}** · ${typeName(concept, context)}`,
    ...describeConcept(concept, context.locale, context),
  ];
  return { contents: { kind: 'markdown', value: paragraphs.filter((text) => text !== '').join('\n\n') }, range };
}

/** Ids of concepts stand under `id` and in the lists of relations. */
function wantsConcept({ path, field }: YamlPlace, valuePath: readonly Step[]): boolean {
  const inConcept = path[0] === 'concepts' && path[1] === element;
  return inConcept && (field === 'id' ? path.length === 2 : valuePath[2] === 'relations' && valuePath.length > 3);
}

/** The values that may stand at a place; of cues and effects those of the axis beside them, where one is written. */
function valuesOf(schema: PackSchema | undefined, { field }: YamlPlace, axis: string | undefined): readonly string[] {
  const ofAxis = field === 'value' ? axes.find((known) => known === axis) : undefined;
  if (ofAxis) return cueValues[ofAxis];
  const single = schema?.const === undefined ? [] : [String(schema.const)];
  return [...(schema?.enum ?? []), ...(schema?.examples ?? []), ...single];
}

function fieldsOf(schema: PackSchema | undefined): [string, PackSchema][] {
  return [schema, ...(schema?.anyOf ?? [])].flatMap((one) => Object.entries(one?.properties ?? {}));
}

/** What is written behind the name of a field, so that its value can be typed at once. */
function opening(field: PackSchema, { column }: YamlPlace): string {
  if (field.type === 'array') return `:\n${' '.repeat(column + 2)}- `;
  if (field.type === 'object') return `:\n${' '.repeat(column + 2)}`;
  return ': ';
}

function detailOf(value: string, field: string | undefined, context: FeatureContext): { readonly detail?: string } {
  const type = field === 'type' ? conceptTypes.find((known) => known === value) : undefined;
  return type ? { detail: context.translate(`type.${conceptTypeKey[type]}`) } : {};
}

function wordAt(text: string, character: number) {
  for (const { 0: word, index } of text.matchAll(/[$\p{L}\p{N}_/-]+/gu)) {
    if (index <= character && character <= index + word.length && word !== '-') {
      return { text: word, start: index, end: index + word.length };
    }
  }
  return undefined;
}
