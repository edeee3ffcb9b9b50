import assert from 'node:assert/strict';
import { type Template, blank, textOf } from '../../../../server/src/features/templates/template';
import { defaultSettings } from '../../../../server/src/server/settings';
import { type Language, languages } from '../../../../server/src/text/language';
import { analyse, languageService } from '../../../support/notes';
import { resources } from '../../../support/resources';
import { choicesOf, filled } from './filled';

const templates = languages.flatMap((language) => resources().templates[language]);

function template(language: Language, id: string): Template {
  const found = resources().templates[language].find((one) => one.id === id);
  assert.ok(found, id);
  return found;
}

/** What all rules find in a text, each as its code and the words. */
function findings(text: string): string[] {
  const found = languageService().findings(analyse(text), { ...defaultSettings, maxProblems: Number.MAX_SAFE_INTEGER });
  return found.map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`);
}

/** What rules may ask where one of these is chosen, of which the rest of the note does not say enough. */
const asks: Readonly<Record<string, string>> = {
  'meige-syndrome': 'meige-single-region',
  'postparalytic-facial-spasm': 'postparalytic-without-palsy',
};

/** A choice with what goes with it: both sides of the face are those of a blepharospasm here, and no others are. */
function taking(one: Template, stop: number, choice: string): ReadonlyMap<number, string> {
  const both = ['bilateral', 'blepharospasm'].map((id) => chosenNames(id, one.language));
  const pairs = both.flatMap((names) =>
    [...choicesOf(one)].flatMap(([at, choices]) =>
      choices.filter((name) => names.includes(name)).map((name) => [at, name] as const),
    ),
  );
  return new Map(pairs.some(([at, name]) => at === stop && name === choice) ? pairs : [[stop, choice]]);
}

/** The names by which a concept may be chosen. */
function chosenNames(id: string, language: Language): readonly string[] {
  const { preferred, synonyms } = languageService().terminology.concept(id)!.names[language];
  return [preferred, ...synonyms];
}

describe('The templates', () => {
  it('are these, in each language', () => {
    for (const language of languages) {
      assert.deepEqual(
        resources().templates[language].map(({ id, kind }) => `${kind} ${id}`),
        [
          'note consultation',
          'note follow-up',
          'note toxin-record',
          'note decompression-note',
          'note emg-request',
          'note mri-request',
          'note referral-letter',
          'note patient-summary',
          'note palsy-follow-up',
          'part face-examination',
          'part injection-line',
          'part scale-line',
        ],
      );
    }
  });

  it('let choose products by their brands, and muscles, vessels and scales by their preferred names', () => {
    const chosen = (language: Language, id: string, first: string): readonly string[] | undefined =>
      [...choicesOf(template(language, id)).values()].find((choices) => choices[0] === first);
    assert.deepEqual(chosen('en', 'toxin-record', 'Botox'), ['Botox', 'Dysport', 'Xeomin', 'Hengli']);
    assert.deepEqual(chosen('fr', 'toxin-record', 'Botox'), ['Botox', 'Dysport', 'Xeomin', 'Hengli']);
    assert.deepEqual(chosen('zh', 'toxin-record', '保妥适'), ['保妥适', '吉适', '思奥美', '衡力']);
    const same: readonly (readonly [template: string, concept: string])[] = [
      ['toxin-record', 'orbicularis-oculi'],
      ['toxin-record', 'platysma'],
      ['toxin-record', 'blepharospasm'],
      ['decompression-note', 'pica'],
      ['decompression-note', 'root-exit-zone'],
      ['emg-request', 'lateral-spread-response'],
      ['mri-request', 'mri-heavily-t2-3d'],
      ['mri-request', 'cpa-tumor'],
      ['referral-letter', 'neurosurgery'],
      ['scale-line', 'hfs-7'],
    ];
    for (const language of languages) {
      for (const [id, concept] of same) {
        const all = [...choicesOf(template(language, id)).values()].flat();
        const { preferred } = languageService().terminology.concept(concept)!.names[language];
        assert.ok(all.includes(preferred), `${id}: ${preferred}`);
      }
    }
  });

  it('give the side at the start, and repeat it', () => {
    const side = new Map([[2, 'right']]);
    assert.match(filled(template('en', 'toxin-record'), side), /^- right orbicularis oculi: 3 × 2.5 units$/m);
    assert.match(filled(template('en', 'decompression-note'), new Map([[4, 'right']])), /^Operation: right micro/m);
  });

  it('make a whole record of botulinum toxin', () => {
    const records = languages.map((language) => {
      const one = template(language, 'toxin-record');
      const muscles = [...choicesOf(one)].filter(([, choices]) => choices.length === 16);
      // The second and third muscles are others than the first.
      return filled(one, new Map(muscles.map(([stop, choices], row) => [stop, choices[[0, 7, 15][row]!]!])));
    });
    assert.deepEqual(records, [
      [
        '# Botulinum toxin injection record',
        '',
        'Date: 3 June 2025',
        'Indication: left hemifacial spasm',
        'Previous session: on 4 March 2025, total 20 units, effect for 11 weeks, adverse effects: none',
        'Consent: obtained',
        'Product: Botox, lot C1234, expiry date 05/2027',
        'Dilution: 50 units in 1 mL',
        'Guidance: anatomical landmarks',
        '',
        'Injections (sites × units per site):',
        '- left orbicularis oculi: 3 × 2.5 units',
        '- left zygomaticus major: 1 × 2.5 units',
        '- left platysma: 1 × 5 units',
        'Total dose: 15 units',
        '',
        'Tolerance: good',
        'Next appointment: in 12 weeks',
      ].join('\n'),
      [
        "# Compte rendu d'injection de toxine botulique",
        '',
        'Date : 3 juin 2025',
        'Indication : spasme hémifacial à gauche',
        'Séance précédente : le 4 mars 2025, dose totale 20 unités, effet pendant 11 semaines, effets indésirables : aucun',
        'Consentement : recueilli',
        'Spécialité : Botox, lot C1234, péremption 05/2027',
        'Dilution : 50 unités dans 1 mL',
        'Repérage : anatomique',
        '',
        'Injections (points × unités par point) :',
        "- muscle orbiculaire de l'œil à gauche : 3 × 2,5 unités",
        '- muscle grand zygomatique à gauche : 1 × 2,5 unités',
        '- platysma à gauche : 1 × 5 unités',
        'Dose totale : 15 unités',
        '',
        'Tolérance : bonne',
        'Prochain rendez-vous : dans 12 semaines',
      ].join('\n'),
      [
        '# 肉毒毒素注射记录',
        '',
        '日期：2025年6月3日',
        '适应证：左侧面肌痉挛',
        '上次注射：日期2025年3月4日，总量20单位，疗效持续11周，不良反应：无',
        '知情同意：已签署',
        '制剂：保妥适，批号C1234，有效期至2027年5月',
        '稀释：50单位溶于1mL',
        '定位方式：体表解剖标志',
        '',
        '注射（点数×每点单位）：',
        '- 左侧眼轮匝肌：3点×2.5单位',
        '- 左侧颧大肌：1点×2.5单位',
        '- 左侧颈阔肌：1点×5单位',
        '总量：15单位',
        '',
        '注射后反应：无不适',
        '下次预约：12周后',
      ].join('\n'),
    ]);
  });

  for (const one of templates) {
    const { id, language } = one;

    it(`${id} (${language}) has no findings while it is filled in from top to bottom`, () => {
      assert.deepEqual(findings(textOf(one)), []);
      assert.equal(filled(one, new Map(), 0), textOf(one));
      const places = new Set(one.body.map((part) => (typeof part === 'string' ? 0 : part.stop)));
      for (const last of places) {
        assert.deepEqual(findings(filled(one, new Map(), last)), [], `up to ${last}`);
      }
    });

    it(`${id} (${language}) has no findings when it is filled in, whatever is chosen`, () => {
      const text = filled(one);
      assert.ok(!text.includes(blank));
      if (one.kind === 'note') assert.equal(analyse(text).language, language);
      assert.deepEqual(findings(text), []);
      const seen = new Set<string>();
      for (const [stop, choices] of choicesOf(one)) {
        // One of several places that let choose the same.
        if (seen.has(choices.join())) continue;
        seen.add(choices.join());
        for (const choice of choices) {
          const asked = Object.entries(asks).filter(([id]) => chosenNames(id, language).includes(choice));
          const expected = asked.map(([, rule]) => `${rule} ${choice}`);
          const found = findings(filled(one, taking(one, stop, choice)));
          assert.deepEqual(
            found.filter((finding) => !expected.includes(finding)),
            [],
            `${stop}: ${choice}`,
          );
        }
      }
    });
  }
});
