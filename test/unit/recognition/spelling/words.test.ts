import assert from 'node:assert/strict';
import { createWordReader } from '../../../../server/src/recognition/spelling/words';
import { createFolding } from '../../../../server/src/text/folding';

const readWords = createWordReader(createFolding(''));

/** The words of a text as they stand there, with their folded letters. */
function read(text: string, start = 0, end = text.length): string[] {
  const words: string[] = [];
  readWords(text, start, end, (from, to, units, length) =>
    words.push(`${text.slice(from, to)}>${String.fromCharCode(...units.subarray(0, length))}`),
  );
  return words;
}

describe('words', () => {
  it('are folded and cut at hyphens, apostrophes and other characters', () => {
    assert.deepEqual(read("l'Hémi-spasme (ＨＦＳ)"), ['l>l', 'Hémi>hemi', 'spasme>spasme', 'ＨＦＳ>hfs']);
  });

  it('keep combining accents and write ligatures out', () => {
    assert.deepEqual(read('he\u0301mi œdème'), ['he\u0301mi>hemi', 'œdème>oedeme']);
  });

  it('leaves out what has digits or letters of another script in it, and what is too long', () => {
    assert.deepEqual(read(`T2a βactif 面肌 spasm ${'a'.repeat(70)}`), ['spasm>spasm']);
  });

  it('stays between its ends', () => {
    assert.deepEqual(read('one two three', 4, 7), ['two>two']);
  });
});
