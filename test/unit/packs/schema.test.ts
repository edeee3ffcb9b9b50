import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { type PackSchema, element, fieldMessage, schemaAt } from '../../../server/src/features/packFile/schema';
import { readPackSchema } from '../../../server/build/resources';
import { conceptTypes } from '../../../server/src/terminology/concept';
import { relationNames } from '../../../server/src/terminology/packs/packModel';
import { readPack } from '../../../server/src/terminology/packs/readPack';
import { languageService } from '../../support/notes';

const folder = join(import.meta.dirname, '../../../server');
const read = (name: string): object =>
  JSON.parse(readFileSync(join(folder, `schemas/${name}.schema.json`), 'utf8')) as object;
const schema = readPackSchema();
const classes = { en: ['relative'] };
const validator = () =>
  new Ajv({ strict: false })
    .addSchema(read('context'), 'context.schema.json')
    .compile({ ...read('user-term-pack'), $id: 'user-term-pack.schema.json' });
const english = parse(readFileSync(join(folder, 'messages/en.yaml'), 'utf8')) as Record<string, string>;

/** Every property of the schema with its description. */
function* propertiesOf(part: PackSchema, owner = ''): Generator<[string, string | undefined]> {
  for (const [name, property] of Object.entries(part.properties ?? {})) {
    const shared = schema.definitions?.[property.$ref?.replace('#/definitions/', '') ?? ''];
    const key = fieldMessage([owner, name]);
    // A title in a language is said to be a title.
    if (!name.startsWith('$') && owner !== 'title') yield [key, property.description ?? shared?.description];
    yield* propertiesOf(property, name);
  }
  if (part.items) yield* propertiesOf(part.items, owner);
  for (const definition of Object.values(part.definitions ?? {})) yield* propertiesOf(definition);
}

const cue = (fields: string): string => `context: { en: { cues: [{ ${fields} }] } }`;

