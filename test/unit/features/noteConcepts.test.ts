import assert from 'node:assert/strict';
import type { NoteConcepts } from '../../../server/src/features/noteConcepts';
import type { CodingSystem } from '../../../server/src/rules/rule';
import type { Language } from '../../../server/src/text/language';
import { analyse, languageService, textIn } from '../../support/notes';

interface Options {
  readonly locale?: Language;
  readonly codingSystem?: CodingSystem;
}

function conceptsOf(text: string, { locale = 'en', codingSystem }: Options = {}): NoteConcepts {
  return languageService().noteConcepts(analyse(text), locale, codingSystem);
}

function textOf(text: string, options: Options = {}, concept?: string): string {
  return languageService().noteConceptsText(conceptsOf(text, options), options.locale ?? 'en', concept);
}

/** What the note says of each concept: "hemifacial spasm: left". */
function said(text: string, locale?: Language): string[] {
  const { groups } = conceptsOf(text, locale ? { locale } : {});
  return groups.flatMap(({ concepts }) => concepts.map(({ name, assertion }) => `${name}: ${assertion}`));
}

describe('noteConcepts', () => {
  it('gives each concept once, by type, with its mentions in order', () => {
    const text = 'Carbamazepine for left HFS.\nNo ptosis. Hemifacial spasm since 2019.';
    const note = analyse(text);
    const { version, groups } = languageService().noteConcepts(note, 'en', 'icd10');
    assert.equal(version, 7);
    const shown = groups.map(({ type, title, concepts }) => [
      type,
      title,
      concepts.map(({ id, state, codes, mentions }) => [
        id,
        state,
        codes,
        mentions.map(({ range, state, assertion }) => [textIn(note, range), state, assertion]),
      ]),
    ]);
    assert.deepEqual(shown, [
      [
        'condition',
        'Conditions',
        [
          [
            'hemifacial-spasm',
            'affirmed',
            ['ICD-10 (WHO 2019) G51.3'],
            [
              ['HFS', 'affirmed', 'left'],
              ['Hemifacial spasm', 'affirmed', ''],
            ],
          ],
        ],
      ],
      ['sign', 'Signs and symptoms', [['ptosis', 'negated', [], [['ptosis', 'negated', 'absent']]]]],
      ['drug', 'Drugs', [['carbamazepine', 'affirmed', [], [['Carbamazepine', 'affirmed', '']]]]],
    ]);
  });

  it('says all that the note says of a concept, each thing once', () => {
    assert.deepEqual(said('Left hemifacial spasm. HFS again. No right hemifacial spasm. Her mother has HFS.'), [
      'hemifacial spasm: left; absent, right; in a relative',
    ]);
    assert.deepEqual(said('Facial palsy today. No facial palsy in 2010.'), ['facial palsy: present; absent, past']);
    assert.deepEqual(said('Left facial palsy, right facial palsy.'), ['facial palsy: left; right']);
  });

  it('names concepts in the language of the note, and says the rest in that of the reader', () => {
    assert.deepEqual(said('Pas de ptosis, pas de HFS.', 'zh'), ['spasme hémifacial: 否定', 'ptosis: 否定']);
    assert.deepEqual(said('患者否认面瘫。', 'fr'), ['面瘫: absence']);
  });

  it('shows the brand that is written beside the drug that it is', () => {
    assert.deepEqual(said('Botox is injected. OnabotulinumtoxinA in 2010.'), [
      'onabotulinumtoxinA (Botox): present; past',
    ]);
    assert.deepEqual(said('Spasms are intermittent.').slice(-1), ['intermittent: ']);
  });

  it('tells what keeps a concept from being there', () => {
    const stateIn = (text: string) => conceptsOf(text).groups[0]?.concepts[0]?.state;
    assert.equal(stateIn('Hemifacial spasm.'), 'affirmed');
    assert.equal(stateIn('No hemifacial spasm.'), 'negated');
    assert.equal(stateIn('Possible hemifacial spasm.'), 'possible');
    assert.equal(stateIn('Hemifacial spasm in 2010.'), 'historical');
    assert.equal(stateIn('Return if hemifacial spasm.'), 'hypothetical');
    assert.equal(stateIn('Her mother has hemifacial spasm.'), 'family');
    assert.equal(stateIn('His wife has hemifacial spasm.'), 'other');
    assert.equal(stateIn('“My hemifacial spasm”, she says.'), 'unstated');
    assert.equal(stateIn('No hemifacial spasm in 2010. Hemifacial spasm now.'), 'affirmed');
  });

  it('chooses codes by what is set and by the side, and gives none of what is not there', () => {
    const codesIn = (text: string, codingSystem?: CodingSystem) =>
      conceptsOf(text, codingSystem ? { codingSystem } : {}).groups[0]?.concepts[0]?.codes;
    assert.deepEqual(codesIn('Left HFS.', 'icd10'), ['ICD-10 (WHO 2019) G51.3']);
    assert.deepEqual(codesIn('Left HFS.', 'icd10cm'), ['ICD-10-CM G51.32']);
    assert.deepEqual(codesIn('HFS on the right.', 'icd10cm'), ['ICD-10-CM G51.31']);
    assert.deepEqual(codesIn('HFS.', 'icd10cm'), ['ICD-10-CM G51.3, G51.39']);
    assert.deepEqual(codesIn('Left HFS. Right HFS.', 'icd10cm'), ['ICD-10-CM G51.3, G51.39']);
    assert.deepEqual(codesIn('Left HFS.', 'icd11'), ['ICD-11 MMS 8B88.2']);
    assert.deepEqual(codesIn('No left HFS.', 'icd10cm'), []);
    assert.equal(codesIn('Left HFS.')?.[0], 'ICD-10 (WHO 2019) G51.3');
    assert.ok((codesIn('Left HFS.')?.length ?? 0) > 2);
  });

  it('has nothing of a note without terms', () => assert.deepEqual(conceptsOf('').groups, []));
});

describe('noteConceptsText', () => {
  const text = 'Left hemifacial spasm. No ptosis.';

  it('is a list by type in the language of the reader', () => {
    assert.equal(
      textOf(text, { codingSystem: 'icd10cm' }),
      [
        'Conditions',
        '- hemifacial spasm: left [ICD-10-CM G51.32]',
        '',
        'Signs and symptoms',
        '- ptosis: absent',
        '',
      ].join('\n'),
    );
    assert.equal(
      textOf('Pas de ptosis. Spasme hémifacial gauche.', { locale: 'fr', codingSystem: 'icd10' }),
      'Affections\n- spasme hémifacial : à gauche [ICD-10 (WHO 2019) G51.3]\n\n' +
        'Signes et symptômes\n- ptosis : absence\n',
    );
    assert.equal(
      textOf('左侧面肌痉挛。无上睑下垂。', { locale: 'zh', codingSystem: 'icd11' }),
      '疾病\n- 面肌痉挛：左侧 [ICD-11 MMS 8B88.2]\n\n体征与症状\n- 上睑下垂：否定\n',
    );
  });

  it('is one line of one concept, and empty where there is none', () => {
    assert.equal(textOf(text, { codingSystem: 'icd11' }, 'ptosis'), 'ptosis: absent');
    assert.equal(textOf(text, {}, 'blepharospasm'), '');
    assert.equal(textOf(''), '');
  });
});
