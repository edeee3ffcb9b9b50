import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService } from '../../../server/src/languageService';
import type { SeverityFinding } from '../../../server/src/rules/checkNote';
import type { RuleData } from '../../../server/src/rules/rule';
import { resources } from '../../support/resources';

const failures: string[] = [];
const service = createLanguageService({
  resources: resources(),
  onRuleFailure: (code, errorName) => failures.push(`${code}: ${errorName}`),
});

/** Rules that are off by default speak too. */
const allOn = Object.fromEntries(
  service.rules.filter(({ offByDefault }) => offByDefault).map(({ code, severity }) => [code, severity]),
);

/** What the rules, all on, find in a note. A rule that breaks fails the test. */
export function findingsOf(text: string): SeverityFinding[] {
  const document = TextDocument.create('file:///note.note', 'clinical-note', 1, text);
  const findings = service.findings(service.analyse(document), { rules: allOn, maxProblems: 100 });
  if (failures.length > 0) throw new Error(failures.join(', '));
  return findings;
}

/** What the data file of a rule says. */
export function ruleData(code: string): RuleData {
  const data = service.rules.find((rule) => rule.code === code);
  if (!data) throw new Error(`No rule "${code}".`);
  return data;
}
