import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'hfs-onset-pattern';

describe(rule, () => {
  it('asks for the label and the imaging in three languages', () => {
    const finding = onlyFinding('Left hemifacial spasm began at the mouth and then reached the eyelid.', rule);
    assert.equal(finding.severity, 'information');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Onset or spread is unusual for hemifacial spasm (usually eyelid first, then down). If correct, label it atypical and record the imaging; note that brow elevation with eye closure supports, not refutes, hemifacial spasm.',
      fr: "Début ou extension inhabituels pour un spasme hémifacial (habituellement la paupière d'abord, puis le bas du visage). Si c'est exact, le qualifier d'atypique et noter l'imagerie ; l'élévation du sourcil à la fermeture de l'œil est un argument pour le spasme hémifacial, non contre.",
      zh: '起病或扩展顺序与典型面肌痉挛不符（多自眼睑开始向下发展）。如属实，请注明“非典型”并记录影像；闭眼时抬眉支持而非否定面肌痉挛。',
    });
  });

  it('says of the brow alone where nothing is said of the onset', () => {
    const text = 'Brow elevation argues against hemifacial spasm.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Brow elevation with eye closure (other Babinski sign) supports hemifacial spasm, it does not refute it. Confirm the observation and the conclusion drawn from it.',
      fr: "L'élévation du sourcil à la fermeture de l'œil (autre signe de Babinski) est un argument pour le spasme hémifacial, non contre. Vérifier l'observation et la conclusion qui en est tirée.",
      zh: '闭眼时抬眉（另一Babinski征）支持而非否定面肌痉挛。请核实该表现及由此得出的结论。',
    });
    assert.deepEqual(related(text, finding), [
      ['Brow elevation', 'Brow elevation or frontalis contraction recorded here.'],
    ]);
    assert.deepEqual(fixed(text, finding), {
      'Add after the sentence: brow-lift sign': `${text} Brow-lift (other Babinski) sign: present / absent.`,
    });
  });

  it('points at the spread, and writes after its sentence', () => {
    const text = 'Left hemifacial spasm began at the mouth. It then reached the eyelid. No pain.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [['eyelid', 'Spread to the upper face recorded here.']]);
    const told = 'Left hemifacial spasm began at the mouth. It then reached the eyelid.';
    assert.deepEqual(fixed(text, finding), {
      'Add after the sentence: atypical or not, and the imaging': `${told} Atypical (lower-face onset): yes / no; imaging: __. No pain.`,
      'Add after the sentence: brow-lift sign': `${told} Brow-lift (other Babinski) sign: present / absent. No pain.`,
    });
  });

  it('writes in French and Chinese', () => {
    const french = 'Spasme hémifacial droit débutant au menton puis gagnant la paupière.';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      `${french} Atypique (début au bas du visage) : oui / non ; imagerie : __.`,
      `${french} Élévation paradoxale du sourcil (autre signe de Babinski) : présente / absente.`,
    ]);
    const chinese = '右侧面肌痉挛，始于口角，后累及眼睑';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      `${chinese}。非典型（下面部起病）：是／否；影像：__。`,
      `${chinese}。抬眉征（另一Babinski征）：有／无。`,
    ]);
  });
});
