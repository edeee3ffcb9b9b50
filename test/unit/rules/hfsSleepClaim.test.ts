import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'hfs-sleep-claim';

describe(rule, () => {
  it('asks to keep the observation and drop the inference in three languages', () => {
    const finding = onlyFinding('The twitching persists in sleep, so hemifacial spasm is excluded.', rule);
    assert.equal(finding.severity, 'information');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Persistence in sleep does not exclude hemifacial spasm and disappearance does not prove it: on polysomnography the spasms weaken but continue. Keep the observation, justify or drop the inference.',
      fr: "Le sommeil ne permet pas de distinguer le spasme hémifacial de ses diagnostics différentiels : en polysomnographie, les spasmes persistent, atténués. Garder l'observation ; retirer ou justifier la déduction.",
      zh: '不能凭睡眠中是否消失来鉴别面肌痉挛与其他面部运动障碍：多导睡眠监测显示面肌痉挛入睡后仍有发作，只是减弱。请保留观察记录，删除该推断或说明依据。',
    });
  });

  it('points at the observation and offers it with its source, beside the claim or in its place', () => {
    const text = 'Seen today. The twitching persists in sleep, so hemifacial spasm is excluded. MRI next week.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [['persists in sleep', 'What is said of sleep here.']]);
    const observation =
      'Spasm during sleep: present / reduced / absent (source: patient / bed partner / polysomnography).';
    assert.deepEqual(fixed(text, finding), {
      'Add after the sentence: spasm during sleep, and who saw it': `Seen today. The twitching persists in sleep, so hemifacial spasm is excluded. ${observation} MRI next week.`,
      'Replace the sentence by the observation alone': `Seen today. ${observation} MRI next week.`,
    });
  });

  it('takes a claim of two sentences as one, in French', () => {
    const text = 'Secousses présentes la nuit. Ceci exclut un spasme hémifacial.';
    const observation =
      'Spasme pendant le sommeil : présent / atténué / absent (source : patient / conjoint / polysomnographie).';
    assert.deepEqual(Object.values(fixed(text, onlyFinding(text, rule))), [`${text} ${observation}`, observation]);
  });

  it('keeps a heading that stands in the sentence, in Chinese', () => {
    const text = '评估：睡眠中抽搐消失，故考虑面肌痉挛';
    assert.deepEqual(Object.values(fixed(text, onlyFinding(text, rule))), [
      `${text}。睡眠中痉挛：有／减轻／无（来源：患者／同寝者／多导睡眠监测）。`,
    ]);
  });

  it('speaks of hemifacial spasm rather than of what it is told from', () => {
    const text = 'Twitching stops in sleep, which favours a tic over hemifacial spasm.';
    const { start, end } = onlyFinding(text, rule);
    assert.equal(text.slice(start, end), 'hemifacial spasm');
  });
});
