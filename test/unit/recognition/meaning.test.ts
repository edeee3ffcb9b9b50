import assert from 'node:assert/strict';
import { createMeaningChooser } from '../../../server/src/recognition/meaning';

import type {
  AmbiguousForm,
  Concept,
  ConceptType,
  LanguageNames,
  TerminologyData,
} from '../../../server/src/terminology/concept';
import { createWriting } from '../../../server/src/recognition/writing';
import { createTerminology } from '../../../server/src/terminology/terminology';
import { createFolding } from '../../../server/src/text/folding';
import type { Language } from '../../../server/src/text/language';
import { recogniserOf, writingRules } from '../../support/recogniser';

const names = (preferred: string, abbreviations: string[] = [], misspellings: string[] = []): LanguageNames => ({
  preferred,
  synonyms: [],
  abbreviations,
  layTerms: [],
  misspellings,
  definition: '',
});

const concept = (
  id: string,
  type: ConceptType,
  given: Readonly<Record<Language, LanguageNames>>,
  relations: Concept['relations'] = {},
): Concept => ({ id, type, relevance: 'core', names: given, codes: [], relations, pack: 'test' });

const form = (
  text: string,
  languages: Language[],
  concepts: string[],
  rest: Partial<AmbiguousForm>,
): AmbiguousForm => ({
  form: text,
  languages,
  concepts,
  elsewhere: {},
  needsSupport: false,
  ...rest,
});

const data: TerminologyData = {
  traditionalToSimplified: '',
  concepts: [
    concept('hemifacial-spasm', 'condition', {
      en: names('hemifacial spasm', ['HFS']),
      fr: names('spasme hémifacial', ['HFS'], ['spasme hemi-facial gauche']),
      zh: names('面肌痉挛', ['HFS']),
    }),
    concept(
      'facial-spasm-surgery',
      'procedure',
      { en: names('decompression', ['MVD']), fr: names('décompression', ['DMV']), zh: names('减压术') },
      { treats: ['hemifacial-spasm'] },
    ),
    concept(
      'multiple-sclerosis',
      'condition',
      { en: names('multiple sclerosis', ['MS']), fr: names('sclérose en plaques'), zh: names('多发性硬化', ['MS']) },
      { 'cause-of': ['hemifacial-spasm'] },
    ),
    concept('serum-calcium', 'investigation', {
      en: names('serum calcium', ['Ca']),
      fr: names('calcémie'),
      zh: names('血钙'),
    }),
    concept('calcium', 'drug', { en: names('calcium', ['Ca']), fr: names('calcium'), zh: names('钙剂') }),
    concept('severe', 'course/pattern', { en: names('severe'), fr: names('grave'), zh: names('严重') }),
    concept('gabapentin', 'drug', {
      en: names('gabapentin', [], ['gabapentine']),
      fr: names('gabapentine'),
      zh: names('加巴喷丁'),
    }),
  ],
  ambiguous: [
    form('HFS', ['en', 'fr', 'zh'], ['hemifacial-spasm'], {
      elsewhere: { en: ['hand-foot syndrome'], zh: ['手足综合征'] },
    }),
    form('MS', ['en', 'zh'], ['multiple-sclerosis'], { elsewhere: { en: ['mental status'] }, needsSupport: true }),
    form('Ca', ['en'], ['calcium', 'serum-calcium'], { elsewhere: { en: ['carcinoma'] }, needsSupport: true }),
  ],
};

const folding = createFolding('');
const terminology = createTerminology(data);
const recogniser = recogniserOf(terminology.terms, folding);
const meanings = createMeaningChooser(terminology, createWriting(writingRules, folding));

/** What each recognised stretch is read as: `surface>concept (language)`, with `?` when another reading stays open, `-` when none is ours. */
function read(text: string, sentenceLanguage: Language = 'en'): string[] {
  const candidates = recogniser
    .recognise(text)
    .map((recognition) => ({ ...recognition, sentenceLanguage, sentence: { start: 0, end: text.length } }));
  return meanings.choose(text, candidates).map((meaning, index) => {
    const { start, end } = candidates[index]!;
    const surface = text.slice(start, end);
    if (!meaning) return `${surface}>-`;
    return `${surface}>${meaning.term.concept.id} (${meaning.term.language})${meaning.ambiguity ? '?' : ''}`;
  });
}

describe('meaning', () => {
  it('takes a surface of several languages in the language of the sentence', () => {
    assert.deepEqual(read('calcium', 'fr'), ['calcium>calcium (fr)']);
    assert.deepEqual(read('calcium', 'en'), ['calcium>calcium (en)']);
    assert.deepEqual(read('calcium', 'zh'), ['calcium>calcium (en)']);
  });

  it('leaves an ambiguous abbreviation open when the note says no more', () => {
    assert.deepEqual(read('HFS since May'), ['HFS>hemifacial-spasm (en)?']);
  });

  it('settles an abbreviation whose concept the note writes out, before or after it, in any language', () => {
    assert.deepEqual(read('HFS. Right hemifacial spasm.'), [
      'HFS>hemifacial-spasm (en)',
      'hemifacial spasm>hemifacial-spasm (en)',
    ]);
    assert.deepEqual(read('面肌痉挛（HFS）', 'zh'), ['面肌痉挛>hemifacial-spasm (zh)', 'HFS>hemifacial-spasm (zh)']);
  });

  it('settles an abbreviation beside a related concept', () => {
    assert.deepEqual(read('HFS after decompression'), [
      'HFS>hemifacial-spasm (en)',
      'decompression>facial-spasm-surgery (en)',
    ]);
  });

  it('drops an abbreviation that the note writes out as something else', () => {
    assert.deepEqual(read('Hand–foot syndrome (HFS) on capecitabine'), ['HFS>-']);
    assert.deepEqual(read('手足综合征（HFS）', 'zh'), ['HFS>-']);
  });

  it('leaves it open when the note writes out both', () => {
    assert.deepEqual(read('hand-foot syndrome, hemifacial spasm, HFS'), [
      'hemifacial spasm>hemifacial-spasm (en)',
      'HFS>hemifacial-spasm (en)?',
    ]);
  });

  it('reads a form that needs support only with support', () => {
    assert.deepEqual(read('MS unremarkable'), ['MS>-']);
    assert.deepEqual(read('MS with hemifacial spasm'), [
      'MS>multiple-sclerosis (en)',
      'hemifacial spasm>hemifacial-spasm (en)',
    ]);
  });

  it('reads a measured concept where a value follows', () => {
    assert.deepEqual(read('Ca 2.35 mmol/L'), ['Ca>serum-calcium (en)']);
    assert.deepEqual(read('Ca: 2,35'), ['Ca>serum-calcium (en)']);
    assert.deepEqual(read('Ca of the parotid'), ['Ca>-']);
  });

  it('does not read a short plain word in another Latin language than the sentence', () => {
    assert.deepEqual(read('a grave error', 'en'), ['grave>-']);
    assert.deepEqual(read('forme grave', 'fr'), ['grave>severe (fr)']);
    assert.deepEqual(read('grave 面肌痉挛', 'zh'), ['grave>severe (fr)', '面肌痉挛>hemifacial-spasm (zh)']);
  });

  it('reads longer words of another language', () => {
    assert.deepEqual(read('spasme hémifacial on the right', 'en'), ['spasme hémifacial>hemifacial-spasm (fr)']);
  });

  it('takes a right spelling of any language before a misspelling', () => {
    assert.deepEqual(read('gabapentine 300 mg', 'en'), ['gabapentine>gabapentin (fr)']);
  });
});
