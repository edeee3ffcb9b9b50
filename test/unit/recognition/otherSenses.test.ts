import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { termKeys } from '../../../server/src/recognition/termKeys';
import { createWriting } from '../../../server/src/recognition/writing';
import { createLanguageService } from '../../../server/src/languageService';
import { createFolding } from '../../../server/src/text/folding';
import { resources } from '../../support/resources';
import { writingRules } from '../../support/recogniser';
import { compileRecognition } from '../../../server/build/recognition';
import { join } from 'node:path';

/** Sentences in which the [[words]] are no names of ours, and beside them those in which they are, as `[[words>concept]]`. */
const nothing = {
  en: [
    'A scar on the [[anterior face of]] the patella.',
    'They spoke [[face to face]].',
    'He [[faces eviction]] in May.',
    'She wore a [[face mask]].',
    'She has a [[moon face]].',
    'He made good [[eye contact]].',
    'She was told to [[keep an eye on]] the dressing.',
    'It was over [[in the blink of an eye]].',
    'Unable to open the [[jar lid]].',
    'Told us with his [[tongue in cheek]].',
    'Metronidazole 400 mg [[by mouth]] three times daily.',
    'Recommended by [[word of mouth]].',
    'There was [[foot and mouth disease]] on the farm.',
    'We pay [[lip service]] to this.',
    'A tear at the [[acetabular lip]].',
    'The [[anterior lip of]] the cervix is swollen.',
    'He does ten [[chin-ups]] a day.',
    'Fracture of the [[neck of femur]] in 2019.',
    '[[Femoral neck]] T-score -2.1.',
    'Tumour at the [[bladder neck]].',
    'A [[swan-neck deformity]] of the ring finger.',
    'Infarct of the [[posterior limb of]] the internal capsule.',
    'ECG: small complexes in the [[limb leads]].',
    'Bowel: the [[Roux limb]] is patent.',
    'Extracted with the [[extremity of the catheter]] intact.',
    '[[Stress fracture]] of the second metatarsal.',
    '[[Exercise stress test]] negative.',
    '[[Stress urinary incontinence]] after two deliveries.',
    '[[Oxidative stress]] markers were not measured.',
    '[[Heat stroke]] in July.',
    '[[Stroke volume]] 70 mL.',
    'Plate broken by [[metal fatigue]].',
    'Collapsed with [[heat exhaustion]].',
    'Had the [[flu jab]] in October.',
    '[[Tetanus booster]] given.',
    '[[Shingles vaccine]] declined.',
    'He fell while fixing [[roof shingles]].',
    'Lives in [[Lyme Regis]].',
    'The [[surgery hours]] are 8 to 6.',
    'She will [[phone the surgery]] on Monday.',
    'He drives; [[operation of machinery]] at work.',
    'Veteran of [[Operation Desert Storm]].',
    'MRI: [[tearing of the meniscus]].',
    '[[Dupuytren’s contracture]] of the left hand.',
    '[[Capsular contracture]] of the implant.',
    '[[Esophageal spasms]] on manometry.',
    '[[Oesophageal spasm]] on manometry.',
    '[[Infantile spasms]] at five months.',
    '[[Menstrual cramps]] since menarche.',
    '[[Progressive supranuclear palsy]] in an uncle.',
    '[[Sleep paralysis]] twice a month.',
    '[[Breast ptosis]] corrected.',
    '[[Preseptal cellulitis]] of the child.',
    'Lesion of the [[pars triangularis]].',
    '[[Hyperostosis frontalis interna]] as a chance finding.',
    '[[Pulmonary oedema]] on the film.',
    '[[Cystoid macular edema]] on OCT.',
    '[[Coffee-ground vomitus]] overnight.',
    'Amlodipine, a [[calcium channel blocker]].',
    'A [[calcium oxalate stone]] in the ureter.',
    '[[Codeine phosphate]] 30 mg.',
    '[[Genetic counselling]] offered.',
    '[[Genetic counseling]] offered.',
    '[[Three-vessel disease]] on angiography.',
    'Painful ophthalmoplegia: [[Tolosa-Hunt syndrome]].',
    '[[Anabolic steroids]] from the gym.',
    'Thank you for referring Mr [[Parkinson]].',
    'Seen by Nurse [[Meige]] and Dr. [[Chin]].',
    'Transferred from [[Sunnybrook Hospital]].',
  ],
  fr: [
    'Conduite [[face à ce]] refus.',
    '[[Face à l’échec]] du traitement, on propose une pause.',
    'Douleur de la [[face interne]] du genou.',
    'Plaie de la [[face antéro-externe]] de la jambe.',
    'Cliché du [[thorax de face]].',
    'Il doit [[faire face]].',
    'Promenade sur le [[front de mer]].',
    'Sans cesse [[mené de front]] avec le travail.',
    'Visible [[à l’œil nu]].',
    'Ablation d’un [[œil-de-perdrix]].',
    'Il a jeté un [[coup d’œil]].',
    'Ostéophytes du [[sourcil cotyloïdien]].',
    'Œdème des [[grandes lèvres]].',
    'Suture des [[lèvres de la plaie]].',
    'Déchirure de la [[lèvre antérieure du col]].',
    'Elle met du [[rouge à lèvres]].',
    '[[Il joue]] aux cartes.',
    'Le week-end il [[joue du piano]].',
    'L’[[enfant joue]] calmement.',
    'Son nez [[se bouche]].',
    'Habite les [[Bouches-du-Rhône]].',
    'Premiers secours : [[bouche-à-bouche]].',
    'Vit [[à Menton]] depuis 2010.',
    'Anesthésie du [[nerf mentonnier]].',
    'Entorse du [[cou-de-pied]].',
    'Un [[membre de la famille]] est joint.',
    'Les [[États membres]] ont signé.',
    'Sensations de [[membre fantôme]].',
    'Fracture de l’[[extrémité inférieure du]] radius.',
    'L’[[extrémité du cathéter]] est en place.',
    '[[Pont aorto-coronarien]] en 2015.',
    'Hospitalisé pendant le [[pont de l’Ascension]].',
    'Demeurant [[rue du Pont]].',
    'Revient de [[Pont-à-Mousson]].',
    '[[Pont myocardique]] sur l’IVA.',
    'Saillie de la [[protubérance occipitale]].',
    '[[Cellulite préseptale]] de l’enfant.',
    'Électrode dans le [[modiolus cochléaire]].',
    '[[Spasmes du sanglot]] à 18 mois.',
    '[[Spasme œsophagien]] en manométrie.',
    '[[Spasmes en flexion]] à 5 mois.',
    '[[Secousses nystagmiques]] vers la droite.',
    '[[Crampes abdominales]] depuis hier.',
    '[[Contracture utérine]] à 30 SA.',
    'Un [[tic de langage]].',
    '[[Paralysie supranucléaire progressive]] chez un oncle.',
    '[[Paralysies du sommeil]] deux fois par mois.',
    '[[Ptosis mammaire]] opéré.',
    '[[Fracture de fatigue]] du tibia.',
    'Patient [[fatigué]], alité.',
    '[[Échographie de stress]] négative.',
    '[[Stress oxydatif]] non dosé.',
    '[[Syndrome de stress post-traumatique]] ancien.',
    '[[Épuisement des stocks]] à la pharmacie.',
    '[[Rappel tétanos]] à faire.',
    '[[Grippe intestinale]] en janvier.',
    'Le genou [[se grippe]].',
    'Électrode dans la [[zona incerta]].',
    '[[Traumatisme psychologique]] ancien.',
    '[[Œdème aigu du poumon]] en mars.',
    '[[Œdème de Quincke]] il y a un an.',
    'Test au [[bleu de méthylène]].',
    'Le [[code bleu]] est lancé.',
    'Penser à [[scanner l’ordonnance]].',
    'Interne dans le [[service de chirurgie]].',
    'Vu par [[son kiné]].',
    'Adressée au [[centre de la douleur]].',
    'Un bloqueur des [[canaux calcium]].',
    '[[Phosphate de codéine]] 30 mg.',
    '[[Citrate de caféine]] chez le prématuré.',
    'Section du [[nerf récurrent]].',
    'Née à l’[[hôpital Armand-Trousseau]].',
    'Mme [[Meige]] ne s’est pas présentée.',
    'Le Dr [[Trousseau]] est de garde.',
    'Ophtalmoplégie : [[syndrome de Tolosa-Hunt]].',
  ],
} as const;

