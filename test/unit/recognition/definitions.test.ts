import assert from 'node:assert/strict';
import { letterWords, spells } from '../../../server/src/recognition/definitionLetters';
import { createMeaningChooser } from '../../../server/src/recognition/meaning';
import { isShortForm, withShortForms } from '../../../server/src/recognition/shortForms';
import { createWriting } from '../../../server/src/recognition/writing';
import { createTerminology } from '../../../server/src/terminology/terminology';
import { createFolding } from '../../../server/src/text/folding';
import { guessLanguage } from '../../../server/src/text/languageGuess';
import { recogniserOf, writingRules } from '../../support/recogniser';
import { resources } from '../../support/resources';

const terminology = createTerminology(resources().terminology);
const folding = createFolding(terminology.traditionalToSimplified);
const writing = createWriting(writingRules, folding);
const recogniser = recogniserOf(terminology.terms, folding);
const meanings = createMeaningChooser(terminology, writing);

/** What a text defines: `SHORT=concept`, `SHORT=-` where the long form is none of ours. */
function defined(text: string): string[] {
  const whole = { start: 0, end: text.length };
  const candidates = withShortForms(text, recogniser.recognise(text)).map((surface) => ({
    ...surface,
    sentenceLanguage: guessLanguage(text),
    sentence: whole,
  }));
  return meanings
    .evidence(text, candidates)
    .defines.map(({ shortForm, term }) => `${shortForm}=${term?.concept.id ?? '-'}`);
}

describe('definitions of short forms', () => {
  const cases: readonly (readonly [text: string, ...definitions: string[]])[] = [
    // A long form that is a term of ours.
    ['hemifacial spasm (HFS)', 'HFS=hemifacial-spasm'],
    ['HFS (hemifacial spasm)', 'HFS=hemifacial-spasm'],
    ['HFS [hemifacial spasm]', 'HFS=hemifacial-spasm'],
    ['primary hemifacial spasm (HFS)', 'HFS=hemifacial-spasm'],
    ['hemifacial spasm ("HFS")', 'HFS=hemifacial-spasm'],
    ['hemifacial spasm (HFS, G51.3)', 'HFS=hemifacial-spasm'],
    ['right hemifacial spasm (RHFS)', 'RHFS=hemifacial-spasm'],
    ['hemifacial spasm, hereafter HSp, ', 'HSp=hemifacial-spasm'],
    ['microvascular decompression (MVD)', 'MVD=microvascular-decompression'],
    ['Meige syndrome (MS)', 'MS=meige-syndrome'],
    ['spasme hémifacial (SHF)', 'SHF=hemifacial-spasm'],
    ['spasme hémifacial (HFS)', 'HFS=hemifacial-spasm'],
    ['SHF (spasme hémifacial)', 'SHF=hemifacial-spasm'],
    ['spasme hémifacial droit (SHFd)', 'SHFd=hemifacial-spasm'],
    ['sclérose en plaques (SEP)', 'SEP=multiple-sclerosis'],
    ['le spasme hémifacial « ci-après SHm »', 'SHm=hemifacial-spasm'],
    ['面肌痉挛(HFS)', 'HFS=hemifacial-spasm'],
    ['面肌痉挛（HFS）', 'HFS=hemifacial-spasm'],
    ['HFS（面肌痉挛）', 'HFS=hemifacial-spasm'],
    ['面肌痉挛（hemifacial spasm, HFS）', 'HFS=hemifacial-spasm'],
    ['面肌痉挛（hemifacial spasm，简称HFS）', 'HFS=hemifacial-spasm'],
    ['面肌痉挛（以下简称“HFS”）', 'HFS=hemifacial-spasm'],
    ['面肌痉挛，以下简称HFSp', 'HFSp=hemifacial-spasm'],
    ['面肌痙攣（以下簡稱HFSp）', 'HFSp=hemifacial-spasm'],
    // Another long form made of the letters.
    ['hand-foot syndrome (HFS)', 'HFS=-'],
    ['HFS (hand-foot syndrome)', 'HFS=-'],
    ['HFS (hand-foot syndrome grade 2)', 'HFS=-'],
    ['hypoxic flow score (HFS)', 'HFS=-'],
    ['a hypoxic flow score (HFS)', 'HFS=-'],
    ['tuberous sclerosis (TS)', 'TS=-'],
    ['exophthalmos macroglossia gigantism (EMG)', 'EMG=-'],
    ['indice de masse corporelle (IMC)', 'IMC=-'],
    ["perte de l'audition (PA) et planning familial (PF)", 'PF=-'],
    ['tomographie cérébrale (TC)', 'TC=-'],
    ['手足皮肤反应（hand-foot syndrome, HFS）', 'HFS=-'],
    // Brackets that define nothing.
    ['HFS (left)'],
    ['HFS (2 mg)'],
    ['HFS (since May)'],
    ['facial palsy (HB III)'],
    ['facial palsy (left)'],
    ['facial palsy (MRI)'],
    ['hemifacial spasm (2019)'],
    ['the patient was seen (HFS)'],
    ['half of the face spasms (HFS)'],
    ['the nerve. Facial spasm (XYZ)'],
    ['paralysie faciale (HB III)'],
    ['SHF (gauche)'],
    ['SHF (depuis mai)'],
    ['revue de dossier (SHF)'],
    ['面神经（MRI）'],
    ['面瘫（左侧）'],
    ['HFS（左侧）'],
    ['HFS（6年）'],
    ['面瘫（HB III级）'],
    ['('],
    ['hemifacial spasm ('],
    ['()'],
  ];
  for (const [text, ...definitions] of cases) {
    it(`${text} defines ${definitions.join(', ') || 'nothing'}`, () => assert.deepEqual(defined(text), definitions));
  }

  it('takes a line break between long form and short form, and no blank line', () => {
    assert.deepEqual(defined('hand-foot\nsyndrome (HFS)'), ['HFS=-']);
    assert.deepEqual(defined('hand-foot\n\nsyndrome (HFS)'), []);
  });

  it('reads many brackets in time that grows with the text', () => {
    const once = 'hemifacial spasm (HFS) and (left) hand-foot syndrome (HFS). ';
    assert.equal(defined(once.repeat(500)).length, 1000);
  });
});

