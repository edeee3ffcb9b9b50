import assert from 'node:assert/strict';
import { createExpect } from '../../../../server/src/features/completion/expectation';
import { createFolding } from '../../../../server/src/text/folding';
import type { Language } from '../../../../server/src/text/language';
import { analyseAtCaret, languageService } from '../../../support/notes';
import { resources } from '../../../support/resources';

/** One concept of each of these types. */
const concepts = {
  condition: 'hemifacial-spasm',
  'sign/symptom': 'diplopia',
  drug: 'baclofen',
  toxin: 'onabotulinumtoxina',
  anatomy: 'orbicularis-oculi',
  nerve: 'facial-nerve',
  vessel: 'aica',
  procedure: 'microvascular-decompression',
  investigation: 'mri',
} as const;
type Kind = keyof typeof concepts;

describe('createExpect', () => {
  const { terminology } = languageService();
  const expect = createExpect(resources().completion, terminology, createFolding(terminology.traditionalToSimplified));
  const at = (marked: string, language: Language) => {
    const { note, offset } = analyseAtCaret(marked);
    return expect(note, offset, language);
  };
  const weight = (marked: string, language: Language, kind: Kind): number =>
    at(marked, language)?.(terminology.concept(concepts[kind])!) ?? 0;
  /** Which of the concepts are expected at the caret. */
  const expected = (marked: string, language: Language): Kind[] =>
    (Object.keys(concepts) as Kind[]).filter((kind) => weight(marked, language, kind) > 0);

  const groups: Readonly<Record<string, readonly (readonly [Language, string, readonly Kind[]])[]>> = {
    'goes by the words right before the caret': [
      ['en', 'Spasm of the |', ['anatomy']],
      ['en', 'No |', ['condition', 'sign/symptom']],
      ['en', 'She takes |', ['drug', 'toxin']],
      ['en', 'She underwent |', ['procedure']],
      ['en', 'The nerve was compressed by |', ['vessel']],
      ['fr', 'Elle est traitée par |', ['drug', 'toxin', 'procedure']],
      ['fr', 'Pas de |', ['condition', 'sign/symptom']],
      ['fr', 'Il prend |', ['drug', 'toxin']],
      ['zh', '患者口服|', ['drug', 'toxin']],
      ['zh', '累及|', ['anatomy']],
      ['zh', '否认|', ['condition', 'sign/symptom']],
      ['zh', '否認|', ['condition', 'sign/symptom']],
    ],
    'takes no notice of case, accents, spaces and the mark before a name': [
      ['en', 'NO |', ['condition', 'sign/symptom']],
      ['en', 'She   takes   |', ['drug', 'toxin']],
      ['en', 'Diagnosis: |', ['condition']],
      ['en', 'Diagnosis (|', ['condition']],
      ['fr', 'Hypothèse : |', ['condition']],
      ['zh', '诊断：|', ['condition']],
    ],
    'means some concepts of a type only': [
      ['en', 'Vial of |', ['toxin']],
      ['fr', 'Flacon de |', ['toxin']],
      ['zh', '注射|', ['toxin']],
    ],
    'passes over articles, sides and adjectives': [
      ['en', 'She denies any |', ['condition', 'sign/symptom']],
      ['en', 'Diagnosed with a left |', ['condition', 'sign/symptom', 'anatomy']],
      ['en', 'She underwent a further right |', ['condition', 'sign/symptom', 'procedure', 'anatomy', 'investigation']],
      ['en', 'She complains of mild intermittent |', ['condition', 'sign/symptom']],
      ['fr', 'Elle prend du |', ['drug', 'toxin', 'anatomy', 'nerve', 'vessel']],
      ['zh', '诊断为左侧|', ['condition', 'anatomy']],
    ],
    'expects nothing after other words, a full stop or a line': [
      ['en', 'The sky is |', []],
      ['en', 'No. |', []],
      ['en', 'No\n|', []],
      ['en', '|', []],
      ['en', 'know |', []],
      ['fr', 'Elle est venue |', []],
      ['zh', '口服。|', []],
      ['zh', '今天|', []],
    ],
    'goes on with lists': [
      ['en', 'Carbamazepine, |', ['drug', 'toxin']],
      ['en', 'Carbamazepine and |', ['drug', 'toxin']],
      ['en', 'Carbamazepine 200 mg bd, |', ['drug', 'toxin']],
      ['en', 'Ptosis, left |', ['condition', 'sign/symptom', 'anatomy']],
      ['fr', 'Carbamazépine 200 mg matin et soir, |', ['drug', 'toxin']],
      ['fr', 'Diplopie et |', ['sign/symptom']],
      ['zh', '卡马西平、|', ['drug', 'toxin']],
      ['zh', '卡马西平 0.1g bid，|', ['drug', 'toxin']],
    ],
    'ends a list where another word or a full stop stands': [
      ['en', 'Carbamazepine. |', []],
      ['en', 'Carbamazepine made her dizzy, |', []],
      ['en', 'Ptosis. |', []],
      ['en', 'Carbamazepine |', []],
      ['zh', '卡马西平。|', []],
      ['zh', '卡马西平效果好，|', []],
    ],
  };
  for (const [title, cases] of Object.entries(groups)) {
    describe(title, () => {
      for (const [language, marked, kinds] of cases) {
        it(JSON.stringify(marked), () => assert.deepEqual(expected(marked, language).sort(), [...kinds].sort()));
      }
    });
  }

  it('lets the longest phrase win', () => {
    assert.deepEqual(expected('A man with |', 'en'), ['condition', 'sign/symptom']);
    assert.deepEqual(expected('A man diagnosed with |', 'en'), ['condition']);
    assert.deepEqual(expected('Confirmé par |', 'fr'), ['investigation']);
    assert.deepEqual(expected('患者治疗|', 'zh'), ['condition', 'drug', 'toxin', 'procedure']);
    assert.deepEqual(expected('患者治疗方案|', 'zh'), ['procedure']);
  });

  it('is surer where less is meant', () => {
    assert.ok(weight('Dose of |', 'en', 'toxin') > weight('Dose of |', 'en', 'drug'));
    assert.ok(weight('Dose of |', 'en', 'drug') > 0);
  });
});
