import assert from 'node:assert/strict';
import { languagesWithNotes, parseEvaluationNote, readEvaluationNotes } from '../../support/evaluationNotes';
import { languageService } from '../../support/notes';
import { languagesWithVariants, parseVariantRows, readVariantRows } from '../../support/variantRows';

const { terminology } = languageService();

const note = (marked: string) => parseEvaluationNote('en', 'en/01.note', marked, terminology);
const rows = (...lines: string[]) =>
  parseVariantRows('en', ['phenomenon\texpect\tconcept\tsentence', ...lines, ''].join('\n'), terminology);

describe('evaluation data', () => {
  for (const language of languagesWithNotes()) {
    it(`has at least 30 whole notes in ${language}, each with mentions of known concepts`, () => {
      const notes = readEvaluationNotes(language, terminology);
      assert.ok(notes.length >= 30, `${notes.length} notes`);
      assert.deepEqual(
        notes.filter(({ mentions }) => mentions.length === 0).map(({ file }) => file),
        [],
      );
    });
  }

  for (const language of languagesWithVariants()) {
    it(`has variants and near-misses in ${language}, none twice`, () => {
      const read = readVariantRows(language, terminology);
      assert.deepEqual([...new Set(read.map(({ expect }) => expect))].sort(), ['find', 'leave']);
      const keys = read.map(({ concept, text, surface }) => JSON.stringify([concept, text, surface]));
      assert.deepEqual(
        keys.filter((key, index) => keys.indexOf(key) !== index),
        [],
      );
    });
  }

  it('names file and line of a concept that is unknown or of another type, and of malformed markup', () => {
    assert.throws(() => note('Seen.\n<t hemifacial-spam>HFS</t>'), {
      message: 'en/01.note:2: no concept "hemifacial-spam" in the terminology.',
    });
    assert.throws(() => note('\n\n<t botulinum-toxin>toxin</t>'), {
      message: 'en/01.note:3: botulinum-toxin is of type drug, the tag says condition.',
    });
    assert.throws(
      () => note('A <t hemifacial-spasm>hemifacial\nspasm</t>.\nB <t hemifacial-spasm>HFS.\nC.'),
      /^Error: en\/01\.note:3: /,
    );
  });

  it('reads the escapes of a row of variants', () => {
    const [row] = rows('line break\tfind\themifacial-spasm\tRight [[hemifacial\\r\\nspa\\u00ADsm]], \\tseen.');
    assert.equal(row?.text, 'Right hemifacial\r\nspa\u00ADsm, \tseen.');
    assert.equal(row.text.slice(row.surface.start, row.surface.end), 'hemifacial\r\nspa\u00ADsm');
    assert.equal(row.where, 'en.tsv:2');
  });

  it('names the line of a malformed row of variants', () => {
    assert.throws(
      () => rows('plural\tfind\themifacial-spasm\tno surface'),
      /^Error: en\.tsv:2: a sentence has one surface/,
    );
    assert.throws(() => rows('plural\tfind\themifacial-spams\t[[HFS]]'), /^Error: en\.tsv:2: no concept/);
    assert.throws(() => rows('plural\tseek\themifacial-spasm\t[[HFS]]'), /^Error: en\.tsv:2: "seek" is neither/);
    assert.throws(() => rows('plural\tfind\themifacial-spasm'), /^Error: en\.tsv:2: a row has four columns/);
    assert.throws(() => rows('plural\tfind\themifacial-spasm\t[[HFS]]\\x'), /^Error: en\.tsv:2: unknown escape/);
  });
});
