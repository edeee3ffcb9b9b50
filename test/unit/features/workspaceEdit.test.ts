import assert from 'node:assert/strict';
import { workspaceEdit } from '../../../server/src/features/workspaceEdit';
import { analyse, noteUri } from '../../support/notes';

const insert = (at: number, newText: string) => ({ span: { start: at, end: at }, newText });
const at = (character: number, line = 0) => ({ start: { line, character }, end: { line, character } });

/** The edits for a client that fills in snippets, and those for others. */
function editsOf(text: string, ...changes: Parameters<typeof workspaceEdit>[1]) {
  const { documentChanges, changes: plain } = workspaceEdit(analyse(text), changes, { snippets: true });
  const [change] = documentChanges ?? [];
  assert.ok(change && 'edits' in change);
  return { edits: change.edits, plain: plain?.[noteUri] };
}

describe('workspaceEdit', () => {
  it('makes tab stops of blanks, and leaves them blank for clients that know none', () => {
    const { edits, plain } = editsOf('Botox.', insert(6, ' Dose: __ units (____).'));
    assert.deepEqual(edits, [
      { range: at(6), snippet: { kind: 'snippet', value: ' Dose: ${1:__} units (${2:____}).' } },
    ]);
    assert.deepEqual(plain, [{ range: at(6), newText: ' Dose: __ units (____).' }]);
  });

  it('counts the blanks of all edits in the order of the note, so that none is filled in with another', () => {
    const { edits } = editsOf('Botox. Botox.', insert(13, ' B __ __.'), insert(6, ' A __.'), insert(0, 'Given: '));
    assert.deepEqual(edits, [
      { range: at(0), newText: 'Given: ' },
      { range: at(6), snippet: { kind: 'snippet', value: ' A ${1:__}.' } },
      { range: at(13), snippet: { kind: 'snippet', value: ' B ${2:__} ${3:__}.' } },
    ]);
  });

  it('lets a snippet read nothing else in what it writes', () => {
    const { edits, plain } = editsOf('a', insert(1, ' $1 ${x} \\ } {a|b} __ $TM_FILENAME _'));
    assert.deepEqual(edits, [
      {
        range: at(1),
        snippet: { kind: 'snippet', value: ' \\$1 \\${x\\} \\\\ \\} {a|b\\} ${1:__} \\$TM_FILENAME _' },
      },
    ]);
    assert.deepEqual(plain, [{ range: at(1), newText: ' $1 ${x} \\ } {a|b} __ $TM_FILENAME _' }]);
  });

  it('escapes nothing where there is no blank', () => {
    assert.deepEqual(editsOf('a', insert(1, ' $1 }')).edits, [{ range: at(1), newText: ' $1 }' }]);
  });

  it('writes plain text unless the client fills in snippets', () => {
    const { documentChanges } = workspaceEdit(analyse('a'), [insert(1, ' __')]);
    assert.deepEqual(documentChanges, [
      { textDocument: { uri: noteUri, version: 7 }, edits: [{ range: at(1), newText: ' __' }] },
    ]);
  });

  it('breaks lines as the note does', () => {
    assert.deepEqual(editsOf('a\r\nb', insert(0, 'x\ny\n')).plain, [{ range: at(0), newText: 'x\r\ny\r\n' }]);
    assert.deepEqual(editsOf('a\nb', insert(0, 'x\ny\r\n')).plain, [{ range: at(0), newText: 'x\ny\n' }]);
    assert.deepEqual(editsOf('a', insert(0, 'x\n')).plain, [{ range: at(0), newText: 'x\n' }]);
  });
});
