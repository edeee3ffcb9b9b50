import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver';
import { forPrefixClient } from '../../../server/src/server/prefixCompletion';

/** An item that replaces what stands from `start` to 9 and filters by it. */
function item(newText: string, start: number): CompletionItem {
  const typed = 'left hemi'.slice(start);
  const range = { start: { line: 0, character: start }, end: { line: 0, character: 9 } };
  return { label: newText, filterText: typed, textEdit: { range, newText } };
}

const filtered = (items: CompletionItem[]) =>
  forPrefixClient({ isIncomplete: true, items }).items.filter(({ filterText }) => filterText !== undefined);

describe('forPrefixClient', () => {
  it('has items that write on what was typed, like the best of them, filter by nothing', () => {
    const items = [item('left side', 0), item('HFS', 5), item('hemifacial spasm', 5), item('hemiparesis', 5)];
    assert.deepEqual(filtered(items), [items[0], items[1]]);
    const far = [item('left hemisphere', 0), item('hemifacial spasm', 5)];
    assert.deepEqual(filtered(far), [far[1]]);
  });

  it('leaves a list as it is where nothing begins so', () => {
    const list = { isIncomplete: true, items: [item('HFS', 5)] };
    assert.equal(forPrefixClient(list), list);
  });
});
