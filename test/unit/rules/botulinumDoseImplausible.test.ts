import assert from 'node:assert/strict';
import { findingsOf } from './notes';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'botulinum-dose-implausible';

/** With which severity the rule speaks of a text, and whether it does. */
const severityOf = (text: string): string | undefined =>
  findingsOf(text).find((finding) => finding.rule === rule)?.severity;

describe(rule, () => {
  it('shows product, dose and limit in three languages', () => {
    assert.deepEqual(rendered(rule, onlyFinding('Xeomin 125 U into the left cheek.', rule).message), {
      en: 'Xeomin 125 U is outside the usual facial range (≤ 100). Check the decimal point, the units and the product.',
      fr: "Xeomin 125 U : hors de l'intervalle habituel pour le visage (≤ 100). Vérifier la virgule, l'unité et le produit.",
      zh: 'Xeomin 125U 超出面部注射常用范围（≤ 100）。请核对小数点、单位和制剂。',
    });
    assert.deepEqual(rendered(rule, onlyFinding('Botox 15 units per site, right lower lid.', rule).message), {
      en: 'Botox 15 units at one site is outside the usual range around the eye (≤ 10). Check the decimal point, the units and the product.',
      fr: "Botox 15 units par point : hors de l'intervalle habituel autour de l'œil (≤ 10). Vérifier la virgule, l'unité et le produit.",
      zh: 'Botox 每点15units 超出眼周注射常用范围（≤ 10）。请核对小数点、单位和制剂。',
    });
    assert.deepEqual(rendered(rule, onlyFinding('Dysport 2.5 mL into the right cheek.', rule).message), {
      en: 'Dysport 2.5 mL: toxin is dosed in units of its product, and the note has none. Check the unit.',
      fr: "Dysport 2.5 mL : la toxine se dose en unités de la spécialité, et la note n'en comporte aucune. Vérifier l'unité.",
      zh: 'Dysport 2.5mL：肉毒毒素以制剂单位计量，病历中未见单位数。请核对剂量单位。',
    });
  });

  it('has its limits per product, and an error above the hard one', () => {
    const cases: readonly (readonly [string, number, number, number])[] = [
      ['Botox', 100, 101, 201],
      ['Xeomin', 100, 101, 201],
      ['Hengli', 100, 101, 201],
      ['Jeuveau', 100, 101, 201],
      ['Letybo', 100, 101, 201],
      ['Dysport', 240, 241, 501],
      ['Daxxify', 240, 241, 501],
      ['Relfydess', 240, 241, 501],
      ['Botulinum toxin', 240, 241, 501],
    ];
    for (const [product, most, tooMuch, wrong] of cases) {
      const note = (units: number): string => `Blepharospasm. ${product} ${units} units into both lids.`;
      assert.deepEqual(
        [most, tooMuch, wrong - 1, wrong].map(note).map(severityOf),
        [undefined, 'warning', 'warning', 'error'],
        product,
      );
    }
    assert.equal(severityOf('Blepharospasm. Myobloc 5000 units into both lids.'), undefined);
  });

  it('halves the limit of Dysport for a spasm of one side', () => {
    assert.equal(severityOf('Right hemifacial spasm. Dysport 120 units.'), undefined);
    assert.equal(severityOf('Right hemifacial spasm. Dysport 121 units.'), 'warning');
    assert.equal(severityOf('Hemifacial spasm. Dysport 121 units into the right cheek.'), 'warning');
    assert.equal(severityOf('Hemifacial spasm. Dysport 121 units.'), undefined);
    assert.equal(severityOf('Bilateral hemifacial spasm. Dysport 240 units.'), undefined);
    assert.equal(severityOf('Blepharospasm and right hemifacial spasm. Dysport 240 units.'), undefined);
  });

  it('has a limit for one place beside the eye', () => {
    assert.equal(severityOf('Botox 10 units per site, right lower lid.'), undefined);
    assert.equal(severityOf('Botox 10.5 units per site, right lower lid.'), 'warning');
    assert.equal(severityOf('Dysport 40 units per site, right lower lid.'), undefined);
    assert.equal(severityOf('Dysport 41 units per site, right lower lid.'), 'warning');
    assert.equal(severityOf('Botox 15 units per site, right platysma.'), undefined);
  });

  it('reads the upper bound of a range, and how often an amount is given', () => {
    assert.equal(severityOf('Botox 90-100 units into the right cheek.'), undefined);
    assert.equal(severityOf('Botox 90-110 units into the right cheek.'), 'warning');
    assert.equal(severityOf('Botox 4 x 25 units into the right cheek.'), undefined);
    assert.equal(severityOf('Botox 5 x 25 units into the right cheek.'), 'warning');
  });

  it('takes millilitres for a dose only where no units stand in the note', () => {
    assert.equal(severityOf('Botox 0.5 mL into the right cheek.'), 'error');
    assert.equal(severityOf('Botox 0.5 mL into the right cheek. Total 20 units.'), undefined);
    assert.equal(severityOf('Botox diluted in 2.5 mL saline, right cheek injected.'), undefined);
  });

  it('reports a note once, the gravest dose first, and changes no number', () => {
    const text = 'Blepharospasm. Botox 110 units at first. Then Botox 250 units.';
    const finding = onlyFinding(text, rule);
    assert.equal(finding.severity, 'error');
    assert.equal(text.slice(finding.start, finding.end), '250 units');
    assert.deepEqual(related(text, finding), [['110 units', 'Outside the usual range as well.']]);
    assert.deepEqual(fixed(text, finding), {
      'Add after the sentence: the dose is intended (reason)': `${text} Dose checked and intended; reason: __.`,
    });
    assert.equal(finding.fixes[0]!.preferred, false);
  });

  it('writes the reason in the language of the product', () => {
    const french = "Botox 250 unités dans l'orbiculaire de l'œil droit.";
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      `${french} Dose vérifiée et voulue ; motif : __.`,
    ]);
    const chinese = '保妥适250单位注射于右侧眼轮匝肌。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      `${chinese}剂量已核对，确为该剂量；理由：__。`,
    ]);
  });
});
