import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';
import { findingsOf } from './notes';

const rule = 'mvd-preop-incomplete';

describe(rule, () => {
  it('names all that is missing, in three languages', () => {
    const finding = onlyFinding('Microvascular decompression booked for left hemifacial spasm.', rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Microvascular decompression without neurovascular imaging, hearing baseline recorded. Add posterior-fossa imaging with the vessel, the side, and hearing baseline.',
      fr: "Décompression microvasculaire ; manque dans la note : imagerie vasculo-nerveuse, audition préopératoire. Ajouter l'imagerie de la fosse postérieure (vaisseau en cause), le côté et l'audition préopératoire.",
      zh: '微血管减压术记录缺少：神经血管影像、术前听力基线。请补充后颅窝影像（含责任血管）、侧别及术前听力基线。',
    });
  });

  it('names only what is missing', () => {
    const messageOf = (text: string): string => rendered(rule, onlyFinding(text, rule).message).en;
    assert.match(messageOf('MVD booked for left HFS. Audiogram normal.'), /without neurovascular imaging recorded/);
    assert.match(messageOf('MVD booked for left HFS. MRI: AICA loop.'), /without hearing baseline recorded/);
    const hearing = 'MVD booked for left HFS. MRI: AICA loop. Risks: hearing loss, stroke.';
    assert.match(messageOf(hearing), /without hearing baseline recorded/);
    const spine = 'MVD booked for left HFS. MRI of the lumbar spine normal. Hearing normal.';
    assert.match(messageOf(spine), /without neurovascular imaging recorded/);
  });

  it('takes the result under a heading, a request, or a reason for its absence as recorded', () => {
    for (const text of [
      'MRI: AICA loop.\nAudiometry: normal.\nPlan: MVD in May.',
      'Plan: MVD in May; MRI and audiogram requested.',
      'MVD booked in May. No MRI because of a pacemaker; audiogram normal.',
      'IRM : boucle de la PICA. Audition : normale. DMV programmée en mai.',
    ]) {
      assert.deepEqual(
        findingsOf(text).filter((finding) => finding.rule === rule),
        [],
        text,
      );
    }
  });

  it('speaks at the plan and points at the other places', () => {
    const text = 'MVD booked, says the patient with left HFS.\nPlan: microvascular decompression on 3 May.';
    const finding = onlyFinding(text, rule);
    assert.equal(text.slice(finding.start, finding.end), 'microvascular decompression');
    assert.deepEqual(related(text, finding), [['MVD', 'The operation is recorded here too.']]);
  });

  it('offers a blank for each part that is missing', () => {
    const english = 'MVD booked for left HFS. Bloods sent.';
    assert.deepEqual(fixed(english, onlyFinding(english, rule)), {
      'Add after the sentence: the imaging':
        'MVD booked for left HFS. MRI (CISS/TOF): vessel __, side __. Bloods sent.',
      'Add after the sentence: the hearing baseline':
        'MVD booked for left HFS. Audiometry: __; baseline BAEP: __. Bloods sent.',
    });
    const french = 'DMV programmée pour un spasme hémifacial, IRM faite';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      `${french}. Audiométrie : __ ; PEA de référence : __.`,
    ]);
    const chinese = '右侧面肌痉挛，电测听正常，拟行微血管减压术。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      `${chinese}MRI（CISS/TOF）：责任血管__，侧别__。`,
    ]);
  });
});
