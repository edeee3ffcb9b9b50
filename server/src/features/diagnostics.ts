import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { NoteAnalysis } from '../note/noteAnalysis';
import type { SeverityFinding } from '../rules/checkNote';
import { renderMessage } from '../rules/renderMessage';
import type { RuleData, Severity } from '../rules/rule';
import type { Language } from '../text/language';
import { rangeOf } from './ranges';

const severityNumbers: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The most related places that are sent with one diagnostic: a list that nobody reads to its end makes every key slow. */
const mostRelated = 8;

/**
 * Findings as LSP diagnostics, in the same order, with messages in the reader's language. `rulePages` is the address that
 * `<code>.md` is appended to; without it a code carries no link. A finding of a rule that `rules` lacks throws.
 */
export function diagnostics(
  note: NoteAnalysis,
  findings: readonly SeverityFinding[],
  rules: readonly RuleData[],
  locale: Language,
  rulePages?: string,
): Diagnostic[] {
  return findings.map((finding) => diagnostic(note, finding, ruleOf(finding, rules), locale, rulePages));
}

/** The data of the rule that made a finding. */
export function ruleOf(finding: SeverityFinding, rules: readonly RuleData[]): RuleData {
  const rule = rules.find(({ code }) => code === finding.rule);
  if (!rule) throw new ReferenceError(`No rule has the code "${finding.rule}".`);
  return rule;
}

function diagnostic(
  note: NoteAnalysis,
  finding: SeverityFinding,
  rule: RuleData,
  locale: Language,
  rulePages: string | undefined,
): Diagnostic {
  const related = finding.related.slice(0, mostRelated).map(({ span, message }) => ({
    location: { uri: note.document.uri, range: rangeOf(note, span) },
    message: renderMessage(rule, message, locale),
  }));
  return {
    range: rangeOf(note, finding),
    severity: severityNumbers[finding.severity],
    code: finding.rule,
    ...(rulePages === undefined ? {} : { codeDescription: { href: `${rulePages}${finding.rule}.md` } }),
    source: 'facies',
    message: renderMessage(rule, finding.message, locale),
    ...(related.length === 0 ? {} : { relatedInformation: related }),
  };
}
