import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService } from '../../../server/src/languageService';
import { languages } from '../../../server/src/text/language';
import { resources } from '../../support/resources';
import { ambiguityCases } from './ambiguityCases';

const service = createLanguageService({ resources: resources() });

/** What a form means at each of its places in a note. */
function meanings(text: string, form: string): string[] {
  const note = service.analyse(TextDocument.create('file:///note.note', 'clinical-note', 1, text));
  const places = [...text.matchAll(new RegExp(`(?<![A-Za-z-])${form}(?![a-zA-Z])`, 'gu'))];
  assert.ok(places.length > 0, `no ${form} in: ${text}`);
  return places.map(({ index }) => {
    const mention = note.mentions.find(({ start, end }) => start <= index && index < end);
    return mention ? `${mention.concept.id}${mention.ambiguity ? '?' : ''}` : '-';
  });
}

describe('ambiguous forms in the built-in terminology', () => {
  for (const language of languages) {
    describe(`in ${language}`, () => {
      assert.ok(ambiguityCases[language].length >= 40);
      for (const [text, form, means] of ambiguityCases[language]) {
        it(`${form} is ${means}: ${text.replaceAll('\n', ' ⏎ ')}`, () => {
          const found = meanings(text, form);
          assert.deepEqual(
            found,
            found.map(() => means),
          );
        });
      }
    });
  }
});
