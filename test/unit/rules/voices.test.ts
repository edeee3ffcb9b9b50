import assert from 'node:assert/strict';
import type { Voice } from '../../../server/src/context/assertion';
import { type Language, languages } from '../../../server/src/text/language';
import { findingsOf } from './notes';

/** One line that makes a rule speak, and the rest of the note that it needs. `…` stands for the line in `note`. */
interface Trigger {
  readonly rule: string;
  readonly lines: Readonly<Record<Language, string>>;
  readonly note?: Readonly<Record<Language, string>>;
}

const triggers: readonly Trigger[] = [
  {
    rule: 'bilateral-simultaneous-hfs',
    lines: {
      en: 'bilateral simultaneous hemifacial spasm',
      fr: 'spasme hémifacial bilatéral et simultané',
      zh: '双侧面肌痉挛同时发作',
    },
  },
  {
    rule: 'bilateral-hfs-verify',
    lines: { en: 'bilateral hemifacial spasm', fr: 'spasme hémifacial bilatéral', zh: '双侧面肌痉挛' },
  },
  {
    rule: 'laterality-missing',
    lines: { en: 'hemifacial spasm', fr: 'spasme hémifacial', zh: '面肌痉挛' },
  },
  {
    rule: 'laterality-conflict',
    lines: { en: 'right hemifacial spasm', fr: 'spasme hémifacial droit', zh: '右侧面肌痉挛' },
    note: {
      en: 'Left hemifacial spasm for two years.\n…',
      fr: 'Spasme hémifacial gauche depuis deux ans.\n…',
      zh: '左侧面肌痉挛2年。\n…',
    },
  },
  {
    rule: 'negated-and-affirmed',
    lines: { en: 'no hemifacial spasm', fr: 'pas de spasme hémifacial', zh: '未见面肌痉挛' },
    note: {
      en: '…\nAssessment: right hemifacial spasm.',
      fr: '…\nConclusion : spasme hémifacial droit.',
      zh: '…\n诊断：右侧面肌痉挛。',
    },
  },
  {
    rule: 'misspelled-term',
    lines: { en: 'right hemifacial spasam', fr: 'spasme hémifaciale droit', zh: '右侧面肌痉孪' },
  },
  {
    rule: 'scale-out-of-range',
    lines: { en: 'House-Brackmann grade VII', fr: 'House-Brackmann grade VII', zh: 'House-Brackmann VII级' },
  },
  {
    rule: 'imipenem-meningitis',
    lines: {
      en: 'imipenem for meningitis',
      fr: 'imipénème pour méningite',
      zh: '亚胺培南治疗脑膜炎',
    },
  },
  {
    rule: 'ambiguous-abbreviation',
    lines: { en: 'HFS since May, worse when tired', fr: 'HFS depuis six ans, gêne sociale', zh: 'HFS 6年，影响社交' },
  },
];

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

/** The line as the first words of a sentence, and as an option that is taken: both are the note's own. */
const own: Readonly<Record<string, (line: string) => string>> = {
  'a plain sentence': (line) => `${line.charAt(0).toUpperCase()}${line.slice(1)}.`,
  'a ticked option': (line) => `☑ ${line}`,
};

const hasFinding = (text: string, rule: string): boolean => findingsOf(text).some((finding) => finding.rule === rule);

describe('rules and voices', () => {
  for (const { rule, lines, note } of triggers) {
    for (const language of languages) {
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
