import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'misspelled-term';

describe(rule, () => {
  it('asks in three languages', () => {
    const finding = onlyFinding('Assessment: left hemificial spasm.', rule);
    assert.equal(finding.severity, 'information');
    assert.deepEqual(rendered(rule, finding.message), {
      en: '"hemificial spasm": did you mean "hemifacial spasm"?',
      fr: '« hemificial spasm » : vouliez-vous dire « hemifacial spasm » ?',
      zh: '“hemificial spasm”是否应为“hemifacial spasm”？',
    });
  });

  it('replaces one place, as the answer to take', () => {
    const text = 'Conclusion : spasme hémifaciale gauche.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(
      finding.fixes.map(({ preferred }) => preferred),
      [true],
    );
    assert.deepEqual(fixed(text, finding), {
      'Replace by "spasme hémifacial"': 'Conclusion : spasme hémifacial gauche.',
    });
    const chinese = '诊断：左侧面肌痉孪。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), ['诊断：左侧面肌痉挛。']);
  });

  it('keeps capitals and hyphens of the note', () => {
    const of = (text: string): string[] => Object.values(fixed(text, onlyFinding(text, rule)));
    assert.deepEqual(of('Hemificial spasm of the left side.'), ['Hemifacial spasm of the left side.']);
    assert.deepEqual(of('HEMIFICIAL SPASM, LEFT.'), ['HEMIFACIAL SPASM, LEFT.']);
    assert.deepEqual(of('Left Hemificial Spasm.'), ['Left Hemifacial Spasm.']);
    assert.deepEqual(of('House-Brackman grade III.'), ['House-Brackmann grade III.']);
    assert.deepEqual(of('Meigs syndrome with blepharospasm.'), ['Meige syndrome with blepharospasm.']);
  });

  it('replaces the wrong word only, and keeps its ending and what parts the words', () => {
    const of = (text: string): string[] => Object.values(fixed(text, onlyFinding(text, rule)));
    assert.deepEqual(of('Left hemifacail-spasms.'), ['Left hemifacial-spasms.']);
    assert.deepEqual(of('HEMIFACAIL SPASMS.'), ['HEMIFACIAL SPASMS.']);
    assert.deepEqual(of('Microvasular\r\ndecompression.'), ['Microvascular\r\ndecompression.']);
    assert.deepEqual(of('Blephraospasms.'), ['Blepharospasms.']);
    assert.deepEqual(of('Référée pour aphysical therapy.'), ['Référée pour a physical therapy.']);
    assert.deepEqual(of('Conclusion : spasmes hemifacaiux gauches.'), ['Conclusion : spasmes hémifaciaux gauches.']);
    assert.deepEqual(of('Conclusion : spasme hemifacial secondiare.'), ['Conclusion : spasme hemifacial secondaire.']);
    assert.deepEqual(of('诊断：面肌 经挛。'), ['诊断：面肌 痉挛。']);
    assert.deepEqual(of('診斷：左側面肌痙孿。'), ['診斷：左側面肌痙攣。']);
  });

  it('reports a mistake that is made twice once, and replaces it everywhere', () => {
    const text = 'Left hemificial spasm. Plan: toxin for hemificial spasm.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [['hemificial spasm', 'Written so here too.']]);
    assert.deepEqual(fixed(text, finding), {
      'Replace by "hemifacial spasm"': 'Left hemifacial spasm. Plan: toxin for hemificial spasm.',
      'Replace all 2 in the note by "hemifacial spasm"': 'Left hemifacial spasm. Plan: toxin for hemifacial spasm.',
    });
  });
});