describe('letters of a short form', () => {
  const matches = (long: string, short: string): boolean =>
    spells(letterWords(long, { start: 0, end: long.length }, writing.functionWords, folding), short, folding);

  it('are found in order, the first of each word among them', () => {
    assert.equal(matches('hand-foot syndrome', 'HFS'), true);
    assert.equal(matches('health-related quality of life', 'HRQL'), true);
    assert.equal(matches('microvascular decompression', 'MVD'), true);
    assert.equal(matches('Électroencéphalogramme', 'EEG'), true);
    assert.equal(matches('toxine botulique de type A', 'TB-A'), true);
    assert.equal(matches("spasme de l'hémiface", 'SHF'), true);
    assert.equal(matches('foot-hand syndrome', 'HFS'), false);
    assert.equal(matches('hand-foot-skin syndrome', 'HFS'), true);
    assert.equal(matches('hand-foot skin syndrome', 'HFS'), false);
    assert.equal(matches('of hand-foot syndrome', 'HFS'), false);
    assert.equal(matches('', 'HFS'), false);
  });
});

describe('short forms', () => {
  it('are words with two capitals or more, and no fewer than other letters', () => {
    assert.deepEqual(['HFS', 'SHFd', 'BTX-A', 'mRS', 'PPFSp'].map(isShortForm), Array<boolean>(5).fill(true));
    assert.deepEqual(
      ['H', 'Hfs', 'McDonald', 'hemifacial', 'DECOMPRESSION', '2019'].map(isShortForm),
      Array<boolean>(6).fill(false),
    );
  });

  it('stand between what is recognised, in order', () => {
    const text = 'XYZ hemifacial spasm ABC, 面肌痉挛LMN';
    const surfaces = withShortForms(text, recogniser.recognise(text));
    assert.deepEqual(
      surfaces.map(({ start, end, terms }) => [text.slice(start, end), terms.length > 0]),
      [
        ['XYZ', false],
        ['hemifacial spasm', true],
        ['ABC', false],
        ['面肌痉挛', true],
        ['LMN', false],
      ],
    );
  });
});
