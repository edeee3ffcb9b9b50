import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Evidence,
  concerns,
  evidenceOf,
  mergeEvidence,
  noEvidence,
} from '../../../server/src/recognition/evidence';
import type { Concept, Term } from '../../../server/src/terminology/concept';

const term = (id: string): Term => ({
  text: id,
  language: 'en',
  kind: 'abbreviation',
  concept: { id } as Concept,
});
const terms = ['spasm', 'palsy'].map(term);

const stretch: fc.Arbitrary<Evidence> = fc.record({
  says: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
  defines: fc.array(
    fc.record({ shortForm: fc.constantFrom('HFS', 'MS'), term: fc.constantFrom(undefined, ...terms) }),
    { maxLength: 3 },
  ),
  isOpen: fc.boolean(),
  hasShortForms: fc.boolean(),
});

/** What a note says and defines, in a fixed order. */
function contentOf({ said, defined }: ReturnType<typeof evidenceOf>): unknown {
  return [
    [...said].sort(),
    [...defined].map(([shortForm, meanings]) => [shortForm, [...meanings.keys()].sort()]).sort(),
  ];
}

describe('evidence of a note', () => {
  it('is the same in whatever order and number of steps its stretches come', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 6 }), fc.nat(6), (stretches, cut) => {
        const at = Math.min(cut, stretches.length);
        const once = mergeEvidence(noEvidence, [], stretches).evidence;
        const first = mergeEvidence(noEvidence, [], stretches.slice(at).reverse()).evidence;
        const twice = mergeEvidence(first, [], stretches.slice(0, at)).evidence;
        assert.deepEqual(contentOf(twice), contentOf(once));
      }),
    );
  });

  it('is after a stretch went what it is without that stretch', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 5 }), stretch, (stretches, gone) => {
        const all = mergeEvidence(noEvidence, [], [...stretches, gone]).evidence;
        const rest = mergeEvidence(all, [gone], []).evidence;
        assert.deepEqual(contentOf(rest), contentOf(mergeEvidence(noEvidence, [], stretches).evidence));
      }),
    );
  });

  it('tells what is news, and to which stretches', () => {
    const says: Evidence = { says: ['a'], defines: [], isOpen: true, hasShortForms: false };
    const defines: Evidence = {
      says: [],
      defines: [{ shortForm: 'HFS', term: undefined }],
      isOpen: false,
      hasShortForms: true,
    };
    const once = evidenceOf(says);
    const again = mergeEvidence(once, [], [says]);
    assert.deepEqual([again.saysNews, again.definesNews], [false, false]);
    const replaced = mergeEvidence(once, [says], [says]);
    assert.equal(replaced.evidence, once);
    const defined = mergeEvidence(once, [], [defines]);
    assert.deepEqual([defined.saysNews, defined.definesNews], [false, true]);
    assert.deepEqual([concerns(defined, defines), concerns(defined, says)], [true, false]);
    const gone = mergeEvidence(once, [says], []);
    assert.deepEqual([gone.saysNews, gone.definesNews], [true, false]);
    assert.deepEqual([concerns(gone, defines), concerns(gone, says)], [false, true]);
  });
});
