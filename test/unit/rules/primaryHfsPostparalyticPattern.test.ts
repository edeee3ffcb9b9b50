import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'primary-hfs-postparalytic-pattern';

describe(rule, () => {
  it('asks for primary or post-paralytic in three languages', () => {
    const finding = onlyFinding("Primary left hemifacial spasm. Bell's palsy in 2010.", rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Labelled primary, but the note also records an earlier facial palsy or spasm only with voluntary movement. Confirm primary versus post-paralytic (synkinesis) and say whether spasm occurs at rest.',
      fr: "Qualifié de primitif, mais la note mentionne une paralysie faciale antérieure ou un spasme uniquement lors des mouvements volontaires. Confirmer le caractère primitif ou post-paralytique (syncinésies) et préciser s'il existe des spasmes au repos.",
      zh: '诊断为原发性，但病历同时记录既往面瘫，或仅在随意运动时痉挛。请确认是原发性还是面瘫后面肌痉挛（联带运动），并注明静止时有无痉挛。',
    });
  });

  it('points at the palsy, or at the movement where there is none', () => {
    const palsy = "Past medical history: left Bell's palsy.\nAssessment: primary hemifacial spasm, left.";
    assert.deepEqual(related(palsy, onlyFinding(palsy, rule)), [["Bell's palsy", 'Facial palsy recorded here.']]);
    const movement = 'Primary left hemifacial spasm. The cheek pulls only on eye closure.';
    assert.deepEqual(related(movement, onlyFinding(movement, rule)), [
      ['eye closure', 'Spasm only with movement recorded here.'],
    ]);
  });

  it('offers blanks, or the other word where "primary" stands', () => {
    const text = "Idiopathic left hemifacial spasm after Bell's palsy. MRI done.";
    const sentence = "left hemifacial spasm after Bell's palsy.";
    assert.deepEqual(fixed(text, onlyFinding(text, rule)), {
      'Add after the sentence: spasm at rest, previous palsy': `Idiopathic ${sentence} Spasm at rest: yes / no; previous palsy: side __, year __; primary / post-paralytic / not determined. MRI done.`,
      'Change "Idiopathic" to "post-paralytic"': `Post-paralytic ${sentence} MRI done.`,
    });
  });

  it('does so in French and Chinese', () => {
    const french = 'Spasme hémifacial primitif droit, uniquement au clignement.';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      `${french} Spasme au repos : oui / non ; paralysie antérieure : côté __, année __ ; primitif / post-paralytique / indéterminé.`,
      'Spasme hémifacial post-paralytique droit, uniquement au clignement.',
    ]);
    const chinese = '左侧原发性面肌痉挛，仅在眨眼时抽动';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      `${chinese}。静止时痉挛：有／无；既往面瘫：__侧，__年；原发性／面瘫后／未定。`,
      '左侧面瘫后面肌痉挛，仅在眨眼时抽动',
    ]);
  });

  it('offers blanks alone where no word says primary', () => {
    const text = "pHFS, left. Bell's palsy in 2010.";
    assert.equal(Object.keys(fixed(text, onlyFinding(text, rule))).length, 1);
  });
});
