import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { sectionKinds } from '../../../server/src/context/assertion';
import { createLanguageService } from '../../../server/src/languageService';
import { longestNote } from '../../../server/src/note/noteReader';
import { scrapNotes } from '../../support/noteScraps';
import { resources } from '../../support/resources';

const service = createLanguageService({ resources: resources() });
const read = (text: string) => service.analyse(TextDocument.create('file:///a.note', 'clinical-note', 1, text));

describe('note reader', () => {
  it('reads mentions with their sentence, section, language and what is said of them', () => {
    const note = read('Examination:\nNo right hemifacial spasm.\n右侧面肌痉挛3年。');
    assert.deepEqual(
      note.mentions
        .filter(({ concept }) => concept.type === 'condition')
        .map(({ start, end, text, term, assertion, section, sentence }) => ({
          span: [start, end, text],
          language: [term.language, sentence.language],
          assertion: [assertion.negation, assertion.laterality],
          section: section?.kind,
          sentence: note.text.slice(sentence.start, sentence.end),
        })),
      [
        {
          span: [22, 38, 'hemifacial spasm'],
          language: ['en', 'en'],
          assertion: ['negated', 'right'],
          section: 'examination',
          sentence: 'No right hemifacial spasm.',
        },
        {
          span: [42, 46, '面肌痉挛'],
          language: ['zh', 'zh'],
          assertion: ['affirmed', 'right'],
          section: 'examination',
          sentence: '右侧面肌痉挛3年。',
        },
      ],
    );
  });

  it('joins two lines that a term goes over into one sentence', () => {
    const note = read('No hemifacial\r\nspasm today.');
    assert.deepEqual(
      note.mentions.map(({ text, assertion }) => [text, assertion.negation]),
      [['hemifacial\r\nspasm', 'negated']],
    );
    assert.ok(note.sentences.some(({ start, end }) => start <= 3 && end >= 20));
  });

  it('gives a sentence without words of a language that of the note', () => {
    const note = read('Le patient a un spasme hémifacial depuis deux ans.\nBotox.');
    assert.deepEqual(
      note.mentions.filter(({ text }) => text === 'Botox').map(({ term }) => term.language),
      ['fr'],
    );
  });

  it('does not read a note that is too long, and says so', () => {
    const note = read(`tic ${' '.repeat(longestNote)}`);
    assert.deepEqual([note.tooLong, note.mentions, note.sections, note.sentences], [true, [], [], []]);
  });

  it('can be stopped between two steps', () => {
    const document = TextDocument.create('file:///a.note', 'clinical-note', 1, 'Left tic.\n\n'.repeat(5000));
    const steps = service.analysis(document);
    assert.equal(steps.next().done, false);
    assert.equal(steps.return(undefined as never).done, true);
  });

  it('finds the same in a long note as in its parts', () => {
    const paragraph = 'No right hemifacial spasm. Her mother had blepharospasm.\n\n';
    const one = read(paragraph).mentions.length;
    assert.equal(read(paragraph.repeat(2000)).mentions.length, 2000 * one);
  });

  it('knows which sections there are without making them, whatever the text', () => {
    fc.assert(
      fc.property(scrapNotes(12), (text) => {
        const { blocks, sections } = read(text);
        for (const kind of sectionKinds) {
          assert.equal(
            blocks.hasSection([kind]),
            sections.some((section) => section.kind === kind),
          );
        }
        assert.equal(blocks.hasSection(sectionKinds), sections.length > 0);
      }),
    );
  });

  it('gives mentions in order, without overlap, inside their sentence, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'hemifacial',
        ' ',
        'spasm',
        '\n',
        '\r\n',
        '面肌',
        '痉挛',
        '。',
        'No ',
        '\ud800',
        '\0',
        '😀',
        'e\u0301',
        ':',
        '-',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const note = read(pieces.join(''));
        let end = 0;
        for (const mention of note.mentions) {
          assert.ok(mention.start >= end && mention.end > mention.start);
          assert.equal(mention.text, note.text.slice(mention.start, mention.end));
          assert.ok(mention.sentence.start <= mention.start && mention.end <= mention.sentence.end);
          end = mention.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
