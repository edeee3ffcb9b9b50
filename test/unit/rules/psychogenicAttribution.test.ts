import assert from 'node:assert/strict';
import { findingsOf } from './notes';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'psychogenic-attribution';

describe(rule, () => {
  it('asks for the examination in three languages', () => {
    const finding = onlyFinding('Left facial twitching for a month due to stress.', rule);
    assert.equal(finding.severity, 'information');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'A persistent one-sided facial spasm is attributed to stress alone. Record an examination (including brow-lift sign), or positive functional signs, and the plan.',
      fr: "Spasme facial unilatéral persistant attribué au seul stress. Noter l'examen (dont l'élévation du sourcil à la fermeture de l'œil, ou « autre signe de Babinski ») ou des signes positifs en faveur d'un trouble fonctionnel, et la conduite à tenir.",
      zh: '持续性单侧面部痉挛仅归因于紧张或焦虑。请记录查体（含抬眉征，即另一巴宾斯基征）或支持功能性诊断的阳性体征，以及处理计划。',
    });
  });

  it('asks from two weeks on', () => {
    const speaks = (days: number): boolean =>
      findingsOf(`Facial twitching for ${days} days due to stress.`).some((finding) => finding.rule === rule);
    assert.deepEqual([speaks(13), speaks(14)], [false, true]);
  });

  it('points at the stress and offers blanks', () => {
    const text = '左侧面部抽动3个月，考虑焦虑所致。';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [['焦虑', 'This is given as the cause.']]);
    assert.deepEqual(fixed(text, finding), {
      'Add after the sentence: brow-lift sign, functional signs, plan':
        '左侧面部抽动3个月，考虑焦虑所致。抬眉征：__；分散注意力试验：__；计划：__。',
    });
  });
});
