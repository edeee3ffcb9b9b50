import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LanguageService } from '../../server/src/languageService';
import type { Language } from '../../server/src/text/language';
import { realNote } from './corpus';
import { goals } from './goals';
import { interleave, ratios, spreadOf } from './measure';
import { loadCheckers } from './peers';
import type { Product } from './product';
import { figure, heading, remark } from './report';

const ruleSettings = { rules: {}, maxProblems: 12 };
const kilobyte = 1024;

/** From the text of a note to its diagnostics, beside the npm packages that check a whole text. */
export async function benchChecks({ service }: Product): Promise<void> {
  const { createCspell, createTextlint, createHarper } = await loadCheckers();
  const cspell = createCspell();
  const textlint = createTextlint();
  const harper = await createHarper();
  for (const [language, size, rounds] of [
    ['en', 1, 40],
    ['en', 10, 20],
    ['en', 100, 5],
    ['fr', 10, 20],
    ['zh', 10, 20],
  ] as const) {
    const text = realNote(language, size * kilobyte);
    heading(`Whole check of a note of ${size} KB, ${language}: ${text.length} code units of annotated notes`);
    const times = await interleave(rounds, {
      facies: () => check(service, text, language),
      cspell: () => cspell(text),
      textlint: () => textlint(text),
      harper: () => harper(text),
    });
    const goalOf = <T>(goal: T): [T] | [] => (size === 10 ? [goal] : []);
    figure('cspell-lib', ratios(times.cspell, times.facies), 'x', ...goalOf(goals.checkCspell));
    figure('textlint with terminology', ratios(times.textlint, times.facies), 'x', ...goalOf(goals.checkTextlint));
    figure('harper.js', ratios(times.harper, times.facies), 'x', ...goalOf(goals.checkHarper));
    figure('Facies: analyse, findings, JSON of the diagnostics', spreadOf(times.facies), ' ms');
  }
  remark(
    'The peers do other work: spelling, wording, English grammar. They are an anchor for how long a check may take and',
  );
  remark('say nothing of quality. Each gets the same text again and again and may keep what it learnt of it.');
}

function check(service: LanguageService, text: string, language: Language): string {
  const note = service.analyse(TextDocument.create('untitled:note', 'clinical-note', 1, text));
  return JSON.stringify(service.diagnostics(note, service.findings(note, ruleSettings), language));
}
