import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createPackTerminology } from '../../../server/src/recognition/packs/packTerminology';
import { findConflicts } from '../../../server/src/recognition/packs/packConflicts';
import type { TermPack } from '../../../server/src/recognition/packs/openPack';
import { openPack } from '../../../server/src/recognition/packs/openPack';
import { languageService } from '../../support/notes';
import { packOf } from '../../support/packs';

const clinic = packOf(`title: { en: Clinic, fr: Consultation }
concepts:
  - id: local-tic-score
    type: scale
    en: { preferred: local tic score, abbreviations: [LTS], misspellings: [local tick score] }
    zh: { preferred: 本院抽动评分 }
    relations: { is-a: [hemifacial-spasm] }
  - id: hemifacial-spasm
    en: { synonyms: [half-face jerks] }
`);

const rival = packOf(
  `concepts:
  - id: other-score
    en: { preferred: Local Tic-Score, synonyms: [hemifacial spasm, blepharospasm score] }
  - id: local-tic-score
    fr: { synonyms: [score local de tics] }
`,
  'rival.yaml',
);

const withPacks = (...packs: TermPack[]) => {
  const service = languageService();
  return createPackTerminology(service.terminology, service.builtInSource, packs, service.writing);
};

const analyse = (text: string, ...packs: TermPack[]) =>
  languageService()
    .withPacks(packs)
    .analyse(TextDocument.create('file:///a.note', 'clinical-note', 1, text))
    .mentions.map(({ text: written, concept, term, ambiguity }) => ({
      written,
      concept: concept.id,
      language: term.language,
      kind: term.kind,
      ...(term.pack === undefined ? {} : { pack: term.pack }),
      ...(ambiguity ? { others: ambiguity.concepts } : {}),
    }));

describe('The side of a concept of a pack', () => {
  const pack = packOf(`concepts:
  - id: local-mood
    type: condition
    side: never
    en: { preferred: local mood }
  - id: local-lump
    type: condition
    en: { preferred: local lump }
`);

  it('is as the pack says', () => {
    const { mentions } = languageService()
      .withPacks([pack])
      .analyse(TextDocument.create('file:///a.note', 'clinical-note', 1, 'Left local lump and local mood.'));
    assert.deepEqual(
      mentions.map(({ text, assertion }) => [text, assertion.laterality]),
      [
        ['Left', 'left'],
        ['local lump', 'left'],
        ['local mood', 'none'],
      ],
    );
  });
});

describe('The terminology with packs beside it', () => {
  const { terminology } = withPacks(clinic, rival);

  it('finds concepts of packs by their id, the first pack that has it before the others', () => {
    assert.equal(terminology.concept('local-tic-score')?.pack, 'Clinic');
    assert.equal(terminology.concept('other-score')?.pack, 'rival');
    assert.equal(terminology.concept('hemifacial-spasm'), languageService().terminology.concept('hemifacial-spasm'));
    assert.equal(terminology.concept('no-such-concept'), undefined);
  });

  it('knows what kind a concept of a pack is, up into the built-in ones', () => {
    assert.ok(terminology.isA('local-tic-score', 'hemifacial-spasm'));
    assert.ok(!terminology.isA('local-tic-score', 'blepharospasm'));
    assert.ok(terminology.isA('other-score', 'other-score'));
    assert.ok(!terminology.isA('no-such-concept', 'no-such-concept'));
  });

  it('borrows names for languages that have none, and marks them', () => {
    const names = terminology.concept('local-tic-score')!.names;
    assert.deepEqual([names.fr.borrowed, names.fr.preferred, names.en.borrowed], [true, 'local tic score', undefined]);
  });

  it('keeps the list of all terms to the built-in ones', () => {
    assert.equal(terminology.terms, languageService().terminology.terms);
  });
});

describe('A note with packs', () => {
  it('has their terms recognised, in their languages only', () => {
    assert.deepEqual(analyse('Local tic scores of 3, LTS 3, lts. 本院抽動評分3分。Half face jerks.', clinic), [
      { written: 'Local tic scores', concept: 'local-tic-score', language: 'en', kind: 'preferred' },
      { written: 'LTS', concept: 'local-tic-score', language: 'en', kind: 'abbreviation' },
      { written: '本院抽動評分', concept: 'local-tic-score', language: 'zh', kind: 'preferred' },
      { written: 'Half face jerks', concept: 'hemifacial-spasm', language: 'en', kind: 'synonym', pack: 'Clinic' },
    ]);
  });

  it('has the meaning of the pack first where a name has two, and says that there is another', () => {
    assert.deepEqual(analyse('He has hemifacial spasm since May.', rival), [
      {
        written: 'hemifacial spasm',
        concept: 'other-score',
        language: 'en',
        kind: 'synonym',
        others: ['other-score', 'hemifacial-spasm'],
      },
    ]);
  });

  it('has the misspellings of a pack told from its names', () => {
    const [mention] = analyse('The local tick score is 3.', clinic);
    assert.deepEqual(mention, {
      written: 'local tick score',
      concept: 'local-tic-score',
      language: 'en',
      kind: 'misspelling',
    });
  });
});

describe('Misspellings alone', () => {
  const misspelled = packOf(`concepts:
  - id: hemifacial-spasm
    en: { misspellings: [hemifacial spasmodic] }
  - id: no-such-concept
    en: { misspellings: [ward skore] }
`);

  it('are added to a concept that is there, and name nothing by themselves', () => {
    assert.deepEqual(analyse('He has hemifacial spasmodic, ward skore 3.', misspelled), [
      {
        written: 'hemifacial spasmodic',
        concept: 'hemifacial-spasm',
        language: 'en',
        kind: 'misspelling',
        pack: 'local',
      },
    ]);
    assert.deepEqual(misspelled.orphans, ['no-such-concept']);
  });
});

describe('Conflicts of names', () => {
  const found = (first: number, second: number) => {
    const { sources } = withPacks(clinic, rival);
    const steps = findConflicts(sources[first]!, sources[second]!, languageService().writing);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value.map(({ first: a, second: b }) => [a.text, a.concept.id, b.text, b.concept.id]);
    }
  };

  it('of two packs are found once, whichever is the bigger', () => {
    const expected = ['local tic score', 'local-tic-score', 'Local Tic-Score', 'other-score'];
    assert.deepEqual(found(0, 1), [expected]);
    assert.deepEqual(found(1, 0), [[expected[2], expected[3], expected[0], expected[1]]]);
  });

  it('with built-in names are found; names for the same concept are none', () => {
    assert.deepEqual(found(0, 2), []);
    assert.deepEqual(found(1, 2), [['hemifacial spasm', 'other-score', 'hemifacial spasm', 'hemifacial-spasm']]);
  });
});

describe('The bytes of a pack', () => {
  it('are refused when they are cut, or of another version', () => {
    const bytes = new Uint8Array(64);
    assert.throws(() => openPack(bytes, 'a', 'a', 'en'), /no term pack of this version/);
    assert.throws(() => openPack(bytes.subarray(0, 3), 'a', 'a', 'en'), /no term pack of this version/);
  });

  it('have their title in the language of the reader', () => {
    assert.equal(clinic.title, 'Clinic');
    assert.deepEqual([clinic.store.size, clinic.store.termCount, rival.store.termCount], [2, 5, 4]);
  });
});
