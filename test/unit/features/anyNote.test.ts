import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TextEdit } from 'vscode-languageserver-types';
import { analyse, languageService, noteUri, textIn } from '../../support/notes';

/** Scraps that notes are made of, and what breaks careless code. */
const scraps = fc.constantFrom(
  'hemifacial spasm',
  'HFS',
  'No ',
  "l'hémi",
  'Depakote',
  '面肌痉挛',
  '面肌痙攣',
  '患者',
  '# Plan\n',
  'Examination: ',
  ' ',
  '\n',
  '\r\n',
  '。',
  '. ',
  '😀',
  '\ud83d',
  'e\u0301',
  '\u200d',
  '<b>',
);
const texts = fc.array(fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 12 });

describe('every feature, at any place of any note', () => {
  it('answers with ranges inside the note', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (parts, place) => {
        const note = analyse(parts.join(''));
        const service = languageService();
        const position = note.document.positionAt(note.text.length === 0 ? 0 : place % (note.text.length + 1));
        const caret = note.document.offsetAt(position);
        for (const item of service.completion(note, position, 'en').items) {
          assert.ok(TextEdit.is(item.textEdit));
          const { range } = item.textEdit;
          assert.equal(note.document.offsetAt(range.end), caret);
          assert.equal(range.start.line, range.end.line);
          assert.equal(textIn(note, range), item.filterText);
        }
        const range = service.hover(note, position, 'fr')?.range;
        if (range) assert.ok(note.mentions.some((mention) => mention.text === textIn(note, range)));
        service.documentSymbols(note, 'zh');
        for (const { startLine, endLine } of service.foldingRanges(note)) {
          assert.ok(startLine < endLine && endLine < note.document.lineCount);
        }
        const concepts = service.noteConcepts(note, 'en');
        for (const { mentions } of concepts.groups.flatMap((group) => group.concepts)) {
          assert.ok(mentions.length > 0);
          for (const { range } of mentions) assert.ok(textIn(note, range).length > 0);
        }
        service.noteConceptsText(concepts, 'zh');
        const named = service.otherNames(note, { start: { line: 0, character: 0 }, end: position }, 'fr');
        if (named) assert.equal(textIn(note, named.range), named.text);
        for (const highlight of service.documentHighlight(note, position)) {
          assert.ok(note.mentions.some((mention) => mention.text === textIn(note, highlight.range)));
        }
        const whole = { start: note.document.positionAt(0), end: note.document.positionAt(note.text.length) };
        for (const hint of service.inlayHints(note, whole, 'abbreviations', 'en')) {
          assert.ok(note.mentions.some(({ end }) => end === note.document.offsetAt(hint.position)));
        }
        for (const action of service.preferredTermActions(note, position, 'fr')) {
          TextDocument.applyEdits(note.document, action.edit?.changes?.[noteUri] ?? []);
        }
        service.prepareRename(note, position, 'zh');
        service.rename(note, position, 'hemifacial spasm', 'en');
        for (const number of service.semanticTokens(note).data) assert.ok(number >= 0);
      }),
      { numRuns: 200 },
    );
  });
});
