import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { digest } from '../../../server/src/text/digest';

/** Node's own SHA-256 of the same bytes. */
function expected(text: string): string {
  return createHash('sha256').update(Buffer.from(text, 'utf16le').swap16()).digest('hex');
}

describe('digest', () => {
  it('is SHA-256 whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => digest(text) === expected(text)));
  });

  it('is SHA-256 at the edges of its blocks, and of lone surrogates', () => {
    for (let length = 24; length < 68; length++) assert.equal(digest('a'.repeat(length)), expected('a'.repeat(length)));
    assert.equal(digest('\ud800x\udc00'), expected('\ud800x\udc00'));
    assert.equal(digest(''), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});
