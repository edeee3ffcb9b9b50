import assert from 'node:assert/strict';
import { findingsOf } from './notes';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'psychogenic-attribution';
const speaks = (text: string): boolean => findingsOf(text).some((finding) => finding.rule === rule);

describe(rule, () => {
  it('asks for an examination or functional signs in three languages', () => {
    const finding = onlyFinding('Left facial twitching due to stress.', rule);
    assert.equal(finding.severity, 'information');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'A persistent one-sided facial spasm is attributed to stress alone. Record an examination (including brow-lift sign), or positive functional signs, and the plan.',
      fr: "Spasme facial unilatéral persistant attribué au seul stress. Noter l'examen (dont l'élévation du sourcil à la fermeture de l'œil, ou « autre signe de Babinski ») ou des signes positifs en faveur d'un trouble fonctionnel, et la conduite à tenir.",
      zh: '持续性单侧面部痉挛仅归因于紧张或焦虑。请记录查体（含抬眉征，即另一巴宾斯基征）或支持功能性诊断的阳性体征，以及处理计划。',
    });
  });

  it('points at the cause and at the movement', () => {
    const text = 'Left facial twitching for a month.\nAssessment: stress.';
    const finding = onlyFinding(text, rule);
    assert.equal(text.slice(finding.start, finding.end), 'stress');
    assert.deepEqual(related(text, finding), [['facial twitching', 'The movement is recorded here.']]);
  });

  it('offers blanks in the language of the sentence', () => {
    const english = 'Left facial twitching due to stress. Discharged.';
    assert.deepEqual(fixed(english, onlyFinding(english, rule)), {
      'Add after the sentence: brow lift, distractibility, plan':
        'Left facial twitching due to stress. Brow-lift sign: __; distractibility: __; plan: __. Discharged.',
    });
    const french = 'Secousses faciales gauches dues au stress';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      'Secousses faciales gauches dues au stress. Signe du sourcil (autre signe de Babinski) : __ ; distractibilité : __ ; conduite : __.',
    ]);
    const chinese = '左侧面部抽动，考虑紧张所致。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '左侧面部抽动，考虑紧张所致。抬眉征：__；注意力分散时变化：__；计划：__。',
    ]);
  });

  it('counts from two weeks on, of an eyelid from two months', () => {
    assert.ok(speaks('Left facial twitching for 2 weeks due to stress.'));
    assert.ok(!speaks('Left facial twitching for 13 days due to stress.'));
    assert.ok(speaks('Left eyelid twitching for 2 months due to stress.'));
    assert.ok(!speaks('Left eyelid twitching for 7 weeks due to stress.'));
    assert.ok(!speaks('Left eyelid twitching due to stress.'));
  });
});
