import assert from 'node:assert/strict';
import { assertSpan } from '../../../server/src/context/assertSpan';
import { createDetector } from './checkCases';

const detector = createDetector();

/** The values of each span between ⟦ and ⟧ on one axis, in order. */
function valuesOf(marked: string, axis: 'negation' | 'temporality' | 'experiencer'): string[] {
  const text = marked.replace(/[⟦⟧]/g, '');
  const values: string[] = [];
  let shift = 0;
  for (const { index, 0: whole } of marked.matchAll(/⟦[^⟦⟧]*⟧/g)) {
    const start = index - shift;
    values.push(assertSpan(detector, text, { start, end: start + whole.length - 2 }).assertion[axis]);
    shift += 2;
  }
  return values;
}

const negation = (marked: string): string[] => valuesOf(marked, 'negation');

describe('how marks bound a scope', () => {
  it('goes over commas as long as a list goes on, not into what speaks for itself', () => {
    assert.deepEqual(negation('No ⟦ptosis⟧, ⟦diplopia⟧ or ⟦nystagmus⟧.'), ['negated', 'negated', 'negated']);
    assert.deepEqual(negation('No ⟦ptosis⟧, ⟦blinking⟧ normal.'), ['negated', 'affirmed']);
    assert.deepEqual(negation('No ⟦ptosis⟧, ⟦diplopia⟧ or ⟦nystagmus⟧ was seen.'), ['negated', 'negated', 'negated']);
  });

  it('does not leave the brackets it is in, unless it is first in them', () => {
    assert.deepEqual(negation('⟦Ramsay Hunt⟧ (no ⟦vesicles⟧), ⟦Lyme⟧.'), ['affirmed', 'negated', 'affirmed']);
    assert.deepEqual(negation('⟦Tumour⟧ (ruled out by MRI), ⟦spasm⟧.'), ['negated', 'affirmed']);
  });

  it('goes on behind brackets, whatever stands in them', () => {
    assert.deepEqual(negation('No ⟦ptosis⟧ (neither ⟦now⟧ nor before), ⟦diplopia⟧ or ⟦pain⟧.'), [
      'negated',
      'negated',
      'negated',
      'negated',
    ]);
    assert.deepEqual(negation('⟦Ptosis⟧, ⟦pain⟧ (possible ⟦neuralgia⟧) and ⟦tics⟧ were excluded.'), [
      'negated',
      'negated',
      'possible',
      'negated',
    ]);
  });

  it('ends at a colon or a dash that does not stand beside the cue', () => {
    assert.deepEqual(negation('Denies: ⟦ptosis⟧'), ['negated']);
    assert.deepEqual(negation('No ⟦surgery⟧ - ⟦spasm⟧ daily'), ['negated', 'affirmed']);
    assert.deepEqual(negation('No ⟦lesion⟧ found: ⟦spasm⟧'), ['negated', 'affirmed']);
  });

  it('goes on behind a colon where a list comes', () => {
    assert.deepEqual(
      valuesOf('She will call if any of these are noted: ⟦ptosis⟧, ⟦diplopia⟧, ⟦pain⟧.', 'temporality'),
      ['hypothetical', 'hypothetical', 'hypothetical'],
    );
  });

  it('takes the cells of a table for labels and what is said of them', () => {
    assert.deepEqual(negation('⟦Diplopia⟧\tno\n⟦Tearing⟧\tslight\n⟦Pain⟧\tnone\t'), ['negated', 'affirmed', 'negated']);
    assert.deepEqual(negation('| ⟦Diplopia⟧ | no |\n| ⟦Tearing⟧ | slight |'), ['negated', 'affirmed']);
  });

  it('takes a wide gap for the end of a cell', () => {
    assert.deepEqual(negation('⟦MYASTHENIA⟧: NO    ⟦INFECTION⟧: NO'), ['negated', 'negated']);
    assert.deepEqual(negation('⟦Ptosis⟧      no'), ['negated']);
    assert.deepEqual(negation('No ⟦ptosis⟧,\n      ⟦diplopia⟧ or ⟦pain⟧'), ['negated', 'negated', 'negated']);
  });

  it('leaves brackets that speak for themselves out', () => {
    assert.deepEqual(negation('No ⟦ptosis⟧ (mild ⟦dry eye⟧), ⟦diplopia⟧ or ⟦pain⟧.'), [
      'negated',
      'affirmed',
      'negated',
      'negated',
    ]);
  });

  it('takes the point of a number for no end of a clause', () => {
    assert.deepEqual(negation('⟦Spasms⟧: 0'), ['negated']);
    assert.deepEqual(negation('⟦Clonazepam⟧: 0.5 mg'), ['affirmed']);
  });

  it('goes on with a line that ends at a word that joins', () => {
    assert.deepEqual(negation('No ⟦ptosis⟧ or\n⟦diplopia⟧'), ['negated', 'negated']);
  });

  it('asks the cue that no comma parts from the mention first', () => {
    assert.deepEqual(negation('No ⟦ptosis⟧, ⟦spasm⟧ suspected.'), ['negated', 'possible']);
  });
});

describe('heads of lists', () => {
  it('govern the items right under them, and nothing after', () => {
    const list = 'He denies:\n- ⟦ptosis⟧\n- ⟦diplopia⟧ of\n  the left ⟦eye⟧\n\n- ⟦pain⟧\n⟦Spasm⟧ daily\n- ⟦tic⟧';
    assert.deepEqual(negation(list), ['negated', 'negated', 'negated', 'negated', 'affirmed', 'affirmed']);
  });

  it('govern one line where no item comes first', () => {
    assert.deepEqual(negation('Denies:\n\n⟦ptosis⟧, ⟦pain⟧\n⟦Spasm⟧ daily'), ['negated', 'negated', 'affirmed']);
  });

  it('end at the next heading, and leave the section they stand in', () => {
    assert.deepEqual(negation('Denies:\n- ⟦ptosis⟧\nPlan: ⟦MRI⟧\n- ⟦EMG⟧'), ['negated', 'affirmed', 'affirmed']);
    const family = 'Family history:\nno:\n- ⟦spasm⟧\n⟦tic⟧';
    assert.deepEqual(valuesOf(family, 'experiencer'), ['family', 'family']);
    assert.deepEqual(negation(family), ['negated', 'affirmed']);
  });

  it('are the last words of a line that ends with a colon', () => {
    assert.deepEqual(negation('On examination there is no evidence of:\r\n• ⟦ptosis⟧\r\n• ⟦pain⟧'), [
      'negated',
      'negated',
    ]);
    assert.deepEqual(
      detector.listHeads('Denies:\nhe denies\nAbsence of :').map(({ words, lineEnd }) => [words, lineEnd]),
      [
        ['Denies', 7],
        ['Absence of', 30],
      ],
    );
  });
});

describe('headings that outrank cues', () => {
  it('leave what is said plainly of the patient to the patient', () => {
    assert.deepEqual(valuesOf('FH: ⟦tics⟧ in a brother. The patient has ⟦spasm⟧.', 'experiencer'), [
      'family',
      'patient',
    ]);
  });

  it('leave a pronoun of a family history to the family', () => {
    assert.deepEqual(valuesOf('FH: mother, 72, she has ⟦spasm⟧.\n\nShe has ⟦spasm⟧.', 'experiencer'), [
      'family',
      'patient',
    ]);
  });
});
