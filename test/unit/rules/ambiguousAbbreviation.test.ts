import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'ambiguous-abbreviation';

describe(rule, () => {
  it('lists the meanings in the language of the note, and asks in three', () => {
    const finding = onlyFinding('HFS since May.', rule);
    assert.equal(finding.severity, 'information');
    assert.deepEqual(rendered(rule, finding.message), {
      en: '"HFS" can mean hemifacial spasm, hand-foot syndrome or high-frequency stimulation. Write it out once.',
      fr: "« HFS » peut signifier « hemifacial spasm », « hand-foot syndrome » ou « high-frequency stimulation ». L'écrire une fois en toutes lettres.",
      zh: '“HFS”可指hemifacial spasm、hand-foot syndrome或high-frequency stimulation。请首次写全称。',
    });
    assert.equal(
      rendered(rule, onlyFinding('TB injectée ce jour, 20 unités.', rule).message).fr,
      "« TB » peut signifier « toxine botulique », « tronc basilaire » ou « tuberculose ». L'écrire une fois en toutes lettres.",
    );
    assert.equal(
      rendered(rule, onlyFinding('门诊记录：HFS 6年。', rule).message).zh,
      '“HFS”可指面肌痉挛、手足综合征或高频刺激。请首次写全称。',
    );
  });

  it('speaks of an abbreviation of another language as the language of the note uses it', () => {
    assert.equal(
      rendered(rule, onlyFinding('PF since Monday, HB grade IV.', rule).message).en,
      '"PF" can mean facial palsy, plantar fasciitis, posterior fossa or pulmonary fibrosis. Write it out once.',
    );
  });

  it('reports once and points at the other places', () => {
    const text = 'HFS since May. No change. HFS worse when tired.';
    const finding = onlyFinding(text, rule);
    assert.equal(finding.start, 0);
    assert.deepEqual(related(text, finding), [['HFS', 'Used here too.']]);
  });

  it('writes each of our meanings out at the first place, and prefers none', () => {
    const text = 'Letter: HFS since May. HFS worse.';
    const finding = onlyFinding(text, rule);
    assert.ok(finding.fixes.every(({ preferred }) => !preferred));
    assert.deepEqual(fixed(text, finding), {
      'Write "hemifacial spasm (HFS)"': 'Letter: hemifacial spasm (HFS) since May. HFS worse.',
    });
    const two = 'On toxin for MG, 20 units.';
    assert.deepEqual(fixed(two, onlyFinding(two, rule)), {
      'Write "myasthenia gravis (MG)"': 'On toxin for myasthenia gravis (MG), 20 units.',
      'Write "Meige syndrome (MG)"': 'On toxin for Meige syndrome (MG), 20 units.',
    });
  });

  it('begins a sentence with a capital, and writes French and Chinese as they are written', () => {
    const english = 'HFS since May.';
    assert.deepEqual(Object.values(fixed(english, onlyFinding(english, rule))), ['Hemifacial spasm (HFS) since May.']);
    const french = 'TB injectée ce jour, 20 unités.';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      'Toxine botulique (TB) injectée ce jour, 20 unités.',
      'Tronc basilaire (TB) injectée ce jour, 20 unités.',
    ]);
    const chinese = '门诊记录：HFS 6年。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), ['门诊记录：面肌痉挛（HFS） 6年。']);
  });

  it('is content with the note that a fix leaves', () => {
    const text = 'HFS since May. HFS worse.';
    const [after] = Object.values(fixed(text, onlyFinding(text, rule)));
    assert.throws(() => onlyFinding(after!, rule), /ambiguous-abbreviation in/);
  });

  it('asks about forms that no term is read in, with what each may mean', () => {
    const english = 'BP on the left since Monday.';
    const finding = onlyFinding(english, rule);
    assert.equal(
      rendered(rule, finding.message).en,
      '"BP" can mean Bell\'s palsy or blood pressure. Write it out once.',
    );
    assert.deepEqual(Object.values(fixed(english, finding)), ["Bell's palsy (BP) on the left since Monday."]);
    const chinese = 'MG 3年，眼睑下垂。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule)))[0], '重症肌无力（MG） 3年，眼睑下垂。');
  });

  it('takes the note for clear once a meaning is written out', () => {
    assert.throws(() => onlyFinding("Bell's palsy. BP on the left since Monday.", rule));
    assert.throws(() => onlyFinding('PF depuis lundi, HB IV. Paralysie faciale stable.', rule));
  });
});
