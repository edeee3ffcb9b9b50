import { closeSync, openSync, writeSync } from 'node:fs';
import { createRandom } from './random';

const english = {
  first:
    'acute chronic bilateral recurrent idiopathic secondary postoperative familial progressive transient severe mild atypical local diffuse segmental'.split(
      ' ',
    ),
  middle:
    'ocular facial nasal labial frontal temporal parietal occipital cervical lumbar cardiac renal hepatic gastric pulmonary dermal'.split(
      ' ',
    ),
  last: 'weakness stenosis neoplasm effusion sclerosis dystrophy infarction fibrosis hypertrophy oedema atrophy necrosis calcification haemorrhage'.split(
    ' ',
  ),
};
const french = {
  first:
    'faiblesse sténose néoplasme épanchement sclérose dystrophie infarctus fibrose hypertrophie œdème atrophie nécrose calcification hémorragie'.split(
      ' ',
    ),
  middle:
    'oculaire facial nasal labial frontal temporal pariétal occipital cervical lombaire cardiaque rénal hépatique gastrique pulmonaire cutané'.split(
      ' ',
    ),
  last: 'aigu chronique bilatéral récidivant idiopathique secondaire postopératoire familial progressif transitoire sévère léger atypique local'.split(
    ' ',
  ),
};
const chinese =
  '急慢性双侧复发特继术后家族进展短暂重轻眼面鼻唇额颞顶枕颈腰心肾肝胃肺皮肤无力狭窄肿瘤积液硬化营养不良梗死纤维肥大水萎缩坏死钙出血';

/** So many concepts are written at once. */
const chunk = 2000;

/**
 * Writes a CSV pack with so many names, about five a concept, in English, French and Chinese; always the same. The names are
 * made of words and a short code, as those of a hospital's catalogue are.
 */
export function writeSyntheticPack(path: string, terms: number): void {
  const random = createRandom(terms);
  const pick = (items: readonly string[] | string): string => items[Math.floor(random() * items.length)]!;
  const code = () => Array.from({ length: 4 }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('');
  const file = openSync(path, 'w');
  let rows = ['concept,language,kind,term'];
  for (let count = 0, concept = 0; count < terms; concept++) {
    const names: readonly (readonly [language: string, kind: string, name: string])[] = [
      ['en', 'preferred', `${pick(english.first)} ${pick(english.middle)} ${pick(english.last)} ${code()}`],
      ['en', 'synonym', `${pick(english.middle)} ${pick(english.last)} ${code()}`],
      ['fr', 'preferred', `${pick(french.first)} ${pick(french.middle)} ${pick(french.last)} ${code()}`],
      ['fr', 'synonym', `${pick(french.first)} ${pick(french.last)} ${code()}`],
      ['zh', 'preferred', Array.from({ length: 4 + Math.floor(random() * 4) }, () => pick(chinese)).join('')],
    ];
    for (const [language, kind, name] of names) {
      if (count++ < terms) rows.push(`local-${concept},${language},${kind},${name}`);
    }
    if (concept % chunk !== chunk - 1 && count < terms) continue;
    writeSync(file, `${rows.join('\n')}\n`);
    rows = [];
  }
  closeSync(file);
}
