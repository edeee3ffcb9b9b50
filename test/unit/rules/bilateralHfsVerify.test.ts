import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'bilateral-hfs-verify';

describe(rule, () => {
  it('asks for the order of the sides in three languages', () => {
    const finding = onlyFinding('Assessment: bilateral hemifacial spasm.', rule);
    assert.equal(finding.severity, 'information');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Bilateral hemifacial spasm is uncommon. Record which side began, the interval, and whether the two sides contract independently.',
      fr: "Le spasme hémifacial bilatéral est rare. Préciser le côté atteint en premier, le délai avant l'atteinte de l'autre côté et si les contractions des deux côtés sont indépendantes.",
      zh: '双侧面肌痉挛少见。请记录首发侧、两侧间隔时间以及两侧是否各自独立发作。',
    });
  });

  it('stands at the assessment, points at the other places and offers blanks', () => {
    const text = 'Examination: bilateral hemifacial spasm.\nAssessment: bilateral hemifacial spasm.';
    const finding = onlyFinding(text, rule);
    assert.equal(finding.start, text.lastIndexOf('bilateral'));
    assert.deepEqual(related(text, finding), [['bilateral hemifacial spasm', 'Also recorded as bilateral here.']]);
    assert.deepEqual(fixed(text, finding), {
      'Add after the sentence: onset of each side': `${text} Onset: __ side (year __); other side (year __); contractions independent: yes / no.`,
    });
  });

  it('offers blanks in French and Chinese where the sentence is', () => {
    const french = 'Conclusion : spasme hémifacial bilatéral';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      'Conclusion : spasme hémifacial bilatéral. Début : côté __ (année __) ; autre côté (année __) ; contractions indépendantes : oui / non.',
    ]);
    const chinese = '诊断：双侧面肌痉挛。计划：复查。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '诊断：双侧面肌痉挛。首发侧：__（__年）；对侧：__（__年）；两侧各自独立发作：是／否。计划：复查。',
    ]);
  });

  it('leaves the word to the simultaneous rule', () => {
    const text = 'Assessment: bilateral hemifacial spasm, both sides twitching at the same time.';
    assert.equal(onlyFinding(text, 'bilateral-simultaneous-hfs').start, text.indexOf('bilateral'));
    assert.throws(() => onlyFinding(text, rule), { name: 'AssertionError' });
  });
});
