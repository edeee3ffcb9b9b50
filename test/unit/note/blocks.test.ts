import assert from 'node:assert/strict';
import fc from 'fast-check';
import { endsBlock, longestBlock, pieces } from '../../../server/src/note/blocks';
import { createDetector } from '../context/checkCases';

const detector = createDetector();
const ends = (line: string, next: string): boolean => endsBlock(line, next, detector);

describe('blocks', () => {
  it('end after a line that ends a sentence', () => {
    assert.equal(ends('Right hemifacial spasm.\n', 'Botox.\n'), true);
    assert.equal(ends('no weakness.\r\n', 'seen again in may\r\n'), true);
    assert.equal(ends('右侧面肌痉挛3年。\n', '无面瘫\n'), true);
    assert.equal(ends('Plan:\n', 'MRI\n'), true);
  });

  it('go on where a sentence or a term may go on', () => {
    assert.equal(ends('Right hemifacial\n', 'spasm.\n'), false);
    assert.equal(ends('Seen by Dr.\n', 'smith in May\n'), false);
    assert.equal(ends('ptosis,\n', '2. diplopia\n'), false);
    assert.equal(ends('Plan:\n', 'mri\n'), false);
  });

  it('end after blank lines and before the items of a list', () => {
    assert.equal(ends('Right hemifacial\n', '\n'), false);
    assert.equal(ends('\n', 'spasm\n'), true);
    assert.equal(ends('HFS\n', '- tic\n'), true);
    assert.equal(ends('HFS\n', '## Plan\n'), true);
    assert.equal(ends('HFS\n', '2. tic\n'), true);
  });

  it('end where a sentence ends when both lines are read together', () => {
    const scraps = [
      'No spasm',
      ' ',
      '.',
      ',',
      '。',
      ':',
      'e.g.',
      'Dr',
      '12',
      '?',
      '"',
      'a long line of words that goes on and on ',
    ];
    const lines = fc
      .array(fc.constantFrom(...scraps, 'x', 'X', '面', '- '), { maxLength: 8 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(lines, lines, lines, (before, line, next) => {
        fc.pre(ends(`${line}\n`, next));
        const text = `${before}\n${line}\n${next}`;
        const end = before.length + line.length + 2;
        assert.ok(detector.sentences(text).every((sentence) => sentence.end <= end || sentence.start >= end));
      }),
      { numRuns: 1000 },
    );
  });

  it('are cut where words begin when they are overlong', () => {
    const text = 'No right hemifacial spasm. Her mother had blepharospasm, she says. '.repeat(2000);
    const found = [...pieces(text)];
    assert.equal(found.join(''), text);
    assert.ok(found.every((piece) => piece.length <= longestBlock && /^[NH][^.]*\. .*\. $/s.test(piece)));
  });

  it('keep their ends when an overlong line is edited far before', () => {
    const words = Array.from({ length: 40_000 }, (_, index) => `w${(index * 7919) % 10_007}`);
    const before = [...pieces(words.join(' '))];
    const after = [...pieces(`x${words.join(' ')}`)];
    assert.ok(after.filter((piece) => !before.includes(piece)).length <= 2);
  });

  it('cut no pair of surrogates and no line break in two', () => {
    for (const unit of ['😀', 'a', '\r\n', '面']) {
      for (const piece of pieces(unit.repeat(longestBlock + 1))) {
        assert.ok(!/^[\udc00-\udfff]/.test(piece) && !(piece.startsWith('\n') && unit === '\r\n'));
      }
    }
  });
});
