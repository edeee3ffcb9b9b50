import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type LanguageService, createLanguageService } from '../../server/src/languageService';
import type { SeverityFinding } from '../../server/src/rules/checkNote';
import { renderMessage } from '../../server/src/rules/renderMessage';
import { severities } from '../../server/src/rules/rule';
import type { Language } from '../../server/src/text/language';
import { lineAt } from '../../test/support/evaluationNotes';
import { resources } from '../../test/support/resources';
import { readRuleExamples, unmark } from '../../test/support/ruleExamples';
import { writeDisagreements } from './disagreements';

export interface RulesOptions {
  readonly languages: readonly Language[];
  /** A table of example rows (rule, lang, expect, text); its part is left out when it is not there. */
  readonly examples: string;
  /** The folder of real texts; its part is left out when it is not there. */
  readonly realNotes: string;
}

/** An example: the rule speaks of the text, or it does not. */
interface Example {
  readonly rule: string;
  readonly language: Language;
  readonly expect: 'fire' | 'quiet';
  readonly text: string;
}

/** Prints how many examples each rule gets right, and what the rules find in real texts. */
export function reportRules({ languages, examples, realNotes }: RulesOptions): void {
  const service = createLanguageService({ resources: resources() });
  const own = ownExamples().filter(({ language }) => languages.includes(language));
  reportExamples('rules-own', own, service);
  if (existsSync(examples)) {
    const rows = readExamples(examples).filter(({ language }) => languages.includes(language));
    reportExamples('rules-catalogue', rows, service);
  }
  if (existsSync(realNotes)) for (const language of languages) reportFindings(realNotes, language, service);
}

function ownExamples(): Example[] {
  return readRuleExamples().flatMap(({ rule, en, fr, zh }) =>
    Object.entries({ en, fr, zh }).flatMap(([lang, { fire, quiet }]) => {
      const language = lang as Language;
      return [
        ...fire.map((marked): Example => ({ rule, language, expect: 'fire', text: unmark(marked).text })),
        ...quiet.map((text): Example => ({ rule, language, expect: 'quiet', text })),
      ];
    }),
  );
}

function readExamples(path: string): Example[] {
  const [, ...lines] = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const [rule, language, expect, text] = line.split('\t') as [string, Language, Example['expect'], string];
    return { rule, language, expect, text: text.replaceAll('\\n', '\n') };
  });
}

/** A note is checked with every rule on, also those that are off by default. */
function reportExamples(name: string, examples: readonly Example[], service: LanguageService): void {
  const allOn = Object.fromEntries(
    service.rules.filter(({ offByDefault }) => offByDefault).map(({ code, severity }) => [code, severity]),
  );
  const judged = examples.map((example) => {
    const fired = findingsIn(service, example.text, allOn).some(({ rule }) => rule === example.rule);
    return { ...example, right: fired === (example.expect === 'fire') };
  });
  const share = (those: readonly (typeof judged)[number][]): string => {
    const right = those.filter((one) => one.right).length;
    return `${right}/${those.length}`.padEnd(12);
  };
  const row = (title: string, those: readonly (typeof judged)[number][]): string => {
    const of = (expect: Example['expect']) => share(those.filter((one) => one.expect === expect));
    return `  ${title.padEnd(34)} fire ${of('fire')} quiet ${of('quiet')}`;
  };
  console.log(`\n${name}: ${examples.length} notes`);
  console.log(row('all', judged));
  for (const language of new Set(judged.map((one) => one.language))) {
    console.log(
      row(
        language,
        judged.filter((one) => one.language === language),
      ),
    );
  }
  for (const rule of new Set(judged.filter(({ right }) => !right).map((one) => one.rule))) {
    console.log(
      row(
        rule,
        judged.filter((one) => one.rule === rule),
      ),
    );
  }
  writeDisagreements(
    name,
    judged
      .filter(({ right }) => !right)
      .map(({ rule, language, expect, text }) => `${rule} ${language} ${expect}: ${text.replaceAll('\n', '\\n')}`),
  );
}

/** The findings in real texts by rule; a text's language begins its name, `en-cases-1.txt`. Each stands in `out/eval`. */
function reportFindings(folder: string, language: Language, service: LanguageService): void {
  const names = readdirSync(folder).filter((name) => name.startsWith(`${language}-`) && name.endsWith('.txt'));
  if (names.length === 0) return;
  const found = names.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return findingsIn(service, text, {}).map((finding) => ({ name, text, finding }));
  });
  console.log(`\nfindings-${language}: ${names.length} real texts, findings by severity and rule`);
  const counts = severities.map((severity) => {
    return `${severity} ${found.filter(({ finding }) => finding.severity === severity).length}`;
  });
  console.log(`  ${'all'.padEnd(34)} ${found.length}  (${counts.join(', ')})`);
  for (const rule of [...new Set(found.map(({ finding }) => finding.rule))].sort()) {
    console.log(`  ${rule.padEnd(34)} ${found.filter(({ finding }) => finding.rule === rule).length}`);
  }
  writeDisagreements(
    `findings-${language}`,
    found.map(({ name, text, finding }) => {
      const data = service.rules.find(({ code }) => code === finding.rule)!;
      const around = `${text.slice(Math.max(0, finding.start - 150), finding.start)}[${text.slice(finding.start, finding.end)}]${text.slice(finding.end, finding.end + 80)}`;
      const where = `${name}:${lineAt(text, finding.start)} ${finding.severity} ${finding.rule}`;
      return `${where}: ${renderMessage(data, finding.message, 'en')} | ${around.replace(/\s+/g, ' ')}`;
    }),
  );
}

function findingsIn(
  service: LanguageService,
  text: string,
  rules: Parameters<LanguageService['findings']>[1]['rules'],
): SeverityFinding[] {
  const note = service.analyse(TextDocument.create('note:', 'clinical-note', 0, text));
  return service.findings(note, { rules, maxProblems: Number.MAX_SAFE_INTEGER });
}