describe('The schema of users’ packs', () => {
  const properties = [...propertiesOf(schema)];

  it('describes each field as the server does', () => {
    for (const [key, description] of properties) assert.equal(description, english[key], key);
    const fields = Object.keys(english).filter((key) => key.startsWith('packField.'));
    const described = new Set(properties.map(([key]) => key));
    assert.deepEqual(new Set(fields), described);
  });

  it('knows the types and relations that the server knows', () => {
    const { concept } = schema.definitions!;
    assert.deepEqual(concept?.properties?.['type']?.enum, [...conceptTypes]);
    assert.deepEqual(Object.keys(concept?.properties?.['relations']?.properties ?? {}), [...relationNames]);
  });

  it('knows the groups of context that the server knows', () => {
    const listed = (key: string, text: string) =>
      readPack(text, 'a.yaml').problems.find((problem) => problem.key === key)?.parameters;
    const group = (list: string, fields: string) => `context: { en: { ${list}: [{ ${fields} }] } }`;
    const fieldsOf = (list: string) =>
      Object.keys(schemaAt(schema, ['context', 'en', list, element])?.properties ?? {});
    for (const list of ['cues', 'pseudo', 'terminations', 'headings']) {
      const known = listed('pack.unknownField', group(list, 'colour: red, texts: [a]'))?.['known']?.split(', ');
      assert.deepEqual(new Set(known), new Set(fieldsOf(list)), list);
    }
    for (const [list, field] of [
      ['cues', 'axis'],
      ['cues', 'value'],
      ['cues', 'direction'],
      ['cues', 'within'],
      ['headings', 'kind'],
    ] as const) {
      const texts = group(list, `${field}: red, texts: [a]`);
      const allowed = readPack(texts, 'a.yaml').problems.find(({ parameters }) => parameters['field'] === field);
      assert.equal(
        allowed?.parameters['allowed'],
        schemaAt(schema, ['context', 'en', list, element, field])?.enum?.join(', '),
      );
    }
    const types = schemaAt(schema, ['context', 'en', 'cues', element, 'types', element])?.enum?.join(', ');
    assert.equal(listed('pack.notAllowed', group('terminations', 'types: [red], texts: [a]'))?.['allowed'], types);
  });

  it('takes what the server takes, and refuses what it refuses', () => {
    const validate = validator();
    const packs: [string, boolean][] = [
      ['concepts: []', true],
      ['title: { fr: Lexique }\nconcepts: [{ id: a, zh: { preferred: 名称, traditional: [名稱] } }]', true],
      [
        'concepts: [{ id: a, en: { synonyms: [b c] }, relations: { is-a: [x] }, codes: [{ system: s, code: c }] }]',
        true,
      ],
      ['title: a', false],
      ['concepts: [{ id: a }]', false],
      ['concepts: [{ en: { preferred: b } }]', false],
      ['concepts: [{ id: a, en: { preferred: bc, traditional: [c] } }]', false],
      ['concepts: [{ id: a, en: { synonyms: bc } }]', false],
      ['concepts: [{ id: a, type: thing, en: { preferred: bc } }]', false],
      ['concepts: [{ id: a, en: { preferred: bc }, relations: { likes: [x] } }]', false],
      ['concepts: [{ id: a, en: { preferred: bc }, codes: [{ system: s }] }]', false],
      ['concepts: [{ id: a, en: { preferred: bc }, colour: red }]', false],
      ['context: { zh: { pseudo: [{ texts: [无加重], example: 无加重 }] } }', true],
      [cue('axis: negation, value: negated, direction: backward, texts: [ras, <relative>]'), true],
      [
        cue('axis: negation, value: negated, direction: both, within: list, reach: 40, types: [drug], texts: [ras]'),
        true,
      ],
      [cue('axis: laterality, value: left, direction: both, closing: true, exactCase: true, texts: [G]'), true],
      ['context: { fr: { headings: [{ texts: [AF], kind: family, beforeColon: true, effects: [] }] } }', false],
      ['context: { fr: { headings: [{ texts: [AF], effects: [{ axis: experiencer, value: family }] }] } }', true],
      ['context: { en: { terminations: [{ texts: [but], axes: [negation], types: [drug] }] } }', true],
      ['context: { en: { terminations: [{ texts: [but], axes: [voice] }] } }', false],
      ['context: { de: {} }', false],
      ['context: { en: { classes: {} } }', false],
      [cue('axis: voice, value: negated, direction: both, texts: [ras]'), false],
      [cue('axis: negation, value: absent, direction: both, texts: [ras]'), false],
      [cue('axis: negation, value: negated, direction: left, texts: [ras]'), false],
      [cue('axis: negation, value: negated, texts: [ras]'), false],
      [cue('axis: negation, value: negated, direction: both'), false],
      [cue('axis: negation, value: negated, direction: both, texts: []'), false],
      [cue('axis: negation, value: negated, direction: both, texts: [ras, ras]'), false],
      [cue('axis: negation, value: negated, direction: both, texts: [ras], reach: 41'), false],
      [cue('axis: negation, value: negated, direction: both, texts: [ras], closing: false'), false],
      [cue('axis: negation, value: negated, direction: both, texts: [ras], types: [other]'), false],
    ];
    for (const [text, isGood] of packs) {
      assert.equal(validate(parse(text)), isGood, text);
      assert.equal(readPack(text, 'a.yaml', { classes }).contents !== undefined, isGood, text);
    }
  });

  it('takes a new pack as the server writes it, in each language, and its example too', () => {
    const validate = validator();
    for (const locale of ['en', 'fr', 'zh'] as const) {
      const text = languageService().translate(locale)('pack.template', { name: '"Clinic: ours"' });
      assert.deepEqual(parse(text), { title: 'Clinic: ours', concepts: [] });
      const example = text.replace('concepts: []', 'concepts:').replace(/^# {3}/gm, '  ');
      assert.ok(validate(parse(example)), example);
      const { contents, problems } = readPack(example, 'a.yaml');
      assert.deepEqual([problems, contents?.concepts.length], [[], 1]);
    }
  });
});
