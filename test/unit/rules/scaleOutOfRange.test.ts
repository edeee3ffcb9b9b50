import assert from 'node:assert/strict';
import { describeCases, fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'scale-out-of-range';

describe(rule, () => {
  describeCases(rule, {
    en: {
      fire: [
        'Left facial palsy, House-Brackmann grade [[VIII]].',
        'House-Brackmann [[7]]/6.',
        'Jankovic severity [[5]], frequency 3.',
        'JRS total [[9]].',
        'Sunnybrook score [[104]].',
        'HFS-7 score [[31]].',
        'SMC grade [[V]] before surgery, grade I after.',
        'Grade [[VII]] on the House-Brackmann scale.',
        'House-Brackmann grade [[IX]] on the left, Sunnybrook [[120]].',
        'Jankovic severity [[3.5]].',
        'Facial nerve function: HB [[VII]].',
        'Cohen and Albert grade [[5]].',
        'FNGS 2.0 grade [[VII]].',
      ],
      quiet: [
        'House-Brackmann grade IV on the left.',
        'House-Brackmann grades I to VI were explained.',
        'House-Brackmann grade III/VI.',
        'House-Brackmann scale, 2024 version.',
        'House-Brackmann at 8 months: grade II.',
        'Jankovic severity 4, frequency 4, total 8.',
        'Sunnybrook 100.',
        'Hb 13.5 g/dL.',
        'Seen by Dr Cohen on 12 March.',
        'The guideline says "House-Brackmann grade VII does not exist".',
        'HFS-7: 0 at 12 weeks.',
        'FNGS 2.0 grade III.',
        'SMC 2024.',
        'House-Brackmann grade __.',
        'Hb 7 g/dL on admission.',
        'Hb level 9.2.',
        'JRS 3+4=7.',
        'HFS-30: 45.',
        'House-Brackmann improved from IV to II.',
        'Cohen 5 days later saw her.',
      ],
    },
    fr: {
      fire: [
        'Paralysie faciale gauche, House-Brackmann grade [[VIII]].',
        'Score de House-Brackmann : [[7]].',
        'Jankovic : sévérité [[5]], fréquence 3.',
        'Score de Sunnybrook à [[104]].',
        'Score HFS-7 : [[31]].',
        'Grade SMC [[V]] avant la chirurgie.',
        'Score de Jankovic : [[9]].',
        'Grade [[VII]] de House-Brackmann.',
      ],
      quiet: [
        'House-Brackmann grade IV à gauche.',
        'Les grades de House-Brackmann vont de I à VI.',
        'House-Brackmann III/VI.',
        'House-Brackmann à 8 mois : grade II.',
        'Jankovic : sévérité 4, fréquence 4, total 8.',
        'Hb 13,5 g/dL.',
        'Vu par le Dr Cohen le 12 mars.',
        'Score de Sunnybrook à 82,5.',
        'House-Brackmann passé de IV à II.',
      ],
    },
    zh: {
      fire: [
        '左侧面瘫，House-Brackmann分级[[VIII]]级。',
        'H-B分级[[7]]级。',
        'Cohen分级[[5]]级。',
        'SMC分级[[V]]级。',
        'Jankovic评分：严重程度[[5]]分。',
        'Sunnybrook评分[[104]]分。',
        'House-Brackmann分级[[７]]级。',
        'SMC [[5]]级，Cohen 3级。',
      ],
      quiet: [
        '左侧面瘫，House-Brackmann分级IV级。',
        'House-Brackmann分级分为I～VI级。',
        'Cohen分级3级。',
        'SMC分级Ⅳ级。',
        'Jankovic评分：严重程度4分，频率4分，总分8分。',
        '术后8个月House-Brackmann分级II级。',
        'Hb 135 g/L。',
        'Sunnybrook评分82分。',
        'House-Brackmann由IV级恢复至II级。',
        'HB 120g/L。',
      ],
    },
  });

  it('names the scale, the value and the range in three languages', () => {
    const finding = onlyFinding('House-Brackmann grade VII.', rule);
    assert.equal(finding.severity, 'error');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'House-Brackmann grade VII is outside I–VI. Check the score.',
      fr: "House-Brackmann grade : VII est hors de l'intervalle I–VI. Vérifier le score.",
      zh: 'House-Brackmann grade VII 超出范围（I–VI）。请核对。',
    });
  });

  it('says that only whole numbers exist', () => {
    const finding = onlyFinding('Cohen grade 2.5.', rule);
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Cohen grade 2.5: only whole numbers from 0–4 exist. Check the score.',
      fr: 'Cohen grade : 2.5 ; seuls les nombres entiers de 0–4 existent. Vérifier le score.',
      zh: 'Cohen grade 2.5：只有 0–4 的整数。请核对。',
    });
  });

  it('offers the nearest values as written, preferring none', () => {
    const roman = 'House-Brackmann grade VII on the left.';
    const finding = onlyFinding(roman, rule);
    assert.deepEqual(related(roman, finding), []);
    assert.ok(finding.fixes.every(({ preferred }) => !preferred));
    assert.deepEqual(fixed(roman, finding), {
      'Change to VI': 'House-Brackmann grade VI on the left.',
      'Change to V': 'House-Brackmann grade V on the left.',
    });
    const arabic = 'House-Brackmann 7/6.';
    assert.deepEqual(fixed(arabic, onlyFinding(arabic, rule)), {
      'Change to 6': 'House-Brackmann 6/6.',
      'Change to 5': 'House-Brackmann 5/6.',
    });
    const long = 'Sunnybrook 104.';
    assert.deepEqual(fixed(long, onlyFinding(long, rule)), { 'Change to 100': 'Sunnybrook 100.' });
    const fraction = 'Cohen分级2.5级。';
    assert.deepEqual(fixed(fraction, onlyFinding(fraction, rule)), {
      'Change to 2': 'Cohen分级2级。',
      'Change to 3': 'Cohen分级3级。',
    });
  });
});
