import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changedPart } from '../../../client/src/termPacks/changedPart';

function apply(before: string, after: string): string {
  const { start, end, replacement } = changedPart(before, after);
  return before.slice(0, start) + replacement + before.slice(end);
}

describe('The changed part of a text', () => {
  it('is the lines that differ', () => {
    const before = 'a:\r\n  - one\r\n  - two\r\n';
    assert.deepEqual(changedPart(before, 'a:\r\n  - one\r\n  - new\r\n  - two\r\n'), {
      start: 13,
      end: 13,
      replacement: '  - new\r\n',
    });
  });

  it('is nothing where nothing has changed', () => {
    const { start, end, replacement } = changedPart('a\nb', 'a\nb');
    assert.deepEqual([start === end, replacement], [true, '']);
  });

  it('makes the one text of the other, and cuts no line end and no character', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '\n', '\r\n', '面', '😀', '😁'), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = [one.join(''), other.join('')];
        assert.equal(apply(before, after), after);
        const { start, end } = changedPart(before, after);
        for (const offset of [start, end]) {
          assert.ok(offset === 0 || offset === before.length || before[offset - 1] === '\n', String(offset));
        }
      }),
    );
  });
});
