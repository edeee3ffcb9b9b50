import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitSentences } from '../../../server/src/text/sentences';

const words = { abbreviations: new Set(['dr', 'mme', 'e.g']), joining: new Set(['or', '及']) };
const split = (text: string): string[] => splitSentences(text, words).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  const cases: readonly (readonly [name: string, text: string, sentences: readonly string[]])[] = [
    ['stops', 'Left spasm. No pain! Toxin? Yes.', ['Left spasm.', 'No pain!', 'Toxin?', 'Yes.']],
    ['Chinese stops', '右侧面肌痉挛。无头痛；考虑手术？是！', ['右侧面肌痉挛。', '无头痛；', '考虑手术？', '是！']],
    ['abbreviations', 'Seen by Dr. Lee, e.g. Monday. Well.', ['Seen by Dr. Lee, e.g. Monday.', 'Well.']],
    ['French abbreviations', 'Vue avec Mme. Petit. Va bien.', ['Vue avec Mme. Petit.', 'Va bien.']],
    ['decimals', 'Botox 22.5 units. Calcium 2.1.', ['Botox 22.5 units.', 'Calcium 2.1.']],
    ['a stop before lower case', 'Approx. twice a day.', ['Approx. twice a day.']],
    ['a missing space', 'No fever.Patient well.', ['No fever.', 'Patient well.']],
    ['line breaks', 'No fever\nLeft spasm\r\nRight palsy', ['No fever', 'Left spasm', 'Right palsy']],
    ['list items', '- no ptosis\n- diplopia', ['- no ptosis', '- diplopia']],
    ['numbered items', '1. Spasm\n2. Palsy', ['1. Spasm', '2. Palsy']],
    ['a line that ends at a comma', 'No ptosis,\ndiplopia', ['No ptosis,\ndiplopia']],
    ['a line that ends at a word that joins', 'No ptosis or\nDiplopia', ['No ptosis or\nDiplopia']],
    ['a line that ends at 及', '未见面瘫及\n眼睑下垂', ['未见面瘫及\n眼睑下垂']],
    ['a comma before a list item', 'Findings,\n- diplopia', ['Findings,', '- diplopia']],
    [
      'wrapped prose',
      'She was seen in clinic for frequent spasms of the left\neyelid and cheek.',
      ['She was seen in clinic for frequent spasms of the left\neyelid and cheek.'],
    ],
    [
      'a label after a long line',
      'last injection in March, drooping for a week, no pain\ntoday: spasms back',
      ['last injection in March, drooping for a week, no pain', 'today: spasms back'],
    ],
    ['short lines in lower case', 'no fever\nspasm', ['no fever', 'spasm']],
    ['a question mark before its word', '? hemifacial spasm', ['? hemifacial spasm']],
    ['a wide question mark before its word', '？面肌痉挛。眼睑痉挛？', ['？面肌痉挛。', '眼睑痉挛？']],
    ['a spaced question mark', 'Spasme hémifacial ? Toxine.', ['Spasme hémifacial ?', 'Toxine.']],
    ['closing marks', 'He said "face spasm." Then left.', ['He said "face spasm."', 'Then left.']],
    ['nothing', ' \n\t', []],
  ];
  for (const [name, text, sentences] of cases) it(name, () => assert.deepEqual(split(text), sentences));

  it('covers all but white space, in order, without overlap, whatever the text', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        '. ',
        '\r\n',
        '\n',
        '? ',
        '。',
        '；',
        ', ',
        '1. ',
        '- ',
        'Dr. ',
        'no ',
        '面肌痉挛',
        'Spasm',
        '\ud800',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(unit), (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const { start, end } of splitSentences(text, words)) {
          assert.ok(start >= at && end > start && end <= text.length);
          assert.equal(text.slice(at, start).trim(), '');
          assert.equal(text.slice(start, end).trim(), text.slice(start, end));
          at = end;
        }
        assert.equal(text.slice(at).trim(), '');
      }),
    );
  });
});