const ours = {
  en: [
    'Spasms of the left [[face>face]].',
    'The [[face>face]] is symmetrical.',
    'Her right [[eye>eye]] closes.',
    'Twitching began in the lower [[lid>eyelid]].',
    'It spread to the [[cheek>cheek]].',
    'The [[mouth>mouth]] is pulled to the left.',
    'Numbness of the [[lip>lip]].',
    'It reached the [[chin>chin]] and the [[neck>neck]].',
    'Power in the left lower [[limb>limb]] is normal.',
    '[[Fatigue>fatigue]] after work.',
    '[[Stress>psychological-stress]] brings it on.',
    'He fears a [[stroke>stroke]].',
    'History of [[stroke>stroke]] in 2019.',
    'She had [[influenza>influenza]] last week.',
    'No sign of [[tetanus>tetanus]].',
    'Rash of [[shingles>herpes-zoster]].',
    'Serology for [[Lyme>lyme-disease]].',
    'She declines [[surgery>surgical-treatment]].',
    'The [[operation>surgical-treatment]] lasted two hours.',
    'Persistent [[tearing>epiphora]] of the right eye.',
    'A mild [[contracture>contracture]] remains.',
    'Daily [[spasms>muscle-spasm]].',
    'A [[cramp>muscle-cramp]] of the calf.',
    'The [[palsy>paralysis]] recovered.',
    'Right [[ptosis>ptosis]] for two weeks.',
    'The [[preseptal>preseptal-orbicularis]] part was injected.',
    '[[Frontalis>frontalis]] 5 units.',
    '[[Swelling>tissue-edema]] of the lid.',
    'She drinks [[coffee>caffeine-intake]].',
    '[[Calcium>calcium]] tablets twice daily.',
    '[[Counselling>psychological-support]] for low mood.',
    'The [[vessel>blood-vessel]] was moved.',
    "His father has [[Parkinson's>parkinson-disease]].",
    '[[Meige>meige-syndrome]] was diagnosed.',
    '[[Spasms of the lids>blepharospasm]].',
    '[[Weakness of the face>facial-weakness]].',
  ],
  fr: [
    'Examen de la [[face>face]] au repos.',
    'Mouvements de la [[face>face]] à gauche.',
    'Le [[front>forehead]] reste lisse.',
    'L’[[œil>eye]] droit se ferme.',
    'Les deux [[yeux>eye]].',
    'Le [[sourcil>eyebrow]] s’élève.',
    'Spasmes de la [[joue>cheek]] du côté gauche.',
    'De la [[joue>cheek]] au [[menton>chin]].',
    'La [[joue>cheek]] et la [[bouche>mouth]] sont touchées.',
    'La [[lèvre>lip]] est tirée.',
    'Les [[lèvres>lip]] bougent.',
    'Jusqu’au [[cou>neck]].',
    'Force des [[membres>limb]] normale.',
    'La [[parotide>parotid-gland]] est libre.',
    '[[Spasmes>muscle-spasm]] quotidiens.',
    'Une [[secousse>muscle-twitch]] du [[menton>chin]].',
    '[[Crampe>muscle-cramp]] du mollet.',
    'Une [[contracture>contracture]] persiste.',
    'Un [[tic>motor-tic]] ancien.',
    '[[Ptosis>ptosis]] droit pendant deux semaines.',
    'Majorés par la [[fatigue>fatigue]] et le [[stress>psychological-stress]].',
    'Angoissée, [[épuisement>fatigue]] le soir.',
    '[[Grippe>influenza]] en janvier.',
    '[[Tétanos>tetanus]] écarté.',
    'Il a eu un [[zona>herpes-zoster]] thoracique.',
    '[[Traumatisme>trauma]] ancien.',
    '[[Œdème>tissue-edema]] des [[paupières>eyelid]].',
    'Le [[scanner>ct]] est normal.',
    'Elle refuse la [[chirurgie>surgical-treatment]].',
    '[[Kiné>physical-therapy]] 10 séances.',
    'Aucune [[douleur>pain]].',
    '[[Calcium>calcium]] per os.',
    'Recueil sur le [[mentonnier>mentalis]].',
    'Nouvelle [[I.R.M.>mri]] dans un an.',
    'Le [[platysma>platysma]] est injecté.',
  ],
} as const;

