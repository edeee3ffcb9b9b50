import { assert } from 'chai';
import { closeNotes, hoverAtCaret } from './support';

const codesOfHemifacialSpasm =
  'ICD-10 (WHO 2019) `G51.3` · ICD-10-CM `G51.3`, `G51.39` · ICD-11 MMS `8B88.2` · MeSH `D019569`, `C564198` · ' +
  'HPO `HP:0010828` · MONDO `MONDO:0007713` · Orphanet `ORPHA:221083`';

describe('hover', () => {
  afterEach(closeNotes);

  it('defines a Chinese term in Chinese, with its English and French names', async () => {
    const paragraphs = [
      '**面肌痉挛** · condition',
      '一侧面神经支配的肌肉出现不规则、不自主的阵挛性或强直性收缩的慢性运动障碍，多从眼周开始。',
      'English: hemifacial spasm · French: spasme hémifacial',
      codesOfHemifacialSpasm,
      'In this note: right (“右侧”)',
      '*Facies, term pack hemifacial-spasm-and-facial-movements*',
    ];
    assert.strictEqual(await hoverAtCaret('患者右侧面肌|痉挛3年。'), paragraphs.join('\n\n'));
  });

  it('defines a French term in French and says what the note says of it', async () => {
    const paragraphs = [
      '**blépharospasme** · condition',
      "Dystonie focale avec contraction involontaire bilatérale des orbiculaires de l'œil provoquant clignements ou occlusion forcée des yeux.",
      'English: blepharospasm · Chinese: 眼睑痉挛',
      'ICD-10 (WHO 2019) `G24.5` · ICD-10-CM `G24.5` · MeSH `D001764` · HPO `HP:0000643`',
      "In this note: absent (“Pas d'argument pour”)",
      '*Facies, term pack dystonia-and-blepharospasm*',
    ];
    assert.strictEqual(await hoverAtCaret("Pas d'argument pour un blépharo|spasme."), paragraphs.join('\n\n'));
  });

  it('defines an English term in English and says that a relative has it', async () => {
    const paragraphs = [
      '**hemifacial spasm** · condition',
      'Chronic movement disorder with irregular involuntary tonic or clonic contractions of muscles supplied by one facial nerve, usually starting around the eye.',
      'French: spasme hémifacial · Chinese: 面肌痉挛',
      codesOfHemifacialSpasm,
      'In this note: in a relative (“Her mother had”)',
      '*Facies, term pack hemifacial-spasm-and-facial-movements*',
    ];
    assert.strictEqual(await hoverAtCaret('Her mother had hemi|facial spasm.'), paragraphs.join('\n\n'));
  });

  it('says nothing of other words', async () => {
    assert.strictEqual(await hoverAtCaret('The pat|ient was seen today.'), '');
  });
});
