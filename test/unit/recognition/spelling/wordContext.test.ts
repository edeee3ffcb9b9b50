import assert from 'node:assert/strict';
import { createWordContext } from '../../../../server/src/recognition/spelling/wordContext';
import { createFolding } from '../../../../server/src/text/folding';
import { createWriting } from '../../../../server/src/recognition/writing';
import { writingRules } from '../../../support/recogniser';
import { resources } from '../../../support/resources';

const { personTitles, folding } = createWriting(writingRules, createFolding(''));
const context = createWordContext(resources().spelling, personTitles, folding);

/** Asks about the word between the brackets. */
function ask(question: keyof typeof context, marked: string): boolean {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  return context[question](text, { start, end: marked.indexOf(']') - 1 });
}

describe('word context', () => {
  it('sees a title or a field for a name before the word', () => {
    for (const text of ['Dr [Palsey]', 'by Dr. [Palsey]', 'Mr. John [Palsey]', 'Mme A. [Facail]', 'Nom : [Facail]']) {
      assert.ok(ask('isTitled', text), text);
    }
    for (const text of [
      'left [palsey]',
      'Dr [palsey]',
      'Dr\n[palsey]',
      'Doctoral [palsey]',
      'seen by Dr Smith for [palsey]',
    ]) {
      assert.ok(!ask('isTitled', text), text);
    }
  });

  it('sees a capital that nothing explains', () => {
    assert.ok(ask('isCapitalised', 'seen by [Brackman]'));
    assert.ok(ask('isCapitalised', "l'échelle de [Brackman]"));
    assert.ok(!ask('isCapitalised', 'Seen. [Brackman]'));
    assert.ok(!ask('isCapitalised', '[Brackman] seen'));
    assert.ok(!ask('isCapitalised', 'seen by [BRACKMAN]'));
    assert.ok(!ask('isCapitalised', 'seen by [brackman]'));
  });

  it('sees a line of another language', () => {
    assert.ok(ask('isForeign', 'Der Patient und eine [Dystoni]'));
    assert.ok(ask('isForeign', 'La paciente tiene [distonia] del lado derecho'));
    assert.ok(!ask('isForeign', 'Vertrag und eine\nPatient with [dystoni]'));
    assert.ok(!ask('isForeign', 'Patiente avec une [distonie] cervicale'));
    assert.ok(!ask('isForeign', 'seen in Las Palmas with [dystoni]'));
  });
});
