import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { compileTerminology } from '../../../server/build/terminology';
import type { Code, Concept } from '../../../server/src/terminology/concept';
import { conceptTypes } from '../../../server/src/terminology/concept';
import { createTerminology } from '../../../server/src/terminology/terminology';
import { createFolding } from '../../../server/src/text/folding';
import { languages } from '../../../server/src/text/language';

const folder = fileURLToPath(new URL('../../../server/terminology', import.meta.url));

describe('the built-in terminology', () => {
  const { data, problems } = compileTerminology(folder, folder);
  it('compiles without a problem', () => assert.deepEqual(problems, []));
  if (!data) return;
  const terminology = createTerminology(data);
  const get = (id: string): Concept => {
    const concept = terminology.concept(id);
    assert.ok(concept, `no concept ${id}`);
    return concept;
  };

  it('has each type of concept in its number', () => {
    assert.deepEqual(
      countBy(data.concepts, ({ type }) => type),
      {
        condition: 115,
        'sign/symptom': 63,
        drug: 66,
        anatomy: 55,
        'course/pattern': 38,
        investigation: 25,
        procedure: 23,
        specialty: 13,
        nerve: 12,
        scale: 13,
        pathogen: 6,
        vessel: 6,
      },
    );
    assert.deepEqual(
      new Set(data.concepts.map(({ type }) => type)),
      new Set(conceptTypes.filter((type) => type !== 'other')),
    );
    assert.equal(data.concepts.length, 435);
  });

  it('has each pack in its size', () => {
    assert.deepEqual(
      countBy(data.concepts, ({ pack }) => pack),
      {
        'botulinum-toxins': 11,
        'compression-and-lesions': 25,
        'course-and-pattern': 38,
        'dystonia-and-blepharospasm': 15,
        'face-head-and-brain': 28,
        'facial-muscles': 25,
        'facial-palsy': 26,
        'hemifacial-spasm-and-facial-movements': 23,
        'infections-and-pathogens': 21,
        investigations: 25,
        'metabolic-mental-and-general': 18,
        'nerves-and-vessels': 20,
        'neurological-and-psychiatric-drugs': 23,
        'neurological-conditions': 17,
        'other-drugs': 31,
        procedures: 22,
        scales: 13,
        specialties: 12,
        'symptoms-and-signs': 19,
        'tics-and-other-movement-disorders': 17,
        'traditional-chinese-medicine': 6,
      },
    );
  });

  for (const [id, en, fr, zh] of [
    ['hemifacial-spasm', 'hemifacial spasm', 'spasme hémifacial', '面肌痉挛'],
    ['blepharospasm', 'blepharospasm', 'blépharospasme', '眼睑痉挛'],
    ['bells-palsy', "Bell's palsy", 'paralysie de Bell', '贝尔麻痹'],
    ['als', 'amyotrophic lateral sclerosis', 'sclérose latérale amyotrophique', '肌萎缩侧索硬化'],
    ['orbicularis-oculi', 'orbicularis oculi', "muscle orbiculaire de l'œil", '眼轮匝肌'],
    ['microvascular-decompression', 'microvascular decompression', 'décompression microvasculaire', '微血管减压术'],
    ['botulinum-toxin', 'botulinum toxin', 'toxine botulique', '肉毒毒素'],
    ['guillain-barre-syndrome', 'Guillain-Barré syndrome', 'syndrome de Guillain-Barré', '吉兰-巴雷综合征'],
    ['cohen-grade', 'Cohen scale', 'échelle de Cohen', 'Cohen分级'],
  ] as const) {
    it(`names ${id} in three languages`, () => {
      const { names } = get(id);
      assert.deepEqual([names.en.preferred, names.fr.preferred, names.zh.preferred], [en, fr, zh]);
    });
  }

  it('has a name and a definition for every concept in every language', () => {
    const wanting = data.concepts.flatMap(({ id, names }) =>
      languages
        .filter((language) => !names[language].preferred || !names[language].definition)
        .map((l) => `${id} ${l}`),
    );
    assert.deepEqual(wanting, []);
  });

  it('keeps members, brands and classes apart', () => {
    const bearers = (text: string): string[] => [
      ...new Set(terminology.terms.filter((term) => term.text === text).map(({ concept }) => concept.id)),
    ];
    assert.deepEqual(bearers('valacyclovir'), ['valaciclovir']);
    assert.deepEqual(bearers('prednisone'), ['prednisone']);
    assert.deepEqual(bearers('craniotomy'), ['craniotomy']);
    assert.deepEqual(bearers('外伤'), ['trauma']);
    assert.deepEqual(bearers('抽筋'), ['muscle-spasm', 'muscle-cramp']);
    assert.deepEqual(bearers('歪嘴'), ['facial-palsy', 'mouth-deviation']);
    assert.deepEqual(bearers('mg'), []);
    assert.deepEqual(bearers('mai'), []);
  });

  it('gives codes of sides as narrower than hemifacial spasm', () => {
    const codes = get('hemifacial-spasm').codes.filter(({ system }) => system === 'ICD-10-CM');
    assert.deepEqual(
      codes.map(({ code, match, billable }) => `${code} ${match} ${billable ? 'billable' : 'header'}`),
      [
        'G51.3 exact header',
        'G51.31 narrower billable',
        'G51.32 narrower billable',
        'G51.33 narrower billable',
        'G51.39 exact billable',
      ],
    );
  });

  it('names a source for every code and marks those nobody found', () => {
    const codes = data.concepts.flatMap(({ id, codes }) => codes.map((code) => ({ id, ...code })));
    const described = ({ id, system, code }: Code & { id: string }): string => `${id} ${system} ${code}`;
    assert.deepEqual(
      codes
        .filter(({ source }) => source === 'unverified')
        .map(described)
        .sort(),
      [
        'arbidol MeSH C086979',
        'aripiprazole MeSH D000068180',
        'facial-spasm ICD-10-CM G51.3',
        'levetiracetam MeSH D000077287',
        'oxcarbazepine MeSH D000078330',
        'postparalytic-facial-spasm ICD-10-CM G51.3',
      ],
    );
  });

  it('knows what is a kind of what', () => {
    assert.equal(terminology.isA('postparalytic-facial-spasm', 'hemifacial-spasm'), true);
    assert.equal(terminology.isA('onabotulinumtoxina', 'botulinum-toxin'), true);
    assert.equal(terminology.isA('hemifacial-spasm', 'facial-nerve-disorder'), true);
    assert.equal(terminology.isA('blepharospasm', 'hemifacial-spasm'), false);
    assert.equal(terminology.isA('hemifacial-spasm', 'postparalytic-facial-spasm'), false);
  });

  it('knows the traps among short forms', () => {
    const readings = (form: string, language: 'en' | 'fr' | 'zh'): string => {
      const found = terminology.ambiguity(form, language);
      return found ? `${found.concepts.join(', ')}${found.needsSupport ? ' (needs support)' : ''}` : 'one meaning';
    };
    assert.deepEqual(
      {
        HFS: readings('HFS', 'en'),
        MVD: readings('MVD', 'zh'),
        'SLA fr': readings('SLA', 'fr'),
        'PF fr': readings('PF', 'fr'),
        'MG fr': readings('MG', 'fr'),
        'TB fr': readings('TB', 'fr'),
        'TCC fr': readings('TCC', 'fr'),
        'TD en': readings('TD', 'en'),
        'TD zh': readings('TD', 'zh'),
        'TS en': readings('TS', 'en'),
        'MS en': readings('MS', 'en'),
        'Ca en': readings('Ca', 'en'),
        'Ca fr': readings('Ca', 'fr'),
        'PTH en': readings('PTH', 'en'),
        'PTH fr': readings('PTH', 'fr'),
        'CNV en': readings('CNV', 'en'),
        'CNV fr': readings('CNV', 'fr'),
        'MAI fr': readings('MAI', 'fr'),
        抽筋: readings('抽筋', 'zh'),
        歪嘴: readings('歪嘴', 'zh'),
        'EMG en': readings('EMG', 'en'),
      },
      {
        HFS: 'hemifacial-spasm',
        MVD: 'microvascular-decompression',
        'SLA fr': 'als',
        'PF fr': 'facial-palsy (needs support)',
        'MG fr': 'myasthenia-gravis, general-practice (needs support)',
        'TB fr': 'botulinum-toxin, basilar-artery (needs support)',
        'TCC fr': 'behavioral-therapy, head-trauma (needs support)',
        'TD en': 'tardive-dyskinesia, tic-disorder (needs support)',
        'TD zh': 'tic-disorder, tardive-dyskinesia (needs support)',
        'TS en': 'tourette-syndrome (needs support)',
        'MS en': 'multiple-sclerosis (needs support)',
        'Ca en': 'serum-calcium, calcium (needs support)',
        'Ca fr': 'calcium, serum-calcium (needs support)',
        'PTH en': 'parathyroid-hormone, pth-assay',
        'PTH fr': 'pth-assay, parathyroid-hormone',
        'CNV en': 'trigeminal-nerve, neurovascular-conflict (needs support)',
        'CNV fr': 'neurovascular-conflict, trigeminal-nerve (needs support)',
        'MAI fr': 'internal-acoustic-canal (needs support)',
        抽筋: 'muscle-cramp, muscle-spasm',
        歪嘴: 'mouth-deviation, facial-palsy',
        'EMG en': 'one meaning',
      },
    );
  });

  it('has every name of two concepts among the ambiguous forms of its language', () => {
    const folding = createFolding(data.traditionalToSimplified);
    const bearers = new Map<string, Set<string>>();
    for (const { text, kind, concept } of terminology.terms) {
      const key = kind === 'abbreviation' ? text : folding.text(text);
      bearers.set(key, (bearers.get(key) ?? new Set()).add(concept.id));
    }
    const unlisted = terminology.terms.filter(
      ({ text, kind, language }) =>
        (bearers.get(kind === 'abbreviation' ? text : folding.text(text))?.size ?? 0) > 1 &&
        !terminology.ambiguity(text, language),
    );
    assert.deepEqual(
      unlisted.map(({ text, language, concept }) => `${text} ${language} ${concept.id}`),
      [],
    );
  });

  it('is plain JSON, so that it reads the same in a browser', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(data)), data);
  });

  it('ships nothing that is for the keepers of the packs', () => {
    const fields = new Set(data.concepts.flatMap((concept) => Object.keys(concept)));
    assert.deepEqual(
      [...fields].sort(),
      ['codes', 'id', 'names', 'pack', 'relations', 'relevance', 'side', 'subtype', 'type'].sort(),
    );
    assert.deepEqual(new Set(data.ambiguous.flatMap((form) => Object.keys(form))), new Set(ambiguousFields));
  });
});

const ambiguousFields = [
  'form',
  'languages',
  'concepts',
  'alsoConcepts',
  'elsewhere',
  'needsSupport',
  'isConfusable',
  'cues',
];

function countBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}
