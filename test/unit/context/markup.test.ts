import assert from 'node:assert/strict';
import { parseMarkup } from '../../support/markup';

describe('markup of test cases', () => {
  it('gives the text without tags and what the tags say', () => {
    const { text, mentions } = parseMarkup('No <t hemifacial-spasm negated left>hemifacial spasm</t>.');
    assert.equal(text, 'No hemifacial spasm.');
    assert.deepEqual(mentions, [
      {
        concept: 'hemifacial-spasm',
        type: 'condition',
        assertion: { negation: 'negated', temporality: 'recent', experiencer: 'patient', laterality: 'left' },
        voice: 'note',
        start: 3,
        end: 19,
      },
    ]);
  });

  for (const marked of [
    'No <t hfs negated>spasm.',
    'No <t hfs negated>spasm<t>.',
    'No spasm</t>.',
    'No <thfs negated>spasm</t>.',
    'No <t hfs negted>spasm</t>.',
    'No <t hfs negated possible>spasm</t>.',
    'No <t >spasm</t>.',
    'No <t hfs negated></t>.',
    'No <t hfs>facial <t spasm>spasm</t></t>.',
    'No <t hfs type:illness>spasm</t>.',
    'No < 5 spasms.',
  ]) {
    it(`refuses ${marked}`, () => assert.throws(() => parseMarkup(marked), Error));
  }
});
