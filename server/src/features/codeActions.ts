import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import type { NoteAnalysis } from '../note/noteAnalysis';
import type { SeverityFinding } from '../rules/checkNote';
import { renderMessage } from '../rules/renderMessage';
import type { RuleData } from '../rules/rule';
import { diagnostics, ruleOf } from './diagnostics';
import { type Dismissal, dismissActions } from './dismissActions';
import { preferredEdits, preferredFix } from './fixAll';
import type { ShownFinding } from './shownFinding';
import type { FeatureContext } from './featureContext';
import { spanOf } from './ranges';
import { type EditOptions, workspaceEdit } from './workspaceEdit';

/** What the client can do with actions. */
export interface ActionOptions extends EditOptions {
  /** As for `diagnostics`, so that both name the same diagnostic. */
  readonly rulePages?: string | undefined;
  /** How the client dismisses findings; left out: it does not. */
  readonly dismissal?: Dismissal | undefined;
  /** Every finding of the note, where not all of them are shown. */
  readonly all?: (() => readonly SeverityFinding[]) | undefined;
}

/**
 * What can be done about the findings that `range` touches, in their order: first the quick fixes of each, then those of all
 * findings of a rule at once, then that each be dismissed. Titles are in the reader's language; what a fix writes is in the
 * note's.
 */
export function codeActions(
  note: NoteAnalysis,
  range: Range,
  findings: readonly SeverityFinding[],
  rules: readonly RuleData[],
  context: FeatureContext,
  { rulePages, dismissal, all = () => findings, ...editing }: ActionOptions = {},
): CodeAction[] {
  const span = spanOf(note, range);
  const touched = findings
    .filter((finding) => finding.start <= span.end && span.start <= finding.end)
    .map((finding) => ({
      finding,
      rule: ruleOf(finding, rules),
      shown: diagnostics(note, [finding], rules, context.locale, rulePages),
    }));
  return [
    ...touched.flatMap((one) => quickFixes(note, one, context, editing)),
    ...ruleFixes(note, touched, all, context),
    ...(dismissal ? dismissActions(touched, dismissal, context) : []),
  ];
}

function quickFixes(
  note: NoteAnalysis,
  { finding, rule, shown }: ShownFinding,
  { locale }: FeatureContext,
  editing: EditOptions,
): CodeAction[] {
  return finding.fixes.map((fix) => ({
    title: renderMessage(rule, fix.title, locale),
    kind: CodeActionKind.QuickFix,
    diagnostics: shown,
    ...(fix.preferred ? { isPreferred: true } : {}),
    edit: workspaceEdit(note, fix.edits, editing),
  }));
}

/** For each rule of which more than one finding has a preferred fix: all of these at once. */
function ruleFixes(
  note: NoteAnalysis,
  touched: readonly ShownFinding[],
  all: () => readonly SeverityFinding[],
  { locale, translate }: FeatureContext,
): CodeAction[] {
  const mendable = touched.filter(({ finding }) => preferredFix(finding));
  return [...new Set(mendable.map(({ rule }) => rule))].flatMap((rule) => {
    const same = all().filter((finding) => finding.rule === rule.code && preferredFix(finding));
    if (same.length < 2) return [];
    return {
      title: translate('action.fixRule', { count: String(same.length), rule: rule.title[locale] }),
      kind: CodeActionKind.QuickFix,
      diagnostics: mendable.flatMap((one) => (one.rule === rule ? one.shown : [])),
      edit: workspaceEdit(note, preferredEdits(same)),
    };
  });
}
