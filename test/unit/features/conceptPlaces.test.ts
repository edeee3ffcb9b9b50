import assert from 'node:assert/strict';
import { conceptPlaces } from '../../../server/src/features/conceptPlaces';
import { analyse, textIn } from '../../support/notes';

/** The mention that says most of a concept, as `line text`, and whether it affirms it. */
function best(text: string, id = 'hemifacial-spasm'): [string, boolean] | undefined {
  const note = analyse(text);
  const found = conceptPlaces(note).bestOf(id);
  return found && [`${found.range.start.line} ${textIn(note, found.range)}`, found.isAffirmed];
}

describe('conceptPlaces', () => {
  it('has the mentions of each concept, in the order of the note', () => {
    const note = analyse('Left HFS.\r\nNo blepharospasm, 面肌痉挛.\r\nSpasme hémifacial.');
    const places = conceptPlaces(note);
    assert.deepEqual(places.concepts, ['left-side', 'hemifacial-spasm', 'blepharospasm']);
    assert.deepEqual(
      places.rangesOf('hemifacial-spasm').map((range) => textIn(note, range)),
      ['HFS', '面肌痉挛', 'Spasme hémifacial'],
    );
    assert.equal(places.countOf('hemifacial-spasm'), 3);
    assert.deepEqual([places.rangesOf('tic'), places.countOf('tic'), places.bestOf('tic')], [[], 0, undefined]);
  });

  it('keeps a mention over a line break whole', () => {
    const note = analyse('A hemifacial\nspasm.');
    assert.deepEqual(conceptPlaces(note).rangesOf('hemifacial-spasm'), [
      { start: { line: 0, character: 2 }, end: { line: 1, character: 5 } },
    ]);
  });

  it('takes the first mention that affirms a concept for the best, a relative’s for the least', () => {
    const spasm = 'hemifacial spasm';
    assert.deepEqual(best(`No ${spasm}.\nPossible ${spasm}.\nA ${spasm}.\nA ${spasm}.`), [`2 ${spasm}`, true]);
    assert.deepEqual(best(`No ${spasm}.\nPossible ${spasm}.`), [`1 ${spasm}`, false]);
    assert.deepEqual(best(`His mother has a ${spasm}.\nNo ${spasm}.`), [`1 ${spasm}`, false]);
    assert.equal(best('Blepharospasm.'), undefined);
  });
});
