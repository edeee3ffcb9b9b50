import assert from 'node:assert/strict';
import type { Voice } from '../../../server/src/context/assertion';
import { type Language, languages } from '../../../server/src/text/language';
import { readRuleExamples } from '../../support/ruleExamples';
import { findingsOf } from './notes';

/** The line in another voice than the note's own. */
const voices: Readonly<Record<Exclude<Voice, 'note'>, Readonly<Record<Language, (line: string) => string>>>> = {
  report: {
    en: (line) => `According to her GP, ${line}.`,
    fr: (line) => `Selon son médecin, ${line}.`,
    zh: (line) => `外院告知${line}。`,
  },
  quotation: {
    en: (line) => `“${line}”, she says.`,
    fr: (line) => `« ${line} », dit-elle.`,
    zh: (line) => `患者说：“${line}”。`,
  },
  education: {
    en: (line) => `Patient leaflet: ${line}.`,
    fr: (line) => `Plaquette patient : ${line}.`,
    zh: (line) => `健康宣教：${line}。`,
  },
  template: {
    en: (line) => `☐ ${line}`,
    fr: (line) => `☐ ${line}`,
    zh: (line) => `□${line}`,
  },
};

/** The line said of a relative. */
const ofRelative: Readonly<Record<Language, (line: string) => string>> = {
  en: (line) => `Family history: ${line}.`,
  fr: (line) => `Antécédents familiaux : ${line}.`,
  zh: (line) => `家族史：${line}。`,
};

/** The line as the first words of a sentence, and as an option that is taken: both are the note's own. */
const own: Readonly<Record<string, (line: string) => string>> = {
  'a plain sentence': (line) => `${line.charAt(0).toUpperCase()}${line.slice(1)}.`,
  'a ticked option': (line) => `☑ ${line}`,
};

const hasFinding = (text: string, rule: string): boolean => findingsOf(text).some((finding) => finding.rule === rule);

describe('rules and voices', () => {
  for (const { rule, trigger: lines, note, anyone } of readRuleExamples()) {
    for (const language of languages) {
      if (!anyone) {
        it(`${rule} leaves a relative alone in ${language}`, () => {
          const text = (note?.[language] ?? '…').replace('…', ofRelative[language](lines[language]));
          assert.ok(!hasFinding(text, rule), text);
        });
      }
      const place = (line: string): string => (note ? note[language].replace('…', line) : line);
      for (const [what, write] of Object.entries(own)) {
        it(`${rule} speaks of ${what} in ${language}`, () => {
          const text = place(write(lines[language]));
          assert.ok(hasFinding(text, rule), text);
        });
      }
      for (const [voice, write] of Object.entries(voices)) {
        it(`${rule} leaves ${voice} alone in ${language}`, () => {
          const text = place(write[language](lines[language]));
          assert.ok(!hasFinding(text, rule), text);
        });
      }
    }
  }

  it('take no open choice for a side or a course that is on record', () => {
    assert.ok(hasFinding('Assessment: hemifacial spasm.\nSide: ☐ right ☐ left', 'laterality-missing'));
    assert.ok(!hasFinding('Assessment: hemifacial spasm.\nSide: ☐ right ☑ left', 'laterality-missing'));
    assert.ok(hasFinding('Assessment: bilateral hemifacial spasm.\n☐ asynchronous', 'bilateral-hfs-verify'));
    assert.ok(!hasFinding('Assessment: bilateral hemifacial spasm.\n☑ asynchronous', 'bilateral-hfs-verify'));
    assert.ok(!hasFinding('Bilateral hemifacial spasm. ☐ simultaneous', 'bilateral-simultaneous-hfs'));
  });
});
