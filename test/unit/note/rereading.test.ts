import assert from 'node:assert/strict';
import { createContextDetector } from '../../../server/src/context/contextDetector';
import { NoteDocument } from '../../../server/src/note/noteDocument';
import { createNoteReader } from '../../../server/src/note/noteReader';
import type { NoteAnalysis } from '../../../server/src/note/noteAnalysis';
import { NoteMemory } from '../../../server/src/note/noteState';
import { createMeaningChooser } from '../../../server/src/recognition/meaning';
import { createWriting } from '../../../server/src/recognition/writing';
import { createNoteChecker } from '../../../server/src/rules/checkNote';
import type { Rule } from '../../../server/src/rules/rule';
import { createFolding } from '../../../server/src/text/folding';
import { languageService } from '../../support/notes';
import { recogniserOf, writingRules } from '../../support/recogniser';
import { resources } from '../../support/resources';

const { terminology, rules } = languageService();
const folding = createFolding(terminology.traditionalToSimplified);
const recogniser = recogniserOf(terminology.terms, folding);
const context = createContextDetector(resources().context, folding);

/** How much was read since it was last asked, in code units and targets. */
const read = { recognised: 0, asserted: 0 };
const reader = createNoteReader({
  recogniser: {
    recognise(text, range) {
      read.recognised += text.length;
      return recogniser.recognise(text, range);
    },
  },
  meanings: createMeaningChooser(terminology, createWriting(writingRules, folding)),
  context: {
    ...context,
    assert(text, sentence, targets, section) {
      read.asserted += targets.length;
      return context.assert(text, sentence, targets, section);
    },
  },
});

class Note {
  readonly #memory = new NoteMemory();
  #document: NoteDocument;

  constructor(text: string) {
    this.#document = NoteDocument.create('file:///a.note', 'clinical-note', 1, text);
  }

  /** Puts `text` in place of `length` units of a line. */
  edit(line: number, character: number, length: number, text: string): void {
    const range = { start: { line, character }, end: { line, character: character + length } };
    this.#document = this.#document.changed([{ range, text }], this.#document.version + 1);
  }

  /** Reads it, in at most so many steps. */
  read(steps = Infinity): NoteAnalysis | undefined {
    read.recognised = read.asserted = 0;
    const reading = reader.analysis(this.#document, this.#memory);
    for (let step = 0; step < steps; step++) {
      const { done, value } = reading.next();
      if (done) return value;
    }
    return undefined;
  }
}

const paragraph =
  'No right hemifacial spasm today.\nHer mother had blepharospasm in 2010.\n- Botox\n- MRI\n右侧面肌痉挛3年。\n\n';
const long = paragraph.repeat(1000);

describe('what an edit costs', () => {
  it('is every unit once when a note is opened', () => {
    new Note(long).read();
    assert.equal(read.recognised, long.length);
  });

  it('is the lines around it in a long note', () => {
    const note = new Note(long);
    note.read();
    const line = 6 * 500;
    note.edit(line, 3, 0, 'x');
    note.read();
    assert.ok(read.recognised > 0 && read.recognised < 2 * paragraph.length, `${read.recognised} units`);
    assert.ok(read.asserted < 10, `${read.asserted} mentions`);
    note.edit(line, 10, 0, '\n');
    note.read();
    assert.ok(read.recognised < 2 * paragraph.length, `${read.recognised} units`);
    note.edit(line, 0, 60, '');
    note.read();
    assert.ok(read.recognised < 2 * paragraph.length, `${read.recognised} units`);
  });

  it('is nothing for the text under a heading that changes, but to assert it', () => {
    const note = new Note(`Family history:\n${paragraph.replaceAll('\n\n', '\n').repeat(20)}`);
    note.read();
    note.edit(0, 0, 14, 'Past history');
    note.read();
    assert.ok(read.recognised < 60, `${read.recognised} units`);
    assert.equal(read.asserted, note.read()?.mentions.length);
  });

  it('is no more than a piece in a line without end', () => {
    const note = new Note('No right hemifacial spasm, her mother had blepharospasm; '.repeat(4000));
    note.read();
    note.edit(0, 100_000, 0, 'x');
    note.read();
    assert.ok(read.recognised <= 3 * 16_384, `${read.recognised} units`);
  });

  it('is only what is left when the reading of a version was stopped', () => {
    const note = new Note(long);
    assert.equal(note.read(30), undefined);
    const before = read.recognised;
    assert.ok(before > 0 && before < long.length);
    note.edit(6 * 950, 3, 0, 'x');
    note.read();
    assert.ok(read.recognised + before <= long.length + 1000);
  });

  it('lets others in between steps of a few thousand units, in a line without end too', () => {
    read.recognised = 0;
    for (const text of [long, 'no spasm, '.repeat(20_000), '面'.repeat(100_000)]) {
      const steps = reader.analysis(NoteDocument.create('file:///a.note', 'clinical-note', 1, text));
      for (let step = steps.next(); !step.done; step = steps.next()) {
        assert.ok(read.recognised <= 16_384 + 4096, `${read.recognised} units`);
        read.recognised = 0;
      }
    }
  });

  it('is a few mentions for a rule that gathers', () => {
    let picked = 0;
    const rule: Rule = {
      code: 'misspelled-term',
      check(_, context) {
        const { found, spanOf } = context.fromMentions('spasms', ({ concept }) => {
          picked++;
          return concept.id === 'hemifacial-spasm' ? true : undefined;
        });
        const message = { key: 'message', parameters: { count: String(found.length) } };
        return [{ rule: context.data.code, ...spanOf(found.at(-1)!), message, related: [], fixes: [] }];
      },
    };
    const check = createNoteChecker({ terminology, folding, data: rules, rules: [rule] });
    const findings = () =>
      check(note.read()!, { rules: {}, maxProblems: 1 }).map(({ start, message }) => ({
        start,
        count: message.parameters['count'],
      }));
    const note = new Note(paragraph.repeat(100));
    assert.deepEqual(findings(), [{ start: 99 * paragraph.length + paragraph.indexOf('面肌'), count: '200' }]);
    picked = 0;
    note.edit(6 * 50, 10, 0, 'x');
    assert.deepEqual(findings(), [{ start: 1 + 99 * paragraph.length + paragraph.indexOf('面肌'), count: '199' }]);
    assert.ok(picked <= 10, `${picked} mentions`);
  });
});
