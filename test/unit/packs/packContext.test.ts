import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TermPack } from '../../../server/src/recognition/packs/openPack';
import { readPack } from '../../../server/src/terminology/packs/readPack';
import { languageService } from '../../support/notes';
import { packOf, problemsIn } from '../../support/packs';

/** A pack of one group of cues, in YAML. */
const cue = (language: string, fields: string): string => `context: { ${language}: { cues: [{ ${fields} }] } }\n`;

/** What a note says of each of its mentions, with the words that decided. */
const said = (text: string, ...packs: TermPack[]) =>
  languageService()
    .withPacks(packs)
    .analyse(TextDocument.create('file:///a.note', 'clinical-note', 1, text))
    .mentions.map(({ text: written, assertion, cues, section }) => [
      written,
      ...Object.values<string>({ ...assertion }).filter(
        (value) => !['affirmed', 'recent', 'patient', 'none'].includes(value),
      ),
      ...cues.map((one) => `“${one.text}”`),
      ...(section ? [section.kind] : []),
    ]);

describe('The context that a pack brings', () => {
  it('is read with what it says, and what it leaves out, from YAML and JSON alike', () => {
    const yaml = `title: Clinic
context:
  fr:
    cues:
      - axis: negation
        value: negated
        direction: backward
        within: phrase
        reach: 3
        types: [drug, procedure]
        opening: true
        closing: true
        exactCase: true
        texts: [ras, '<relative> ras']
        example: 'AVK : <t warfarin negated>RAS</t>'
    pseudo:
      - texts: [ras du tout]
    terminations:
      - axes: [negation]
        direction: forward
        types: [drug]
        texts: [sinon]
    headings:
      - kind: family
        effects: [{ axis: experiencer, value: family, outranks: [patient], types: [condition] }]
        beforeColon: true
        texts: [AF]
  en:
`;
    const classes = { fr: ['relative'] };
    const { contents, problems } = readPack(yaml, 'a.yaml', { classes });
    assert.deepEqual(problems, []);
    const expected = [
      {
        language: 'fr',
        cues: [
          {
            axis: 'negation',
            value: 'negated',
            direction: 'backward',
            within: 'phrase',
            reach: 3,
            types: ['drug', 'procedure'],
            opening: true,
            closing: true,
            exactCase: true,
            texts: ['ras', '<relative> ras'],
          },
        ],
        pseudo: [{ texts: ['ras du tout'] }],
        terminations: [{ direction: 'forward', axes: ['negation'], types: ['drug'], texts: ['sinon'] }],
        headings: [
          {
            kind: 'family',
            effects: [{ axis: 'experiencer', value: 'family', types: ['condition'], outranks: ['patient'] }],
            beforeColon: true,
            texts: ['AF'],
          },
        ],
      },
    ];
    assert.deepEqual(contents, { title: 'Clinic', concepts: [], context: expected });
    const [{ language, ...lists }] = expected as [(typeof expected)[0]];
    const json = JSON.stringify({ context: { [language]: lists } });
    assert.deepEqual(readPack(json, 'a.json', { classes }).contents?.context, expected);
  });

  it('has each mistake told once at its place', () => {
    const text = `context:
  de: {}
  en:
    cues:
      - axis: voice
        value: negated
        direction: backward
        texts: [a b]
      - axis: negation
        value: left
        direction: left
        reach: 41
        closing: no
        types: [drug, drug, other]
        texts: [ras, ras, '', '<cousin> has', '${'x'.repeat(101)}', 7]
      - text
      - { axis: negation, value: negated, texts: ras }
    classes: {}
    pseudo: [{ text: [a] }]
    terminations: { texts: [b] }
    headings:
      - { kind: gossip, texts: ['history of <relative>', '${'x'.repeat(61)}'] }
      - { texts: [Gossip] }
      - { kind: past, effects: [{ axis: temporality, value: past, outrank: [recent] }, recent], texts: [Before] }
`;
    const types = 'condition, sign/symptom, anatomy, nerve, vessel, drug, procedure, investigation, scale, pathogen';
    assert.deepEqual(problemsIn(text, 'a.yaml', { en: ['relative'] }), [
      [1, 2, 'de', 'pack.unknownField', 'de', 'en, fr, zh'],
      [4, 14, 'voice', 'pack.notAllowed', 'axis', 'negation, temporality, experiencer, laterality'],
      [9, 15, 'left', 'pack.notAllowed', 'value', 'affirmed, negated, possible'],
      [10, 19, 'left', 'pack.notAllowed', 'direction', 'forward, backward, both'],
      [11, 15, '41', 'pack.notCount', 'reach', '40'],
      [12, 17, 'no', 'pack.notAllowed', 'closing', 'true'],
      [13, 22, 'drug', 'pack.twice', 'drug'],
      [13, 28, 'other', 'pack.notAllowed', 'types', `${types}, course/pattern, specialty`],
      [14, 21, 'ras', 'pack.twice', 'ras'],
      [14, 26, "''", 'pack.emptyPhrase'],
      [14, 30, "'<cousin> has'", 'pack.unknownClass', '<cousin>', '<number>, <year>, <relative>'],
      [14, 46, `'${'x'.repeat(101)}'`, 'pack.longPhrase', '100'],
      [15, 8, 'text', 'pack.notFields', 'cues'],
      [16, 10, 'axis', 'pack.missingField', 'direction'],
      [16, 49, 'ras', 'pack.notAList', 'texts'],
      [17, 4, 'classes', 'pack.unknownField', 'classes', 'cues, pseudo, terminations, headings'],
      [18, 15, 'text', 'pack.unknownField', 'text', 'texts, example'],
      [18, 15, 'text', 'pack.missingField', 'texts'],
      [19, 20, 'texts', 'pack.notAList', 'terminations'],
      [
        ...[21, 16, 'gossip', 'pack.notAllowed', 'kind'],
        'complaint, history, past, family, social, medication, allergy, examination, investigations, procedure, assessment, plan, education',
      ],
      [21, 32, "'history of <relative>'", 'pack.classInHeading', '<relative>'],
      [21, 57, `'${'x'.repeat(61)}'`, 'pack.longPhrase', '60'],
      [22, 10, 'texts', 'pack.idleHeading'],
      [23, 60, 'past', 'pack.notAllowed', 'value', 'recent, historical, hypothetical'],
      [23, 66, 'outrank', 'pack.unknownField', 'outrank', 'axis, value, types, outranks'],
      [23, 87, 'recent', 'pack.notFields', 'effects'],
    ]);
    assert.deepEqual(problemsIn('context: [a]\n', 'a.yaml'), [[0, 10, 'a', 'pack.notFields', 'context']]);
    assert.deepEqual(problemsIn('context: { fr: ras }\n', 'a.yaml'), [[0, 15, 'ras', 'pack.notFields', 'fr']]);
    const many = Array.from({ length: 5001 }, (_, number) => `a${number}`).join(', ');
    assert.deepEqual(problemsIn(`context: { zh: { pseudo: [{ texts: [${many}] }] } }`, 'a.yaml'), [
      [0, 0, 'context', 'pack.manyPhrases', '5000'],
    ]);
  });

  it('decides what a note says, in a pack of cues alone', () => {
    const text = 'Spasme hémifacial rien trouvé.\n';
    assert.deepEqual(said(text), [['Spasme hémifacial']]);
    const clinic = packOf(cue('fr', 'axis: negation, value: negated, direction: backward, texts: [rien trouvé]'));
    assert.deepEqual(said(text, clinic), [['Spasme hémifacial', 'negated', '“rien trouvé”']]);
    assert.equal(clinic.store.size, 0);
  });

  it('goes before what is built in for the same words, and may name the classes of its language', () => {
    const text = 'No hemifacial spasm. Her mother shows hemifacial spasm.';
    const before = said(text);
    assert.deepEqual(before, [
      ['hemifacial spasm', 'negated', '“No”'],
      ['hemifacial spasm', 'family', '“Her mother”'],
    ]);
    const reports = 'axis: experiencer, value: other, direction: forward, texts: [her <relative>]';
    const no = 'axis: negation, value: possible, direction: forward, texts: [NO]';
    const pack = packOf(`context: { en: { cues: [{ ${reports} }, { ${no} }] } }`, 'a.yaml');
    assert.deepEqual(said(text, pack), [
      ['hemifacial spasm', 'possible', '“No”'],
      ['hemifacial spasm', 'other', '“Her mother”'],
    ]);
  });

  it('of an earlier pack goes before that of a later one', () => {
    const [possible, negated] = ['possible', 'negated'].map((value) =>
      packOf(cue('zh', `axis: negation, value: ${value}, direction: forward, texts: [未见明显]`), `${value}.yaml`),
    ) as [TermPack, TermPack];
    assert.deepEqual(said('未见明显面肌痉挛。', possible, negated), [['面肌痉挛', 'possible', '“未见明显”']]);
    assert.deepEqual(said('未見明顯面肌痙攣。', negated, possible), [['面肌痙攣', 'negated', '“未見明顯”']]);
  });

  it('takes a built-in cue away as a pseudo-cue, ends scopes, and opens sections', () => {
    const pack = packOf(`context:
  en:
    pseudo: [{ texts: [denies] }]
    terminations: [{ texts: [notwithstanding] }]
    headings:
      - { kind: family, effects: [{ axis: experiencer, value: family }], texts: [Kindred] }
      - { effects: [{ axis: negation, value: negated }], texts: [Clinic exclusions] }
      - { effects: [{ axis: negation, value: possible }], texts: [Plan] }
`);
    const text = `Denies hemifacial spasm.
No ptosis notwithstanding hemifacial spasm.

Clinic exclusions:
- hemifacial spasm

Kindred:
Hemifacial spasm.
`;
    assert.deepEqual(said(text), [
      ['hemifacial spasm', 'negated', '“Denies”'],
      ['ptosis', 'negated', '“No”'],
      ['hemifacial spasm', 'negated', '“No”'],
      ['hemifacial spasm'],
      ['Hemifacial spasm'],
    ]);
    assert.deepEqual(said(text, pack), [
      ['hemifacial spasm'],
      ['ptosis', 'negated', '“No”'],
      ['hemifacial spasm'],
      ['hemifacial spasm', 'negated', '“Clinic exclusions”'],
      ['Hemifacial spasm', 'family', '“Kindred”', 'family'],
    ]);
    assert.deepEqual(said('Plan:\n- hemifacial spasm\n', pack), [['hemifacial spasm', 'possible', '“Plan”']]);
  });

  it('is asked for single spans too, and not shared with notes that do not have the pack', () => {
    const pack = packOf(cue('en', 'axis: negation, value: negated, direction: both, types: [drug], texts: [zilch]'));
    const service = languageService().withPacks([pack]);
    const span = { start: 0, end: 5 };
    assert.equal(service.spanAsserter('Botox zilch')(span, 'drug').assertion.negation, 'negated');
    assert.equal(service.spanAsserter('Botox zilch')(span, 'condition').assertion.negation, 'affirmed');
    assert.equal(languageService().spanAsserter('Botox zilch')(span, 'drug').assertion.negation, 'affirmed');
  });
});
