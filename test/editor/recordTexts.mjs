// What a new user fills in at each blank of the botulinum-toxin record, by the keys that the walkthrough teaches, and what
// it makes.

/**
 * @typedef {object} Taken one of a list that is open, or opens with the keys: the name that stands under the cursor of the
 *   list once they are pressed, and that Enter takes
 * @property {readonly string[]} keys
 * @property {string} name
 *
 * @typedef {{ readonly choice: Taken } | string | readonly (string | Taken)[]} Blank what is chosen, or typed with what is
 *   completed in it
 *
 * @typedef {object} WrittenRecord
 * @property {string} locale the display language
 * @property {string} command what is typed of the name of the command
 * @property {string} commandName
 * @property {string} template its title
 * @property {readonly Blank[]} blanks
 * @property {string} text of the note
 */

const down = (count) => Array(count).fill('ArrowDown');
/** What letters, or keys with names, find in a list. */
const take = (keys, name) => ({ keys: [...keys], name });
const choose = (keys, name) => ({ choice: take(keys, name) });

/** @type {Readonly<Record<'en' | 'fr' | 'zh', WrittenRecord>>} */
export const recordTexts = {
  en: {
    locale: 'en',
    command: 'note from',
    commandName: 'Facies: New Note from Template',
    template: 'Botulinum toxin injection record',
    blanks: [
      '3 June 2025',
      choose('l', 'left'),
      choose('h', 'hemifacial spasm'),
      '4 March 2025',
      '20',
      '11',
      ['mild ', take('pt', 'ptosis')],
      choose(down(1), 'obtained'),
      choose('b', 'Botox'),
      'C1234',
      '05/2027',
      choose('50', '50'),
      choose(down(2), '2'),
      choose('e', 'electromyography'),
      choose(down(1), 'orbicularis oculi'),
      '4',
      '2.5',
      choose('z', 'zygomaticus major'),
      '1',
      '2.5',
      choose('pl', 'platysma'),
      '2',
      '2.5',
      '17.5',
      ['good, no ', take('pt', 'ptosis'), ', no ', take('dip', 'diplopia')],
      '26 August 2025',
    ],
    text: `# Botulinum toxin injection record

Date: 3 June 2025
Indication: left hemifacial spasm
Previous session: on 4 March 2025, total 20 units, effect for 11 weeks, adverse effects: mild ptosis
Consent: obtained
Product: Botox, lot C1234, expiry date 05/2027
Dilution: 50 units in 2 mL
Guidance: electromyography

Injections (sites × units per site):
- left orbicularis oculi: 4 × 2.5 units
- left zygomaticus major: 1 × 2.5 units
- left platysma: 2 × 2.5 units
Total dose: 17.5 units

Tolerance: good, no ptosis, no diplopia
Next appointment: 26 August 2025`,
  },
  fr: {
    locale: 'fr',
    command: 'nouvelle note',
    commandName: 'Facies: Nouvelle note à partir d’un modèle',
    template: "Compte rendu d'injection de toxine botulique",
    blanks: [
      '3 juin 2025',
      choose('s', 'spasme hémifacial'),
      choose(down(1), 'à gauche'),
      '4 mars 2025',
      '20',
      '11',
      [take('pt', 'ptosis'), ' léger'],
      choose(down(1), 'recueilli'),
      choose('b', 'Botox'),
      'C1234',
      '05/2027',
      choose('50', '50'),
      choose(down(2), '2'),
      choose('é', 'électromyographie'),
      choose(down(1), "muscle orbiculaire de l'œil"),
      '4',
      '2,5',
      choose('z', 'muscle grand zygomatique'),
      '1',
      '2,5',
      choose('pl', 'platysma'),
      '2',
      '2,5',
      '17,5',
      ['bonne, pas de ', take('pt', 'ptosis'), ' ni de ', take('dip', 'diplopie')],
      '26 août 2025',
    ],
    text: `# Compte rendu d'injection de toxine botulique

Date : 3 juin 2025
Indication : spasme hémifacial à gauche
Séance précédente : le 4 mars 2025, dose totale 20 unités, effet pendant 11 semaines, effets indésirables : ptosis léger
Consentement : recueilli
Spécialité : Botox, lot C1234, péremption 05/2027
Dilution : 50 unités dans 2 mL
Repérage : électromyographie

Injections (points × unités par point) :
- muscle orbiculaire de l'œil à gauche : 4 × 2,5 unités
- muscle grand zygomatique à gauche : 1 × 2,5 unités
- platysma à gauche : 2 × 2,5 unités
Dose totale : 17,5 unités

Tolérance : bonne, pas de ptosis ni de diplopie
Prochain rendez-vous : 26 août 2025`,
  },
  zh: {
    locale: 'zh-cn',
    command: '模板新建',
    commandName: 'Facies: 由模板新建病历',
    template: '肉毒毒素注射记录',
    blanks: [
      '2025年6月3日',
      choose(down(1), '左侧'),
      choose(down(1), '面肌痉挛'),
      '2025年3月4日',
      '20',
      '11',
      ['轻度', take('sjxc', '上睑下垂')],
      choose(down(1), '已签署'),
      choose(down(1), '保妥适'),
      'C1234',
      '2027年5月',
      choose('50', '50'),
      choose(down(2), '2'),
      choose(down(2), '肌电图'),
      choose(down(1), '眼轮匝肌'),
      '4',
      '2.5',
      choose(down(8), '颧大肌'),
      '1',
      '2.5',
      choose(['ArrowUp'], '颈阔肌'),
      '2',
      '2.5',
      '17.5',
      ['良好，无', take('sjxc', '上睑下垂'), '，无', take('fs', '复视')],
      '2025年8月26日',
    ],
    text: `# 肉毒毒素注射记录

日期：2025年6月3日
适应证：左侧面肌痉挛
上次注射：日期2025年3月4日，总量20单位，疗效持续11周，不良反应：轻度上睑下垂
知情同意：已签署
制剂：保妥适，批号C1234，有效期至2027年5月
稀释：50单位溶于2mL
定位方式：肌电图

注射（点数×每点单位）：
- 左侧眼轮匝肌：4点×2.5单位
- 左侧颧大肌：1点×2.5单位
- 左侧颈阔肌：2点×2.5单位
总量：17.5单位

注射后反应：良好，无上睑下垂，无复视
下次预约：2025年8月26日`,
  },
};
