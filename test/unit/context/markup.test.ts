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
        misspelled: false,
        start: 3,
        end: 19,
      },
    ]);
  });

  it('reads an escaped less-than sign and a wrong spelling', () => {
    const { text, mentions } = parseMarkup('Duration &lt;5 s, <t hemifacial-spasm misspelled>hemifacial spsam</t>.');
    assert.equal(text, 'Duration <5 s, hemifacial spsam.');
    assert.deepEqual(
      mentions.map(({ start, end, misspelled }) => [start, end, misspelled]),
      [[15, 31, true]],
    );
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
