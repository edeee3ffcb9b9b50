import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService } from '../../../server/src/languageService';
import { createNoteChecker } from '../../../server/src/rules/checkNote';
import { type Dose, readDoses } from '../../../server/src/rules/readers/doseReader';
import type { Rule } from '../../../server/src/rules/rule';
import { resources } from '../../support/resources';
import { sharedVocabulary } from '../../support/sharedVocabulary';

const service = createLanguageService({ resources: resources() });
let doses: Dose[] = [];
const probe: Rule = {
  code: 'probe',
  check(note, context) {
    doses = note.sentences.flatMap((sentence) => readDoses(note, context, sentence));
    return [];
  },
};
const title = { en: 'Probe', fr: 'Probe', zh: 'Probe' };
const check = createNoteChecker({
  terminology: service.terminology,
  folding: service.writing.folding,
  data: [{ code: 'probe', severity: 'hint', category: '', title, texts: {}, vocabulary: sharedVocabulary('dose') }],
  rules: [probe],
  onFailure: (_, name) => assert.fail(name),
});

/** The doses of a text. */
function read(text: string): Dose[] {
  doses = [];
  check(service.analyse(TextDocument.create('file:///note.note', 'clinical-note', 1, text)), {
    rules: {},
    maxProblems: 1,
  });
  return doses;
}

/** Each dose of a text as its words, and what they are worth. */
const amounts = (text: string): string[] =>
  read(text).map(({ start, end, number, times, unit }) => {
    const worth = times === 1 ? `${number}` : `${times} x ${number}`;
    return `${text.slice(start, end)} = ${worth} ${unit}`;
  });

/** The words of the doses for which `holds`. */
const those = (text: string, holds: (dose: Dose) => boolean): string[] =>
  read(text)
    .filter(holds)
    .map(({ start, end }) => text.slice(start, end));

