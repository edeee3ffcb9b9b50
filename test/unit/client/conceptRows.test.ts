import assert from 'node:assert/strict';
import type { NotedConcept, NotedMention } from '../../../client/src/concepts/protocol';
import { childrenOf, ConceptRows, mentionOf, type Row } from '../../../client/src/concepts/rows';

function mention(line: number, start: number, end: number): NotedMention {
  const range = { start: { line, character: start }, end: { line, character: end } };
  return { range, state: 'affirmed', assertion: '' };
}

function concept(id: string, ...mentions: readonly NotedMention[]): NotedConcept {
  return { id, name: id, state: 'affirmed', assertion: '', codes: [], mentions };
}

/** `spasm` at 0:0-5 and 1:8-13, `drug` right behind its first mention, `sign` at 1:0-4. */
const rows = new ConceptRows({
  version: 3,
  groups: [
    { type: 'condition', title: 'Conditions', concepts: [concept('spasm', mention(0, 0, 5), mention(1, 8, 13))] },
    { type: 'sign', title: 'Signs', concepts: [concept('sign', mention(1, 0, 4))] },
    { type: 'drug', title: 'Drugs', concepts: [concept('drug', mention(0, 5, 9))] },
  ],
});

function nameOf(row: Row | undefined): string | undefined {
  if (row?.kind === 'mention') return `${row.parent.concept.id} in line ${row.mention.range.start.line}`;
  return row?.kind === 'concept' ? row.concept.id : row?.group.type;
}

describe('The rows of the concepts of a note', () => {
  it('are groups with their concepts, and mentions where a concept has several', () => {
    const outline = (row: Row): unknown => [nameOf(row), childrenOf(row).map(outline)];
    assert.deepEqual(rows.groups.map(outline), [
      [
        'condition',
        [
          [
            'spasm',
            [
              ['spasm in line 0', []],
              ['spasm in line 1', []],
            ],
          ],
        ],
      ],
      ['sign', [['sign', []]]],
      ['drug', [['drug', []]]],
    ]);
    assert.equal(rows.version, 3);
  });

  it('lead to the first mention of a concept, or to the one of the row', () => {
    const [group] = rows.groups;
    const [spasm] = group!.concepts;
    assert.equal(mentionOf(group!), undefined);
    assert.deepEqual(mentionOf(spasm!)?.range.start, { line: 0, character: 0 });
    assert.deepEqual(mentionOf(spasm!.mentions[1]!)?.range.start, { line: 1, character: 8 });
  });

  it('are found by a place in a mention or at its end', () => {
    const at = (line: number, character: number, selected?: Row) => nameOf(rows.at({ line, character }, selected));
    assert.deepEqual([at(0, 0), at(0, 4), at(0, 5), at(0, 9)], ['spasm', 'spasm', 'drug', 'drug']);
    assert.deepEqual([at(1, 4), at(1, 5), at(1, 13), at(2, 0)], ['sign', undefined, 'spasm', undefined]);
    assert.equal(new ConceptRows({ version: 1, groups: [] }).at({ line: 0, character: 0 }, undefined), undefined);
  });

  it('go on from one mention to the next where one is selected', () => {
    const spasm = rows.groups[0]!.concepts[0]!;
    const place = { line: 1, character: 9 };
    assert.equal(nameOf(rows.at(place, spasm.mentions[0])), 'spasm in line 1');
    assert.equal(rows.at(place, spasm), spasm);
    assert.equal(nameOf(rows.at({ line: 1, character: 0 }, spasm.mentions[0])), 'sign');
  });
});
