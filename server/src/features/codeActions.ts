import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver-types';
import type { NoteAnalysis } from '../note/noteAnalysis';
import type { SeverityFinding } from '../rules/checkNote';
import { renderMessage } from '../rules/renderMessage';
import type { RuleData } from '../rules/rule';
import { diagnostics, ruleOf } from './diagnostics';
import { type Dismissal, dismissActions } from './dismissActions';
import type { FeatureContext } from './featureContext';
import { spanOf } from './ranges';
import { workspaceEdit } from './workspaceEdit';

/** What the client can do with actions. */
export interface ActionOptions {
  /** As for `diagnostics`, so that both name the same diagnostic. */
  readonly rulePages?: string | undefined;
  /** How the client dismisses findings; left out: it does not. */
  readonly dismissal?: Dismissal | undefined;
}

/**
 * What can be done about the findings that `range` touches, in their order: first the quick fixes of each, then that it be
 * dismissed. Titles are in the reader's language; what a fix writes is in the note's.
 */
export function codeActions(
  note: NoteAnalysis,
  range: Range,
  findings: readonly SeverityFinding[],
  rules: readonly RuleData[],
  context: FeatureContext,
  { rulePages, dismissal }: ActionOptions = {},
): CodeAction[] {
  const span = spanOf(note, range);
  const touched = findings
    .filter((finding) => finding.start <= span.end && span.start <= finding.end)
    .map((finding) => ({
      finding,
      rule: ruleOf(finding, rules),
      shown: diagnostics(note, [finding], rules, context.locale, rulePages),
    }));
  const fixes = touched.flatMap(({ finding, rule, shown }) => quickFixes(note, finding, rule, shown, context));
  return dismissal ? [...fixes, ...dismissActions(touched, dismissal, context)] : fixes;
}

function quickFixes(
  note: NoteAnalysis,
  finding: SeverityFinding,
  rule: RuleData,
  shown: Diagnostic[],
  { locale }: FeatureContext,
): CodeAction[] {
  return finding.fixes.map((fix) => ({
    title: renderMessage(rule, fix.title, locale),
    kind: CodeActionKind.QuickFix,
    diagnostics: shown,
    ...(fix.preferred ? { isPreferred: true } : {}),
    edit: workspaceEdit(note, fix.edits),
  }));
}