describe('The dose reader', () => {
  describe('reads amounts', () => {
    const written: readonly (readonly [string, ...string[]])[] = [
      ['Botox 20 units to the right lid.', '20 units = 20 units'],
      ['Botox 20U, then 5u and 1 unit.', '20U = 20 units', '5u = 5 units', '1 unit = 1 units'],
      [
        'Xeomin 20-25 units; 20 – 25 U; 20 to 25 units.',
        '20-25 units = 25 units',
        '20 – 25 U = 25 units',
        '20 to 25 units = 25 units',
      ],
      ['Dysport 60 U to 80 U.', '60 U to 80 U = 80 units'],
      [
        'Botox 2 x 2.5 u, 2.5 U x 4, 2.5 x 3 U and 3×5 U.',
        '2 x 2.5 u = 2 x 2.5 units',
        '2.5 U x 4 = 4 x 2.5 units',
        '2.5 x 3 U = 3 x 2.5 units',
        '3×5 U = 3 x 5 units',
      ],
      ['Botox 1,000 units.', '1,000 units = 1000 units'],
      ['Botox 20 I.U. and 20 IU.', '20 I.U. = 20 units', '20 IU = 20 units'],
      [
        '20 Allergan units, 60 Speywood units, 25 Botox units.',
        '20 Allergan units = 20 units',
        '60 Speywood units = 60 units',
        '25 Botox units = 25 units',
      ],
      ['A 100-unit vial.', '100-unit = 100 units'],
      [
        'Clonazepam .5 mg, then 0.5mg, 500 µg, 500 mcg and 1 g.',
        '.5 mg = 0.5 mg',
        '0.5mg = 0.5 mg',
        '500 µg = 500 µg',
        '500 mcg = 500 µg',
        '1 g = 1 g',
      ],
      ['Calcium 1.90 mmol/L, creatinine 0.9 mg/dL.', '1.90 mmol = 1.9 mmol', '0.9 mg = 0.9 mg'],
      ['Botox 22,5 unités au visage droit.', '22,5 unités = 22.5 units'],
      ['Dysport 20 UI dans la paupière, puis 1 000 UI de vitamine D.', '20 UI = 20 units', '1 000 UI = 1000 units'],
      ['Botox de 20 à 25 unités ; 20 U à 25 U.', '20 à 25 unités = 25 units', '20 U à 25 U = 25 units'],
      ['Clonazépam ,5 mg le soir.', ',5 mg = 0.5 mg'],
      ['Dysport 60 unités Speywood.', '60 unités = 60 units'],
      ['保妥适20单位注射，每点2.5U。', '20单位 = 20 units', '2.5U = 2.5 units'],
      ['衡力20～25单位；20至25单位。', '20～25单位 = 25 units', '20至25单位 = 25 units'],
      ['保妥适２．５单位，２０Ｕ。', '２．５单位 = 2.5 units', '２０Ｕ = 20 units'],
      ['保妥適20單位，20個單位。', '20單位 = 20 units', '20個單位 = 20 units'],
      ['氯硝西泮.5mg睡前，巴氯芬10毫克。', '.5mg = 0.5 mg', '10毫克 = 10 mg'],
      ['氯硝西泮,5mg睡前。', '5mg = 5 mg'],
      ['BTX-A 2.5U×4点，共10U。', '2.5U×4 = 4 x 2.5 units', '10U = 10 units'],
    ];
    for (const [text, ...expected] of written) it(text, () => assert.deepEqual(amounts(text), expected));

    it('and no numbers of something else', () => {
      for (const text of [
        'HLA-B*15:02 negative, FNGS 2.0, House-Brackmann 3/6, lot C1234, 12 weeks, 30 G needle.',
        'Injected 4 points, reviewed on 12/03/2024 at 10.30, G51.31.',
        'Revu à 12 semaines, 3 points, 10 G.',
        '注射4点，12周后复诊，第3次。',
        'Nothing here.',
      ]) {
        assert.deepEqual(amounts(text), [], text);
      }
    });
  });

  it('gives the places of number, unit and whole', () => {
    const text = 'Botox 2 x 2.5 units.';
    const [dose] = read(text);
    const at = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
    assert.deepEqual([at(dose!), at(dose!.value), at(dose!.unitWord)], ['2 x 2.5 units', '2.5', 'units']);
    const range = 'Botox 20-25U.';
    assert.equal(range.slice(read(range)[0]!.value.start, read(range)[0]!.value.end), '20-25');
  });

  it('tells which product a dose is of', () => {
    const products = (text: string): (string | undefined)[] => read(text).map(({ product }) => product?.text);
    assert.deepEqual(products('Previous dose was 30 U Botox, so Xeomin converted 1:1 to 30 units.'), [
      'Botox',
      'Xeomin',
    ]);
    assert.deepEqual(products('Botox 25 units = Dysport 75 units.'), ['Botox', 'Dysport']);
    assert.deepEqual(products('20 unités de Botox, carbamazépine 200 mg.'), ['Botox', 'carbamazépine']);
    assert.deepEqual(products('由保妥适25单位改为吉适25单位。'), ['保妥适', '吉适']);
    assert.deepEqual(products('Injected into the lid: 20 units.'), [undefined]);
  });

  it('tells where a dose went', () => {
    const sites = (text: string): string[] =>
      read(text).map(({ sites, side }) => [...sites.map((site) => site.text), side].join(', '));
    assert.deepEqual(sites('Botox 20 units to right orbicularis oculi and zygomaticus.'), [
      'orbicularis oculi, zygomaticus, right',
    ]);
    assert.deepEqual(sites('Left orbicularis oculi 10 U, platysma 5 U.'), [
      'orbicularis oculi, left',
      'platysma, left',
    ]);
    assert.deepEqual(sites('10 U to the left frontalis, 5 U to the left platysma.'), [
      'frontalis, left',
      'platysma, left',
    ]);
    assert.deepEqual(sites("Dysport 40 U dans l'orbiculaire de l'œil droit."), ["orbiculaire de l'œil, right"]);
    assert.deepEqual(sites('右侧眼轮匝肌10单位，颧大肌5单位。'), ['眼轮匝肌, right', '颧大肌, right']);
    assert.deepEqual(sites('Right hemifacial spasm, Botox 20 units.'), ['right']);
    assert.deepEqual(sites('Botox 20 units.'), ['none']);
  });

  it('knows a dose for each of several places', () => {
    const perSite = (text: string): string[] => those(text, (dose) => dose.isPerSite);
    assert.deepEqual(perSite('Botox 2.5 units per site, 20 units in all.'), ['2.5 units']);
    assert.deepEqual(perSite('2.5U/point, 4 x 2.5 U.'), ['2.5U', '4 x 2.5 U']);
    assert.deepEqual(perSite('Botox 2,5 U par point.'), ['2,5 U']);
    assert.deepEqual(perSite('每点2.5单位，共20单位。'), ['2.5单位']);
    assert.deepEqual(perSite('2.5U/点。'), ['2.5U']);
    assert.deepEqual(perSite('Botox 60 units each side. Botox 20 units.'), []);
  });

  it('knows vials, dilutions and concentrations', () => {
    const vials = (text: string): string[] => those(text, (dose) => dose.isVialOrDilution);
    assert.deepEqual(vials('Botox 100-unit vial in 2.5 mL; 20 units injected.'), ['100-unit', '2.5 mL']);
    assert.deepEqual(vials('Botox (100 U/vial), 4 units per 0.1 mL, 20 units given.'), ['100 U', '4 units', '0.1 mL']);
    assert.deepEqual(vials('Vial of Botox 100 units, 25 units used.'), ['100 units']);
    assert.deepEqual(vials('Dysport 500 U diluted with 2.5 mL saline. Dysport 60 U injected.'), ['500 U', '2.5 mL']);
    assert.deepEqual(vials('Botox 250 units diluted in saline.'), []);
    assert.deepEqual(vials('Flacon de 100 unités dilué dans 2,5 ml ; 22,5 unités injectées.'), [
      '100 unités',
      '2,5 ml',
    ]);
    assert.deepEqual(vials('Dysport 2,5 ml injecté.'), []);
    assert.deepEqual(vials('100单位规格稀释至2.5ml，注射20单位。'), ['100单位', '2.5ml']);
    assert.deepEqual(vials('衡力100U×1支，生理盐水2ml稀释。面神经颞支20U。'), ['100U×1', '2ml']);
    const concentrations = (text: string): string[] => those(text, (dose) => dose.isConcentration);
    assert.deepEqual(concentrations('Calcium 1.90 mmol/L, level 8 mg/L, clonazepam 0.5 mg.'), ['1.90 mmol', '8 mg']);
  });

  it('knows what adds up several treatments', () => {
    const totals = (text: string): string[] => those(text, (dose) => dose.isYearlyTotal);
    assert.deepEqual(totals('Cumulative dose this year 400 units.'), ['400 units']);
    assert.deepEqual(totals('Botox, 320 unités sur 12 mois.'), ['320 unités']);
    assert.deepEqual(totals('全年累计400单位。'), ['400单位']);
    assert.deepEqual(totals('Botox 20 units.'), []);
  });
});
