import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { TextEdit } from 'vscode-languageserver-types';
import { analyseAtCaret, languageService } from '../support/notes';
import type { Language } from '../../server/src/text/language';

const program = join(import.meta.dirname, '../../server/bin/facies.js');

describe('facies complete', () => {
  before(() => void languageService());

  const cases: Readonly<Record<Language, readonly string[]>> = {
    en: [
      'She has right hemif|',
      'She has an hemif|',
      'Injection of |',
      'Spasm of the orb|',
      'She has ooc|',
      'spasm hemif|',
    ],
    fr: ["Aggravation de l'hémisp|", 'La patiente présente le paral|', 'Elle est traitée par |', 'Elle a un blepharo|'],
    zh: ['患者mianji|', '诊断：mjjl|', '患者面肌|', '注射|', '診斷：面肌痙|'],
  };
  for (const [language, marked] of Object.entries(cases)) {
    it(`gives what an editor is given to who asks, in the same order: ${language}`, () => {
      const asked = marked.map((line) => analyseAtCaret(line));
      const input = asked.map(({ note, offset }, id) => JSON.stringify({ id, text: note.text, offset })).join('\n');
      const { stdout } = spawnSync(process.execPath, [program, 'complete', '--lang', language], {
        input: `${input}\n`,
        encoding: 'utf8',
        env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: '' },
      });
      const printed = stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { readonly id: number; readonly items: object[] });
      const expected = asked.map(({ note, offset }, id) => {
        const { items } = languageService().completion(note, note.document.positionAt(offset), 'en');
        assert.ok(items.length > 0);
        return {
          id,
          items: items.map(({ label, data, textEdit }) => {
            assert.ok(TextEdit.is(textEdit));
            const { range, newText } = textEdit;
            const at = (position: typeof range.start) => note.document.offsetAt(position);
            const { concept } = data as { concept: string };
            return { label, concept, insertText: newText, start: at(range.start), end: at(range.end) };
          }),
        };
      });
      assert.deepEqual(printed, expected);
    });
  }
});
