import assert from 'node:assert/strict';
import { findingsOf } from './notes';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'botulinum-record-incomplete';

/** What a note is said to lack, as the English message lists it. */
function missingIn(text: string): string {
  const finding = findingsOf(text).find((one) => one.rule === rule);
  return finding ? /without: (.*?)\. Record/.exec(rendered(rule, finding.message).en)![1]! : '';
}

describe(rule, () => {
  it('lists what is missing in three languages', () => {
    const finding = onlyFinding('Botulinum toxin injected.', rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Botulinum toxin injection recorded without: product, total units, muscles or sites, side. Record product, total units, muscles or sites and side, so that the next injector can repeat it.',
      fr: "Injection de toxine botulique ; manque dans la note : spécialité, dose totale en unités, muscles ou points d'injection, côté. Préciser la spécialité, la dose totale en unités, les muscles ou points d'injection et le côté, pour que l'injection puisse être reproduite.",
      zh: '肉毒毒素注射记录缺少：制剂名称、总单位、注射肌肉或位点、侧别。请注明制剂名称、总单位、注射肌肉或位点及侧别。',
    });
  });

  it('lists only what is missing', () => {
    assert.equal(missingIn('Botox injected.'), 'total units, muscles or sites, side');
    assert.equal(missingIn('Botulinum toxin 20 units injected.'), 'product, muscles or sites, side');
    assert.equal(missingIn('Toxin injected into the right orbicularis oculi.'), 'product, total units');
    assert.equal(missingIn('Botox 20 units injected into orbicularis oculi.'), 'side');
    assert.equal(missingIn('Right hemifacial spasm. Botox injected.'), 'total units, muscles or sites');
    assert.equal(missingIn('Botox 20 units injected into the right orbicularis oculi.'), '');
  });

  it('takes "both lids" for a side, and asks for none in blepharospasm, Meige syndrome or the glabella', () => {
    assert.equal(missingIn('Botox 20 units injected into both lids.'), '');
    assert.equal(missingIn('Blepharospasm. Botox 20 units injected into the lids.'), '');
    assert.equal(missingIn('Meige syndrome. Botox 20 units injected into the lids and chin.'), '');
    assert.equal(missingIn('Botox 20 units injected into the glabella.'), '');
  });

  it('looks for the parts in all of the note', () => {
    const note =
      'Medication: Xeomin, 20 units.\nExamination: left orbicularis oculi active.\nProcedure: toxin injected.';
    assert.equal(missingIn(note), 'muscles or sites');
    assert.equal(missingIn(`${note}\nSites: orbicularis oculi, zygomaticus.`), '');
  });

  it('takes no vial for a dose, and no product that is avoided for the one that was injected', () => {
    assert.equal(missingIn('Botox 100 U vial opened, injected into the left lid.'), 'total units');
    assert.equal(missingIn('Allergic to Dysport. Toxin 20 units injected into the left lid.'), 'product');
  });

  it('points at the other places, and offers the record as one line of blanks', () => {
    const text = 'Toxin injected today. Botox injections done without incident.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [['Botox', 'The injection is named here as well.']]);
    assert.deepEqual(fixed(text, finding), {
      'Add after the sentence: the record of the injection':
        'Toxin injected today. Product: __; total: __ units; sites: __; side: __; lot: __. Botox injections done without incident.',
    });
    assert.equal(finding.fixes[0]!.preferred, false);
  });

  it('offers the record in French and Chinese', () => {
    const french = 'Toxine botulique injectée ce jour';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      `${french}. Spécialité : __ ; dose totale : __ unités ; points : __ ; côté : __ ; lot : __.`,
    ]);
    const chinese = '已注射肉毒毒素。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      `${chinese}制剂：__；总量：__单位；位点：__；侧别：__；批号：__。`,
    ]);
  });
});
