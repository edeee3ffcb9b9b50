import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActions } from '../../../server/src/features/codeActions';
import { diagnostics } from '../../../server/src/features/diagnostics';
import { analyse, noteUri } from '../../support/notes';
import { finding, noteText, rule } from './findings';

describe('codeActions', () => {
  const note = analyse(noteText);
  const at = (line: number, start: number, end = start) => ({
    start: { line, character: start },
    end: { line, character: end },
  });

  it('offers the fixes of a finding as quick fixes in the language of the reader', () => {
    const actions = codeActions(note, at(0, 3), [finding], [rule], 'zh');
    assert.deepEqual(
      actions.map(({ title, kind, isPreferred }) => ({ title, kind, isPreferred })),
      [
        { title: '改为“Right”', kind: 'quickfix', isPreferred: true },
        { title: '删除侧别', kind: 'quickfix', isPreferred: undefined },
      ],
    );
    for (const action of actions) {
      assert.deepEqual(action.diagnostics, diagnostics(note, [finding], [rule], 'zh'));
    }
  });

  it('edits this version of the note, and any version where clients know none', () => {
    const [, remove] = codeActions(note, at(0, 3), [finding], [rule], 'en');
    const edits = [
      { range: at(0, 0, 5), newText: '' },
      { range: at(1, 0, 6), newText: '' },
    ];
    assert.deepEqual(remove?.edit, {
      documentChanges: [{ textDocument: { uri: noteUri, version: 7 }, edits }],
      changes: { [noteUri]: edits },
    });
    assert.equal(TextDocument.applyEdits(note.document, edits), 'facial palsy.\nfacial palsy.');
  });

  it('offers them where the range touches the finding, and nowhere else', () => {
    const offered = (range: ReturnType<typeof at>) => codeActions(note, range, [finding], [rule], 'en').length;
    assert.equal(offered(at(0, 0)), 2);
    assert.equal(offered(at(0, 17)), 2);
    assert.equal(offered(at(0, 18)), 0);
    assert.equal(offered(at(1, 0, 10)), 0);
  });

  it('names the same diagnostic as is shown, link and all', () => {
    const pages = 'https://example.org/rules/';
    const [action] = codeActions(note, at(0, 0), [finding], [rule], 'fr', pages);
    assert.deepEqual(action?.diagnostics, diagnostics(note, [finding], [rule], 'fr', pages));
  });
});
