import assert from 'node:assert/strict';
import { findingsOf } from './notes';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'unsafe-dose-notation';

/** What the first fix makes of a text. */
const rewritten = (text: string): string => Object.values(fixed(text, onlyFinding(text, rule)))[0]!;

describe(rule, () => {
  it('shows the dose as written in three languages', () => {
    const finding = onlyFinding('Clonazepam .5 mg at night.', rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Dose written as ".5 mg" can be misread (tenfold or as zero). Write units in full, no trailing zero, leading zero present.',
      fr: "La dose écrite « .5 mg » peut être mal lue (erreur d'un facteur 10). Écrire « unités » en toutes lettres, sans zéro inutile après la virgule et avec un zéro avant la virgule.",
      zh: '剂量写法“.5 mg”易被误读（如相差10倍或读作0）。单位请写全称，小数点后不留末位零，小数点前须加零。',
    });
  });

  it('says of µg what it may be read as', () => {
    assert.deepEqual(rendered(rule, onlyFinding('Clonidine 75 µg daily.', rule).message), {
      en: 'Dose written as "75 µg" can be misread (µ as m, a thousandfold). Write mcg or micrograms.',
      fr: "La dose écrite « 75 µg » peut être mal lue (µ pris pour m, erreur d'un facteur 1 000). Écrire « microgrammes » en toutes lettres.",
      zh: '剂量写法“75 µg”易被误读（µ 误作 m，相差1000倍）。请写 mcg 或“微克”。',
    });
  });

  it('prefers the one right writing', () => {
    assert.equal(rewritten('Botox 5.0 units today.'), 'Botox 5 units today.');
    assert.equal(rewritten('Clonazepam .5 mg at night.'), 'Clonazepam 0.5 mg at night.');
    assert.equal(rewritten('Botox 20U, right lid.'), 'Botox 20 units, right lid.');
    assert.equal(rewritten('Botox 1 IU, right lid.'), 'Botox 1 unit, right lid.');
    assert.equal(rewritten('Botox 2.0-4.0 U, right lid.'), 'Botox 2-4 units, right lid.');
    assert.equal(rewritten('Clonidine 75µg daily.'), 'Clonidine 75 mcg daily.');
    assert.equal(rewritten('Clonazépam ,5 mg le soir.'), 'Clonazépam 0,5 mg le soir.');
    assert.equal(rewritten('Botox 2,0 U par point.'), 'Botox 2 U par point.');
    assert.equal(rewritten('氯硝西泮.5mg睡前。'), '氯硝西泮0.5mg睡前。');
    assert.equal(rewritten('衡力５．０单位注射右下睑。'), '衡力５单位注射右下睑。');
    assert.equal(onlyFinding('Botox 5.0 units today.', rule).fixes[0]!.preferred, true);
  });

  it('reports a note once, with the other doses and a fix for all', () => {
    const text = 'Botox 2.0 units to the left lid, 4.0 units to the left cheek. Clonazepam .5 mg at night.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [
      ['4.0 units', 'The same kind of notation here.'],
      ['.5 mg', 'The same kind of notation here.'],
    ]);
    assert.deepEqual(fixed(text, finding), {
      'Write "2 units"': 'Botox 2 units to the left lid, 4.0 units to the left cheek. Clonazepam .5 mg at night.',
      'Rewrite all 3 such doses':
        'Botox 2 units to the left lid, 4 units to the left cheek. Clonazepam 0.5 mg at night.',
    });
  });

  it('asks about U in English notes only, and only of toxin', () => {
    const speaks = (text: string): boolean => findingsOf(text).some((finding) => finding.rule === rule);
    assert.ok(speaks('Botox 20 U to the right face.'));
    assert.ok(!speaks('Botox 20 U dans le visage à droite.'));
    assert.ok(!speaks('衡力20U注射于右侧面部。'));
    assert.ok(!speaks('Vitamin D 800 IU daily.'));
  });
});
