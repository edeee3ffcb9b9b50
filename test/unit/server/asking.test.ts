import assert from 'node:assert/strict';
import { CompletionTriggerKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Asking } from '../../../server/src/server/asking';

const { Invoked, TriggerCharacter, TriggerForIncompleteCompletions: GoesOn } = CompletionTriggerKind;
const uri = 'file:///a.note';

describe('Asking', () => {
  let asking: Asking;
  beforeEach(() => (asking = new Asking()));

  /** Asks at the end of the text, whose last word is being typed unless told otherwise. */
  const isUnasked = (
    version: number,
    text: string,
    triggerKind: CompletionTriggerKind = Invoked,
    { languageId = 'clinical-note', typing = true, caret = text.length, of = uri } = {},
  ): boolean => {
    const document = TextDocument.create(of, languageId, version, text);
    const word = typing ? { start: text.lastIndexOf(' ') + 1, end: text.length } : undefined;
    return asking.isUnasked(document, document.positionAt(caret), word, { triggerKind });
  };

  it('takes the first request right behind a typed letter for the editor’s own', () => {
    assert.equal(isUnasked(1, 'the h'), true);
    assert.equal(isUnasked(2, 'the he'), true);
    assert.equal(isUnasked(3, 'the hem', TriggerCharacter), true);
  });

  it('takes the second one for the same text for somebody’s', () => {
    assert.equal(isUnasked(1, 'the h'), true);
    assert.equal(isUnasked(1, 'the h'), false);
    assert.equal(isUnasked(1, 'the h'), false);
    assert.equal(isUnasked(2, 'the he'), true);
  });

  it('takes one anywhere else for somebody’s', () => {
    assert.equal(isUnasked(1, 'the h', Invoked, { typing: false }), false);
    assert.equal(isUnasked(2, 'the he', Invoked, { caret: 4 }), false);
    assert.equal(isUnasked(3, 'the hem', Invoked, { caret: 2 }), false);
    assert.equal(isUnasked(4, 'the hemi', Invoked, { caret: 6 }), true);
  });

  it('lets a list that is typed on in be what it was', () => {
    assert.equal(isUnasked(1, 'the h'), true);
    assert.equal(isUnasked(2, 'the he', GoesOn), true);
    assert.equal(isUnasked(2, 'the he', GoesOn), true);
    assert.equal(isUnasked(2, 'the he'), false);
    assert.equal(isUnasked(3, 'the hem', GoesOn), false);
    assert.equal(isUnasked(4, 'the hemi', GoesOn), false);
    assert.equal(isUnasked(5, 'the hemif'), true);
  });

  it('takes a list that goes on, of which nothing is known, for the editor’s own', () => {
    assert.equal(isUnasked(1, 'the h', GoesOn), true);
  });

  it('takes requests about documents in which editors do not ask by themselves for somebody’s', () => {
    for (const languageId of ['markdown', 'plaintext']) {
      assert.equal(isUnasked(1, 'the h', Invoked, { languageId, of: languageId }), false);
      assert.equal(isUnasked(2, 'the he', GoesOn, { languageId, of: languageId }), false);
    }
  });

  it('keeps notes apart, and forgets a closed one', () => {
    assert.equal(isUnasked(1, 'the h'), true);
    assert.equal(isUnasked(1, 'the h', Invoked, { of: 'file:///b.note' }), true);
    assert.equal(isUnasked(1, 'the h'), false);
    asking.forget(uri);
    assert.equal(isUnasked(1, 'the h'), true);
  });

  it('takes a request without a context as one that somebody or an editor may make', () => {
    const document = TextDocument.create(uri, 'clinical-note', 1, 'h');
    const ask = () => asking.isUnasked(document, document.positionAt(1), { start: 0, end: 1 }, undefined);
    assert.deepEqual([ask(), ask()], [true, false]);
  });
});
