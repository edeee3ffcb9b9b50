import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { NoteDocument } from '../../../server/src/note/noteDocument';
import { NoteMemory } from '../../../server/src/note/noteState';
import { languages } from '../../../server/src/text/language';
import { languageService } from '../../support/notes';
import { type RuleExamples, readRuleExamples, unmark } from '../../support/ruleExamples';

const service = languageService();

/** Lines of the examples of a rule, in all languages: what makes it speak, and what silences it, in any order. */
function linesOf(examples: RuleExamples): string[] {
  const texts = languages.flatMap((language) => [
    ...examples[language].fire.map((marked) => unmark(marked).text),
    ...examples[language].quiet,
  ]);
  return texts.flatMap((text) => text.split(/(?<=[.;])\s+|(?<=[。；])|\n/)).filter((line) => line.trim() !== '');
}

const separators = ['\n', '\n\n', ' '];

describe('What a rule keeps from one version of a note to the next', () => {
  for (const examples of readRuleExamples()) {
    it(`changes nothing in what ${examples.rule} finds`, () => {
      const rules = Object.fromEntries(
        service.rules.map(({ code, severity }) => [code, code === examples.rule ? severity : ('off' as const)]),
      );
      const findings = (note: Parameters<typeof service.findings>[0]) => {
        return service.findings(note, { rules, maxProblems: 100 });
      };
      const line = fc.tuple(fc.constantFrom(...linesOf(examples)), fc.constantFrom(...separators));
      const some = fc.array(line, { maxLength: 5 }).map((parts) => parts.flat().join(''));
      const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(80), text: some });
      fc.assert(
        fc.property(some, fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
          const memory = new NoteMemory();
          let document = NoteDocument.create('file:///a.note', 'clinical-note', 1, text);
          for (const { at, length, text: newText } of edits) {
            const start = Math.floor(at * document.length);
            const range = { start: document.positionAt(start), end: document.positionAt(start + length) };
            document = document.changed([{ range, text: newText }], document.version + 1);
            const reading = service.analysis(document, memory);
            let step = reading.next();
            while (!step.done) step = reading.next();
            const anew = service.analyse(TextDocument.create('file:///a.note', 'clinical-note', 1, document.getText()));
            assert.deepEqual(findings(step.value), findings(anew));
          }
        }),
        { numRuns: 15 },
      );
    }).timeout(20_000);
  }
});
