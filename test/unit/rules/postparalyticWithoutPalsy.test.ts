import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'postparalytic-without-palsy';

describe(rule, () => {
  it('asks for the palsy in three languages', () => {
    const finding = onlyFinding('Post-paralytic left hemifacial spasm.', rule);
    assert.equal(finding.severity, 'information');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Called post-paralytic, but the note records no facial palsy of that side. Record the palsy (side, year, cause), or confirm that the spasm is post-paralytic.',
      fr: 'Qualifié de post-paralytique, mais la note ne mentionne aucune paralysie faciale de ce côté. Noter la paralysie (côté, année, cause) ou confirmer le caractère post-paralytique.',
      zh: '诊断为面瘫后面肌痉挛，但病历未记录同侧面瘫。请补充面瘫的侧别、年份及病因，或核实是否确为面瘫后。',
    });
  });

  it('points at a palsy of the other side', () => {
    const text = "Right Bell's palsy in 1998. Left hemifacial spasm, post-paralytic.";
    assert.deepEqual(related(text, onlyFinding(text, rule)), [
      ["Bell's palsy", 'Facial palsy of the other side recorded here.'],
    ]);
  });

  it('offers blanks for the palsy, and neither side nor cause', () => {
    const text = 'Post-paralytic left hemifacial spasm. Toxin.';
    assert.deepEqual(fixed(text, onlyFinding(text, rule)), {
      'Add after the sentence: the earlier palsy':
        'Post-paralytic left hemifacial spasm. Earlier facial palsy: side __, year __, cause __, recovery __. Toxin.',
    });
    const french = 'Spasme hémifacial post-paralytique droit';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      `${french}. Paralysie faciale antérieure : côté __, année __, cause __, récupération __.`,
    ]);
    const chinese = '左侧面瘫后面肌痉挛';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      `${chinese}。既往面瘫：__侧，__年，病因__，恢复__。`,
    ]);
  });
});
