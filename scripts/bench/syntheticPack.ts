import { createRandom } from './corpus';

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

/**
 * The text of a CSV pack with so many names, about five a concept, in English, French and Chinese; always the same. The names
 * are made of words with a running number of the hospital, as codes of procedures have.
 */
export function syntheticPack(terms: number): string {
  const random = createRandom(terms);
  const pick = <T>(items: readonly T[] | string): T | string => items[Math.floor(random() * items.length)]!;
  const code = () => Array.from({ length: 4 }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('');
  const rows = ['concept,language,kind,term'];
  for (let count = 0, concept = 0; count < terms; concept++) {
    const id = `local-${concept}`;
    const names: readonly (readonly [string, string, string])[] = [
      ['en', 'preferred', `${pick(english.first)} ${pick(english.middle)} ${pick(english.last)} ${code()}`],
      ['en', 'synonym', `${pick(english.middle)} ${pick(english.last)} ${code()}`],
      ['fr', 'preferred', `${pick(french.first)} ${pick(french.middle)} ${pick(french.last)} ${code()}`],
      ['fr', 'synonym', `${pick(french.first)} ${pick(french.last)} ${code()}`],
      ['zh', 'preferred', Array.from({ length: 4 + Math.floor(random() * 4) }, () => pick(chinese)).join('')],
    ];
    for (const [language, kind, name] of names) if (count++ < terms) rows.push(`${id},${language},${kind},${name}`);
  }
  return `${rows.join('\n')}\n`;
}
