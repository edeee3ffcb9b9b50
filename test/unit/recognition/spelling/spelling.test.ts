import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService } from '../../../../server/src/languageService';
import type { Mention } from '../../../../server/src/note/noteAnalysis';
import { type Language, languages } from '../../../../server/src/text/language';
import { resources } from '../../../support/resources';
import { misspellings } from './misspellings';
import { rightWords } from './rightWords';

const service = createLanguageService({ resources: resources() });

const sentences: Readonly<Record<Language, (name: string) => string>> = {
  en: (name) => `Assessment: the patient has ${name}.`,
  fr: (name) => `Conclusion : le patient présente ${name}.`,
  zh: (name) => `诊断：${name}。`,
};

const mentionsIn = (text: string): readonly Mention[] =>
  service.analyse(TextDocument.create('file:///note.note', 'clinical-note', 1, text)).mentions;

describe('spelling', () => {
  for (const language of languages) {
    it(`finds misspelt names in ${language}`, () => {
      const cases = misspellings[language];
      assert.ok(cases.length >= 150);
      const missed = cases.filter(([wrong, right]) => {
        const meant = mentionsIn(sentences[language](right)).find(({ text }) => text === right);
        assert.ok(meant, right);
        return !mentionsIn(sentences[language](wrong)).some(
          ({ concept, misspelled }) => misspelled && concept === meant.concept,
        );
      });
      assert.deepEqual(missed.slice(0, 3), []);
    });
  }

  for (const [language, texts] of Object.entries(rightWords)) {
    it(`takes no right word for a misspelt one in ${language}`, () => {
      const frames = language === 'zh' ? [sentences.zh] : language === 'other' ? [] : [sentences.en, sentences.fr];
      const written = texts.flatMap((text) => [text, ...frames.map((frame) => frame(text))]);
      const taken = written.flatMap(mentionsIn).filter(({ misspelled }) => misspelled);
      assert.deepEqual(
        taken.map(({ text, term }) => `${text}>${term.text}`),
        [],
      );
    });
  }
});
