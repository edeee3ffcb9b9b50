import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Recogniser } from '../../../server/src/recognition/recogniser';
import { createSpellingFinders } from '../../../server/src/recognition/spellingFinders';
import type { SpellingData } from '../../../server/src/recognition/spelling/spellingData';
import { withSpelling } from '../../../server/src/recognition/withSpelling';
import type { Concept, Term, TermKind } from '../../../server/src/terminology/concept';
import { createFolding } from '../../../server/src/text/folding';
import type { Language } from '../../../server/src/text/language';
import { contains, overlaps } from '../../../server/src/text/span';
import { recogniserOf, writingRules } from '../../support/recogniser';
import { createWriting } from '../../../server/src/recognition/writing';

const folding = createFolding('痙痉攣挛經经');

const writing = createWriting(writingRules, folding);

const term = (text: string, language: Language, kind: TermKind = 'synonym'): Term => ({
  text,
  language,
  kind,
  concept: { id: text, type: 'condition' } as Concept,
});

const terms = [
  term('hemifacial spasm', 'en', 'preferred'),
  term('secondary hemifacial spasm', 'en'),
  term('spasm', 'en'),
  term('spasm of the left face', 'en'),
  term('hemifacial pain', 'en'),
  term('dystonia', 'en'),
  term('dystonie', 'fr'),
  term('spasme hémifacial', 'fr', 'preferred'),
  term('Jannetta procedure', 'en'),
  term('synkenesis', 'en', 'misspelling'),
  term('facial synkinesis', 'en'),
  term('面肌痉挛', 'zh', 'preferred'),
  term('面神经', 'zh'),
  term('神经', 'zh'),
  term('挛缩', 'zh'),
  term('痉挛', 'zh'),
];

const data: SpellingData = {
  rightWords: 'secondly',
  names: 'janetta dystoni',
  nameFields: ['nom'],
  foreignWords: { de: ['und', 'eine'] },
  chinese: {
    confusions: [
      { right: '痉', wrong: ['经', '径'] },
      { right: '挛', wrong: ['孪'], only: ['痉挛'] },
    ],
    rightWords: ['神经', '孪生'],
  },
};

const plain = recogniserOf(terms, folding);
const recogniser: Recogniser = withSpelling(plain, createSpellingFinders(terms, data, writing), folding);

/** What is recognised, as it stands in the text, with what it is the misspelling of. */
const found = (text: string): string[] =>
  recogniser
    .recognise(text)
    .map(({ start, end, terms: meant, misspelled }) =>
      misspelled ? `${text.slice(start, end)}>${meant.map((one) => one.text).join('|')}` : text.slice(start, end),
    );

