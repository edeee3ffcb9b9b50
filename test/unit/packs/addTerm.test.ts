import assert from 'node:assert/strict';
import { addTerm } from '../../../server/src/terminology/packs/addTerm';
import type { NewTerm } from '../../../server/src/terminology/packs/newTerm';

const term = (more: Partial<NewTerm> = {}): NewTerm => ({
  text: 'new name',
  language: 'en',
  kind: 'synonym',
  id: 'a',
  ...more,
});

function added(text: string, fileName: string, more: Partial<NewTerm> = {}): string {
  const answer = addTerm(text, fileName, term(more));
  assert.ok('newText' in answer, JSON.stringify(answer));
  return answer.newText;
}

describe('Adding a term to a YAML pack', () => {
  const text = `# Kept by the clinic.
concepts:
  - id: a # the first
    en:
      preferred: first   # in use since 2019
      synonyms:
        - one
        - "two"
    # French is to come.
  - id: b
    en: { preferred: second, synonyms: [zwei] }
`;

  it('puts one line into a list and leaves all else as it is', () => {
    assert.equal(added(text, 'a.yaml'), text.replace('- "two"\n', '- "two"\n        - new name\n'));
  });

  it('opens a list, a language, a concept where there is none', () => {
    assert.equal(
      added(text, 'a.yaml', { kind: 'abbreviation', text: 'NN' }),
      text.replace('- "two"\n', '- "two"\n      abbreviations:\n        - NN\n'),
    );
    assert.equal(
      added(text, 'a.yaml', { language: 'fr', kind: 'preferred', text: "l'un : le premier" }),
      text.replace('- "two"\n', '- "two"\n    fr:\n      preferred: "l\'un : le premier"\n'),
    );
    assert.equal(
      added(text, 'a.yaml', { id: 'c', type: 'scale', language: 'zh', text: '新名称' }),
      `${text.trimEnd()}\n  - id: c\n    type: scale\n    zh:\n      preferred: 新名称\n`,
    );
  });

  it('adds names to concepts of other packs, which need no preferred one', () => {
    assert.equal(
      added(text, 'a.yaml', { id: 'hemifacial-spasm' }),
      `${text.trimEnd()}\n  - id: hemifacial-spasm\n    en:\n      synonyms:\n        - new name\n`,
    );
  });

  it('keeps what is written on one line on it', () => {
    assert.equal(added(text, 'a.yaml', { id: 'b' }), text.replace('[zwei]', '[zwei, new name]'));
  });

  it('writes a whole file anew only where it is written in an unusual way', () => {
    const flow = '{ concepts: [{ id: a, en: { preferred: x y } }] } # flow\n';
    assert.equal(
      added(flow, 'a.yaml'),
      '{ concepts: [ { id: a, en: { preferred: x y, synonyms: [ new name ] } } ] } # flow\n',
    );
  });

  it('begins an empty list of concepts', () => {
    for (const empty of ['concepts: []\n# An example\n', 'concepts:\n# An example\n']) {
      assert.equal(
        added(empty, 'a.yaml', { id: 'c', type: 'other', kind: 'abbreviation', text: 'NN' }),
        'concepts:\n  - id: c\n    en:\n      preferred: NN\n      abbreviations:\n        - NN\n# An example\n',
      );
    }
  });

  it('keeps the ends of lines', () => {
    assert.equal(
      added(text.replaceAll('\n', '\r\n'), 'a.yaml'),
      text.replace('- "two"\n', '- "two"\n        - new name\n').replaceAll('\n', '\r\n'),
    );
  });

  it('makes a second preferred name a synonym', () => {
    assert.match(added(text, 'a.yaml', { kind: 'preferred' }), /- "two"\n {8}- new name\n/);
  });
});

describe('Adding a term to a JSON pack', () => {
  const text = `{
    "concepts": [
        {
            "id": "a",
            "en": { "preferred": "first", "synonyms": ["one"] }
        }
    ]
}
`;

  it('keeps its indentation and order', () => {
    assert.equal(added(text, 'a.json'), text.replace('["one"]', '["one", "new name"]'));
    const grown = added(text, 'a.json', { id: 'c', type: 'drug' });
    assert.deepEqual(JSON.parse(grown), {
      concepts: [
        { id: 'a', en: { preferred: 'first', synonyms: ['one'] } },
        { id: 'c', type: 'drug', en: { preferred: 'new name' } },
      ],
    });
    assert.ok(grown.startsWith(text.slice(0, text.indexOf('}\n    ]'))));
  });
});

describe('Adding a term to a CSV pack', () => {
  it('adds a row in the order of the columns', () => {
    const text = 'term;concept;language;kind\r\nfirst;a;en;preferred\r\n';
    assert.equal(added(text, 'a.csv', { text: 'x; "y"' }), `${text}"x; ""y""";a;en;synonym\r\n`);
  });

  it('adds a column that the row needs', () => {
    assert.equal(
      added('concept,language,term\na,en,first', 'a.csv', { id: 'b', type: 'scale' }),
      'concept,language,term,type,kind\na,en,first\nb,en,new name,scale,preferred\n',
    );
  });
});

describe('Adding a term to a pack that has no concepts', () => {
  const more = { type: 'scale', kind: 'preferred' } as const;

  it('begins a list of them', () => {
    const yaml = 'title: Clinic\ncontext:\n  fr:\n    cues: []\n';
    const list = 'concepts:\n  - id: a\n    type: scale\n    en:\n      preferred: new name\n';
    assert.equal(added(yaml, 'a.yaml', more), yaml + list);
    assert.equal(
      added('{\n  "context": {}\n}\n', 'a.json', more),
      `{
  "context": {},
  "concepts": [
    {
      "id": "a",
      "type": "scale",
      "en": {
        "preferred": "new name"
      }
    }
  ]
}
`,
    );
  });
});

describe('A term is refused', () => {
  const text = 'concepts:\n  - id: a\n    en: { preferred: new name }\n';

  it('that is there already, whose new id is taken, or where the file has errors or is FHIR', () => {
    assert.deepEqual(addTerm(text, 'a.yaml', term()), { reason: 'exists' });
    assert.deepEqual(addTerm(text, 'a.yaml', term({ type: 'scale', text: 'x' })), { reason: 'idTaken' });
    assert.deepEqual(addTerm('concepts: 7', 'a.yaml', term()), { reason: 'broken' });
    const fhir = '{ "resourceType": "CodeSystem", "concept": [{ "code": "a", "display": "b c" }] }';
    assert.deepEqual(addTerm(fhir, 'a.json', term()), { reason: 'fhir' });
  });
});
