import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { splitLines } from '../../../server/src/note/lines';
import { NoteDocument } from '../../../server/src/note/noteDocument';

const open = (text: string): NoteDocument => NoteDocument.create('file:///a.note', 'clinical-note', 1, text);

const pieces = fc.constantFrom('a', 'é', '面', '😀', '\ud83d', '\udc00', '\n', '\r\n', '\r', ' ', 'word');
const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));
const positions = fc.record({ line: fc.integer({ min: -1, max: 14 }), character: fc.integer({ min: -1, max: 14 }) });
const changes = fc.oneof(
  { weight: 9, arbitrary: fc.record({ range: fc.record({ start: positions, end: positions }), text: texts }) },
  { weight: 1, arbitrary: fc.record({ text: texts }) },
);

describe('NoteDocument', () => {
  it('shares the lines that a change does not touch', () => {
    const before = open('one\r\ntwo\nthree\nfour');
    const range = { start: { line: 1, character: 1 }, end: { line: 2, character: 2 } };
    const after = before.changed([{ range, text: 'x' }], 2);
    assert.deepEqual(after.lines, ['one\r\n', 'txree\n', 'four']);
    assert.deepEqual([after.version, after.getText()], [2, 'one\r\ntxree\nfour']);
    assert.deepEqual([before.version, before.getText()], [1, 'one\r\ntwo\nthree\nfour']);
  });

  it('joins and parts a carriage return and a line feed', () => {
    const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });
    assert.deepEqual(open('a\rb').changed([{ range: at(1, 0), text: '\n' }], 2).lines, ['a\r\n', 'b']);
    assert.deepEqual(open('a\nb').changed([{ range: at(0, 1), text: '\r' }], 2).lines, ['a\r\n', 'b']);
    const whole = { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } };
    assert.deepEqual(open('a\rb\nc').changed([{ range: whole, text: '' }], 2).lines, ['a\r\n', 'c']);
  });

  it('is what TextDocument is after any changes, whatever their positions', () => {
    fc.assert(
      fc.property(
        texts,
        fc.array(changes, { minLength: 1, maxLength: 6 }),
        fc.array(positions),
        (text, edits, places) => {
          let document = open(text);
          let version = 1;
          for (const edit of edits) {
            const reference = TextDocument.create('file:///a.note', 'clinical-note', version, document.getText());
            document = document.changed([edit], ++version);
            TextDocument.update(reference, [edit], version);
            // An update may leave TextDocument with wrong line starts where a line break was parted: ask a fresh one.
            const fresh = TextDocument.create('file:///a.note', 'clinical-note', version, reference.getText());
            assert.equal(document.getText(), fresh.getText());
            assert.equal(document.length, fresh.getText().length);
            assert.equal(document.lineCount, fresh.lineCount);
            assert.deepEqual(document.lines, splitLines(fresh.getText()));
            assert.equal(document.version, version);
            for (const place of places) assert.equal(document.offsetAt(place), fresh.offsetAt(place));
            for (let offset = -1; offset <= document.length + 1; offset++) {
              assert.deepEqual(document.positionAt(offset), fresh.positionAt(offset));
            }
            for (let line = -1; line <= document.lineCount; line++) {
              assert.equal(document.getEOLCharacters(line), fresh.getEOLCharacters(line));
              if (line < document.lineCount) assert.deepEqual(document.getLineRange(line), fresh.getLineRange(line));
            }
            for (const start of places) {
              for (const end of places) {
                const span = [fresh.offsetAt(start), fresh.offsetAt(end)].sort((a, b) => a - b) as [number, number];
                assert.equal(document.getText({ start, end }), fresh.getText().slice(...span));
              }
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('applies several changes one after the other', () => {
    fc.assert(
      fc.property(texts, fc.array(changes, { maxLength: 6 }), (text, edits) => {
        const oneByOne = edits.reduce((document, edit) => document.changed([edit], 2), open(text));
        assert.equal(open(text).changed(edits, 2).getText(), oneByOne.getText());
      }),
    );
  });
});
