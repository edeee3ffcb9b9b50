import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';
import type { PackSchema } from '../../../server/src/features/packFile/schema';
import { conceptTypes } from '../../../server/src/terminology/concept';
import { relationNames } from '../../../server/src/terminology/packs/packModel';
import { readPack } from '../../../server/src/terminology/packs/readPack';
import { languageService } from '../../support/notes';

const folder = join(import.meta.dirname, '../../../server');
const schema = JSON.parse(readFileSync(join(folder, 'schemas/user-term-pack.schema.json'), 'utf8')) as PackSchema;
const english = parse(readFileSync(join(folder, 'messages/en.yaml'), 'utf8')) as Record<string, string>;

/** Every property of the schema with its description. */
function* propertiesOf(part: PackSchema): Generator<[string, string | undefined]> {
  for (const [name, property] of Object.entries(part.properties ?? {})) {
    if (!name.startsWith('$') && !['en', 'fr', 'zh'].includes(name)) yield [name, property.description];
    yield* propertiesOf(property);
  }
  for (const definition of Object.values(part.definitions ?? {})) yield* propertiesOf(definition);
}

describe('The schema of users’ packs', () => {
  const properties = [...propertiesOf(schema)];

  it('describes each field as the server does', () => {
    for (const [name, description] of properties) assert.equal(description, english[`packField.${name}`], name);
    const fields = Object.keys(english).filter((key) => key.startsWith('packField.'));
    const described = new Set([
      ...properties.map(([name]) => `packField.${name}`),
      'packField.en',
      'packField.fr',
      'packField.zh',
    ]);
    assert.deepEqual(new Set(fields), described);
  });

  it('knows the types and relations that the server knows', () => {
    const { concept } = schema.definitions!;
    assert.deepEqual(concept?.properties?.['type']?.enum, [...conceptTypes]);
    assert.deepEqual(Object.keys(concept?.properties?.['relations']?.properties ?? {}), [...relationNames]);
  });

  it('takes what the server takes, and refuses what it refuses', () => {
    const validate = new Ajv({ strict: false }).compile(schema as object);
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
    ];
    for (const [text, isGood] of packs) {
      assert.equal(validate(parse(text)), isGood, text);
      assert.equal(readPack(text, 'a.yaml').contents !== undefined, isGood, text);
    }
  });

  it('takes a new pack as the server writes it, in each language, and its example too', () => {
    const validate = new Ajv({ strict: false }).compile(schema as object);
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
