import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'hfs-trigeminal-pain';

describe(rule, () => {
  it('asks for the pain and imaging in three languages', () => {
    const finding = onlyFinding('Right hemifacial spasm with lancinating pain of the cheek.', rule);
    assert.equal(finding.severity, 'information');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Shock-like pain is unusual in hemifacial spasm and may mean associated trigeminal neuralgia (painful tic convulsif). Record the pain type and imaging.',
      fr: "Une douleur en décharge électrique est inhabituelle dans le spasme hémifacial et peut traduire une névralgie du trijumeau associée (tic convulsif douloureux). Préciser le type de douleur et l'imagerie.",
      zh: '电击样痛在面肌痉挛中少见，可能合并三叉神经痛（痛性抽搐）。请记录疼痛性质及影像。',
    });
  });

  it('says what tic douloureux means where it stands for the spasm', () => {
    const finding = onlyFinding('Hemifacial spasm (tic douloureux) on the right.', rule);
    assert.deepEqual(rendered(rule, finding.message), {
      en: '"Tic douloureux" means trigeminal neuralgia, which is a pain; it is no other name of hemifacial spasm or of a facial tic. Record whether the movement, the pain or both are meant.',
      fr: "« Tic douloureux » désigne la névralgie du trijumeau, qui est une douleur ; ce n'est un autre nom ni du spasme hémifacial ni d'un tic facial. Préciser s'il s'agit du mouvement, de la douleur ou des deux.",
      zh: '“tic douloureux”指三叉神经痛，是疼痛；“痛性抽搐”指三叉神经痛合并面肌痉挛，均非面肌痉挛或面部抽动的别名。请写明是抽动、疼痛，还是两者并存。',
    });
  });

  it('points at the spasm, its pains and where else it is named', () => {
    const text = 'Hemifacial spasm. Stabbing pain in the cheek.\nAssessment: left hemifacial spasm.';
    const finding = onlyFinding(text, rule);
    assert.equal(finding.start, text.lastIndexOf('hemifacial'));
    assert.deepEqual(related(text, finding), [
      ['Stabbing pain', 'Shock-like pain or trigeminal neuralgia is recorded here.'],
      ['Hemifacial spasm', 'Hemifacial spasm is also named here.'],
    ]);
  });

  it('points at the name that is taken for another, and at that other', () => {
    const text = 'Facial tic, also called tic douloureux.';
    const finding = onlyFinding(text, rule);
    assert.equal(text.slice(finding.start, finding.end), 'tic douloureux');
    assert.deepEqual(related(text, finding), [['Facial tic', 'Given as the same thing.']]);
  });

  it('offers blanks for the pain and imaging', () => {
    const english = 'Right HFS with shooting facial pain. Toxin.';
    assert.deepEqual(fixed(english, onlyFinding(english, rule)), {
      'Add after the sentence: pain and imaging':
        'Right HFS with shooting facial pain. Pain: none / ache / shock-like: __; MRI with CISS and TOF: __. Toxin.',
    });
    const chinese = '右侧面肌痉挛伴面部电击样痛。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '右侧面肌痉挛伴面部电击样痛。疼痛：无/隐痛/电击样：__；MRI（CISS+TOF）：__。',
    ]);
  });

  it('offers a blank for what is meant', () => {
    const english = 'Facial tic, also called tic douloureux.';
    assert.deepEqual(fixed(english, onlyFinding(english, rule)), {
      'Add after the sentence: what is meant':
        'Facial tic, also called tic douloureux. Meant: involuntary movement / facial pain / both: __.',
    });
    const french = 'Spasme hémifacial (tic douloureux)';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      'Spasme hémifacial (tic douloureux). Désigne : mouvement involontaire / douleur faciale / les deux : __.',
    ]);
  });
});
