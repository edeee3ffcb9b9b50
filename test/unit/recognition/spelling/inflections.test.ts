import assert from 'node:assert/strict';
import { areDerivedAlike, inflectedForms, plainForms } from '../../../../server/src/recognition/spelling/inflections';

describe('inflections', () => {
  it('takes the endings of a language off', () => {
    assert.deepEqual(plainForms('spasms', 'en'), ['spasm']);
    assert.deepEqual(plainForms('palsies', 'en'), ['palsie', 'palsi', 'palsy']);
    assert.ok(plainForms('hemifaciaux', 'fr').includes('hemifacial'));
    assert.ok(plainForms('nerveuses', 'fr').includes('nerveux'));
    assert.deepEqual(plainForms('microvasculare', 'en'), []);
    assert.deepEqual(plainForms('tics', 'en'), []);
    assert.deepEqual(plainForms('toxinee', 'fr'), []);
    assert.deepEqual(plainForms('toxinss', 'en'), []);
  });

  it('puts them on', () => {
    assert.ok(inflectedForms('facial', 'fr').includes('faciaux'));
    assert.ok(inflectedForms('palsy', 'en').includes('palsies'));
    assert.deepEqual(inflectedForms('面瘫', 'zh'), ['面瘫']);
  });

  it('knows words that have only the stem in common', () => {
    assert.ok(areDerivedAlike('meningism', 'meningioma'));
    assert.ok(areDerivedAlike('tomodensitometrique', 'tomodensitometrie'));
    assert.ok(!areDerivedAlike('meningoma', 'meningioma'));
    assert.ok(!areDerivedAlike('distonia', 'dystonia'));
  });
});