describe('recogniser with spelling', () => {
  it('finds a term with a misspelt word in place of the shorter one beside it', () => {
    assert.deepEqual(found('left hemifcial spasm, then spasm'), ['hemifcial spasm>hemifacial spasm', 'spasm']);
    assert.deepEqual(found('Spasme hémifacail gauche'), ['Spasme hémifacail>spasme hémifacial']);
  });

  it('finds a term with two misspelt words', () => {
    assert.deepEqual(found('secondery hemifacail spasm'), ['secondery hemifacail spasm>secondary hemifacial spasm']);
  });

  it('takes the longest term that a correction makes', () => {
    assert.deepEqual(found('secondary hemifacail spasm'), ['secondary hemifacail spasm>secondary hemifacial spasm']);
  });

  it('reads hyphens, plurals and line breaks as ever', () => {
    assert.deepEqual(found('hemifcial-spasms\r\nand hemifcial\r\nspasm'), [
      'hemifcial-spasms>hemifacial spasm',
      'hemifcial\r\nspasm>hemifacial spasm',
    ]);
  });

  it('gives way to a right term that it only overlaps', () => {
    assert.deepEqual(found('hemifcial spasm of the left face'), ['spasm of the left face']);
  });

  it('holds every term that the word may be meant for', () => {
    assert.deepEqual(found('une dystoni'), ['dystoni>dystonia|dystonie']);
  });

  it('reads a listed misspelling as part of a longer term', () => {
    assert.deepEqual(found('facial synkenesis, synkenesis'), ['facial synkenesis>facial synkinesis', 'synkenesis']);
  });

  it('leaves right words, short words, and words that make no term', () => {
    assert.deepEqual(found('secondly hemifacial spasm'), ['hemifacial spasm']);
    assert.deepEqual(found('facil spams, hemifacail weakness'), []);
  });

  it('leaves names, but for one in a name of ours', () => {
    assert.deepEqual(found('seen by Dystoni; Dr Dystoniee'), []);
    assert.deepEqual(found('the Janetta procedure'), ['Janetta procedure>Jannetta procedure']);
    assert.deepEqual(found('Dr Hemifcial spasm'), ['spasm']);
  });

  it('leaves a line in another language', () => {
    assert.deepEqual(found('eine hemifcial spasm und'), ['spasm']);
  });

  it('finds a wrong Chinese character, spaces and Traditional characters as ever', () => {
    assert.deepEqual(found('左侧面肌经挛。'), ['面肌经挛>面肌痉挛']);
    assert.deepEqual(found('左側面肌經攣'), ['面肌經攣>面肌痉挛']);
    assert.deepEqual(found('面肌 痉孪'), ['面肌 痉孪>面肌痉挛']);
  });

  it('leaves Chinese characters that belong to a right word', () => {
    assert.deepEqual(found('神经挛缩'), ['神经', '挛缩']);
    assert.deepEqual(found('面神经挛缩'), ['面神经', '挛缩']);
    assert.deepEqual(found('孪生'), []);
  });

  it('gives offsets into the text as it is, whatever stands before', () => {
    const before = fc.array(
      fc.constantFrom(
        '😀',
        '\r\n',
        'e\u0301te\u0301 ',
        'ﬁ ',
        '面肌',
        ' hemifcial spasm ',
        '，',
        '. ',
        '\u00ad',
        '\ud800 ',
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(before, fc.constantFrom('hémifacail', 'he\u0301mifacail', 'HÉMIFACAIL'), (pieces, wrong) => {
        const text = `${pieces.join('')}\r\n\r\nspasme ${wrong} gauche`;
        const last = recogniser.recognise(text).at(-1)!;
        assert.equal(text.slice(last.start, last.end), `spasme ${wrong}`);
        assert.ok(last.misspelled);
      }),
    );
  });

  it('stays in its range, in order, without overlap, and keeps or swallows what is right', () => {
    const piece = fc.constantFrom(
      'hemifcial',
      'spasm',
      'secondery',
      'dystoni',
      ' ',
      '-',
      '\n',
      '面肌',
      '经挛',
      '缩',
      'left',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.nat(6), (pieces, skipped) => {
        const text = pieces.join(' ');
        const range = { start: Math.min(text.length, skipped), end: text.length };
        const all = recogniser.recognise(text, range);
        all.forEach((one, i) => {
          assert.ok(contains(range, one) && one.start < one.end);
          if (i > 0) assert.ok(all[i - 1]!.end <= one.start);
        });
        for (const right of plain.recognise(text, range)) {
          const over = all.filter((one) => overlaps(one, right));
          assert.equal(over.length, 1);
          assert.ok(contains(over[0]!, right));
        }
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    let read = 0;
    const counting: Recogniser = {
      recognise(text, range = { start: 0, end: text.length }) {
        read += range.end - range.start;
        return plain.recognise(text, range);
      },
    };
    const counted = withSpelling(counting, createSpellingFinders(terms, data, writing), folding);
    const units = (text: string): number => {
      read = 0;
      counted.recognise(text);
      return read;
    };
    for (const hard of ['hemifcial spasme ', '面肌经孪', 'dystoni-', 'secondery\n']) {
      const [once, often] = [units(hard.repeat(500)), units(hard.repeat(2000))];
      assert.ok(often < 4.2 * once, `${hard}: ${once}, then ${often}`);
    }
    assert.equal(units('A note without a mistake. '.repeat(100)), 2600);
  });
});