const service = createLanguageService({ resources: resources() });

const read = (text: string) =>
  service
    .analyse(TextDocument.create('note:', 'clinical-note', 0, text))
    .mentions.map(({ start, end, concept }) => ({ start, end, concept: concept.id }));

describe('other senses of words that are names', () => {
  for (const language of ['en', 'fr'] as const) {
    for (const marked of nothing[language]) {
      it(`nothing in ${marked}`, () => {
        const spans = spansOf(marked);
        const found = read(spans.text).filter(({ start, end }) =>
          spans.marks.some((mark) => start < mark.end && end > mark.start),
        );
        assert.deepEqual(found, []);
      });
    }
    for (const marked of ours[language]) {
      it(`names in ${marked}`, () => {
        const { text, marks } = spansOf(marked);
        const found = read(text).filter(({ start, end }) => marks.some((mark) => start < mark.end && end > mark.start));
        assert.deepEqual(found, marks);
      });
    }
  }

  it('are never written like a name of the packs', () => {
    const { terms } = service.terminology;
    const writing = createWriting(writingRules, createFolding(service.terminology.traditionalToSimplified));
    const names = new Set(terms.filter(({ language }) => language !== 'zh').flatMap((term) => termKeys(term, writing)));
    const { otherSenses } = compileRecognition(join(import.meta.dirname, '../../../server/recognition'));
    const phrases = (['en', 'fr'] as const).flatMap((language) =>
      otherSenses![language].map((text) => ({ text, language, kind: 'synonym' as const })),
    );
    const both = phrases.filter((phrase) => termKeys(phrase, writing).some((key) => names.has(key)));
    assert.deepEqual(
      both.map(({ text }) => text),
      [],
    );
  });
});

/** The text without its brackets, and where they stood, with the concept behind `>`. */
function spansOf(marked: string): { text: string; marks: { start: number; end: number; concept?: string }[] } {
  const marks: { start: number; end: number; concept?: string }[] = [];
  let text = '';
  for (const [, before = '', surface = '', concept] of marked.matchAll(/(.*?)(?:\[\[([^\]>]+)(?:>([^\]]+))?\]\]|$)/g)) {
    text += before;
    if (surface === '') continue;
    const span = { start: text.length, end: text.length + surface.length };
    marks.push(concept === undefined ? span : { ...span, concept });
    text += surface;
  }
  return { text, marks };
}
