import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { NoteAnalysis } from '../../../server/src/note/noteAnalysis';
import { NoteDocument } from '../../../server/src/note/noteDocument';
import { NoteMemory } from '../../../server/src/note/noteState';
import { languageService } from '../../support/notes';
import { scrapNotes } from '../../support/noteScraps';

const settings = { rules: {}, maxProblems: 100 };

const edits = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
  text: scrapNotes(6),
  /** After how many steps the reading of this version is stopped; undefined when it is not. */
  stoppedAfter: fc.option(fc.nat(2), { nil: undefined }),
});

const contentOf = (note: NoteAnalysis) => {
  const { text, language, sections, sentences, mentions, tooLong } = note;
  return { text, language, sections, sentences, mentions, tooLong };
};

function read(document: NoteDocument, memory: NoteMemory, steps = Infinity): NoteAnalysis | undefined {
  const reading = languageService().analysis(document, memory);
  for (let step = 0; step < steps; step++) {
    const { done, value } = reading.next();
    if (done) return value;
  }
  return undefined;
}

describe('a note read edit by edit', () => {
  it('is what it is when read at once, and so are its findings', () => {
    const service = languageService();
    fc.assert(
      fc.property(scrapNotes(60), fc.array(edits, { minLength: 1, maxLength: 8 }), (text, script) => {
        const memory = new NoteMemory();
        let document = NoteDocument.create('file:///a.note', 'clinical-note', 1, text);
        read(document, memory);
        for (const { at, length, text: newText, stoppedAfter } of script) {
          const start = Math.floor(at * document.length);
          const range = { start: document.positionAt(start), end: document.positionAt(start + length) };
          document = document.changed([{ range, text: newText }], document.version + 1);
          const note = read(document, memory, stoppedAfter);
          if (!note) continue;
          const anew = service.analyse(TextDocument.create('file:///a.note', 'clinical-note', 1, document.getText()));
          assert.deepEqual(contentOf(note), contentOf(anew));
          assert.deepEqual(service.findings(note, settings), service.findings(anew, settings));
        }
      }),
      { numRuns: 400 },
    );
  }).timeout(60_000);
});
