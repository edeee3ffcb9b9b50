import assert from 'node:assert/strict';
import { excerptOf } from '../../../client/src/concepts/excerpt';

/** The excerpt around what stands between `[` and `]`, marked in the same way. */
function excerpt(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const { text, ...term } = excerptOf(marked.replace(/[[\]]/g, ''), start, end);
  return `${text.slice(0, term.start)}[${text.slice(term.start, term.end)}]${text.slice(term.end)}`;
}

describe('The part of a line that shows a term', () => {
  it('is the whole line where it is short, without the blanks around it', () => {
    assert.equal(excerpt('  Left [hemifacial spasm] today. '), 'Left [hemifacial spasm] today.');
    assert.equal(excerpt('[ptosis]'), '[ptosis]');
  });

  it('is cut between words', () => {
    assert.equal(
      excerpt('She was seen in the clinic for the first time with [ptosis] today.'),
      '…the first time with [ptosis] today.',
    );
    const long = `[Ptosis] ${'again and '.repeat(20)}.`;
    assert.equal(excerpt(long), '[Ptosis] again and again and again and again and again and again…');
  });

  it('is cut anywhere in Chinese, but through no character', () => {
    assert.equal(excerpt(`${'患者于三年前'.repeat(6)}[面瘫]。`), `…${'患者于三年前'.repeat(4)}[面瘫]。`);
    assert.equal(excerpt(`𠮷${'三'.repeat(23)}[面瘫]`), `…${'三'.repeat(23)}[面瘫]`);
    assert.equal(excerpt(`[面瘫]${'三'.repeat(59)}𠮷𠮷`), `[面瘫]${'三'.repeat(59)}…`);
  });
});
