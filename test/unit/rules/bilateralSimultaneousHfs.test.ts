import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'bilateral-simultaneous-hfs';

describe(rule, () => {
  it('says what is published, and asks', () => {
    const finding = onlyFinding('Examination: bilateral hemifacial spasm, both sides synchronous.', rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Bilateral simultaneous hemifacial spasm: unreported but for isolated published cases. Confirm that both sides contract together, and record why blepharospasm, Meige syndrome, tic or synkinesis was set aside.',
      fr: 'Spasme hémifacial bilatéral et simultané : non rapporté, hormis des cas isolés publiés. Vérifier que les deux côtés se contractent bien en même temps et noter pourquoi un blépharospasme, un syndrome de Meige, un tic ou des syncinésies ont été écartés.',
      zh: '双侧面肌痉挛同时发作：除已发表的个案外未见报道。请核实两侧是否确为同步收缩，并写明排除眼睑痉挛、Meige 综合征、抽动或联带运动的依据。',
    });
  });

  it('points at the word for simultaneous and offers blanks, in English', () => {
    const text = 'Examination: bilateral hemifacial spasm, both sides synchronous. Plan: EMG.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [['synchronous', 'Described as simultaneous here.']]);
    assert.deepEqual(fixed(text, finding), {
      'Add after the sentence: what each side does':
        'Examination: bilateral hemifacial spasm, both sides synchronous. Two sides observed: right __, left __, independent / synchronous. Plan: EMG.',
    });
  });

  it('offers blanks in French and Chinese where the sentence is', () => {
    const french = 'Examen : spasme hémifacial bilatéral et synchrone';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      'Examen : spasme hémifacial bilatéral et synchrone. Deux côtés observés : droit __, gauche __, indépendants / synchrones.',
    ]);
    const chinese = '查体：双侧面肌痉挛，同步发作。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '查体：双侧面肌痉挛，同步发作。两侧观察：右侧__，左侧__，各自独立／同步。',
    ]);
  });

  it('reports once in a note that says it twice', () => {
    const text =
      'Examination: bilateral hemifacial spasm, synchronous.\nAssessment: bilateral simultaneous hemifacial spasm.';
    assert.equal(onlyFinding(text, rule).start, text.indexOf('bilateral'));
  });
});
