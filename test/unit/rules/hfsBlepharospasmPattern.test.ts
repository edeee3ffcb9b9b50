import assert from 'node:assert/strict';
import { findingsOf } from './notes';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'hfs-blepharospasm-pattern';

describe(rule, () => {
  it('says in three languages what fits blepharospasm better', () => {
    const finding = onlyFinding('Hemifacial spasm with a sensory trick.', rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Both eyes closing together, photophobia or a sensory trick fit blepharospasm better than hemifacial spasm. Confirm the term, the side and the code.',
      fr: "La fermeture simultanée des deux yeux, la photophobie ou un geste antagoniste évoquent plutôt un blépharospasme qu'un spasme hémifacial. Vérifier le terme, le côté et le code.",
      zh: '双眼同时闭合、畏光或感觉诡计更符合眼睑痉挛而非面肌痉挛。请核对诊断名称、侧别及编码。',
    });
  });

  it('says in three languages what fits hemifacial spasm better', () => {
    const finding = onlyFinding('Right blepharospasm with twitching of the mouth corner.', rule);
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'One-sided contraction reaching the cheek or mouth fits hemifacial spasm better than blepharospasm. Confirm the term, the side and the code.',
      fr: "Une contraction unilatérale gagnant la joue ou la bouche évoque plutôt un spasme hémifacial qu'un blépharospasme. Vérifier le terme, le côté et le code.",
      zh: '单侧收缩并累及面颊或口角更符合面肌痉挛而非眼睑痉挛。请核对诊断名称、侧别及编码。',
    });
  });

  it('points at the signs and offers them as blanks, the other name, or neither', () => {
    const text = 'Hemifacial spasm with photophobia and a sensory trick. MRI normal.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [
      ['sensory trick', 'Described here.'],
      ['photophobia', 'Described here.'],
    ]);
    const sentence = 'spasm with photophobia and a sensory trick.';
    assert.deepEqual(fixed(text, finding), {
      'Add after the sentence: what tells the two apart': `Hemifacial ${sentence} Other Babinski sign: present / absent; sensory trick: yes / no; both eyes together: yes / no; cheek or mouth: yes / no. MRI normal.`,
      'Change "Hemifacial spasm" to "blepharospasm" (G24.5)':
        'Blepharospasm with photophobia and a sensory trick. MRI normal.',
      'Add after the sentence: not determined': `Hemifacial ${sentence} Hemifacial spasm or blepharospasm: not determined. MRI normal.`,
    });
  });

  it('writes in French and Chinese', () => {
    const french = 'Blépharospasme droit avec secousses de la joue.';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      `${french} Autre signe de Babinski : présent / absent ; geste antagoniste : oui / non ; deux yeux ensemble : oui / non ; joue ou bouche : oui / non.`,
      'Spasme hémifacial droit avec secousses de la joue.',
      `${french} Spasme hémifacial ou blépharospasme : non déterminé.`,
    ]);
    const chinese = '右侧眼睑痉挛，伴口角抽动';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      `${chinese}。另一Babinski征：有／无；感觉诡计：有／无；双眼同时：是／否；面颊或口角：是／否。`,
      '右侧面肌痉挛，伴口角抽动',
      `${chinese}。面肌痉挛或眼睑痉挛：未定。`,
    ]);
  });

  it('keeps an abbreviation from getting a capital', () => {
    const text = 'HFS with a sensory trick.';
    assert.ok(Object.values(fixed(text, onlyFinding(text, rule))).includes('blepharospasm with a sensory trick.'));
  });

  it('speaks before the question about the order of the sides, and after the simultaneous claim', () => {
    const codes = (text: string): string[] =>
      findingsOf(text)
        .map((finding) => finding.rule)
        .filter((code) => code.includes('hfs'));
    assert.deepEqual(codes('Bilateral hemifacial spasm with photophobia.'), [rule]);
    assert.deepEqual(codes('Bilateral hemifacial spasm, synchronous on both sides, with photophobia.'), [
      'bilateral-simultaneous-hfs',
    ]);
    assert.deepEqual(codes('Hemifacial spasm, both eyes close at the same time.'), [rule]);
  });
});
