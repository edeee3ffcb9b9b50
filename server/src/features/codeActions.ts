import { type CodeAction, CodeActionKind, type Range, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { NoteAnalysis } from '../note/noteAnalysis';
import type { SeverityFinding } from '../rules/checkNote';
import { renderMessage } from '../rules/renderMessage';
import type { Fix, RuleData } from '../rules/rule';
import type { Language } from '../text/language';
import { diagnostics, ruleOf } from './diagnostics';
import { rangeOf, spanOf } from './ranges';

/**
 * The quick fixes of the findings that `range` touches, in the order of the findings. Titles are in the reader's language;
 * what a fix writes is in the note's. `rulePages` as for `diagnostics`, so that both name the same diagnostic.
 */
export function codeActions(
  note: NoteAnalysis,
  range: Range,
  findings: readonly SeverityFinding[],
  rules: readonly RuleData[],
  locale: Language,
  rulePages?: string,
): CodeAction[] {
  const span = spanOf(note, range);
  const touched = findings.filter((finding) => finding.start <= span.end && span.start <= finding.end);
  return touched.flatMap((finding) => {
    const rule = ruleOf(finding, rules);
    const mended = diagnostics(note, [finding], rules, locale, rulePages);
    return finding.fixes.map((fix) => ({
      title: renderMessage(rule, fix.title, locale),
      kind: CodeActionKind.QuickFix,
      diagnostics: mended,
      ...(fix.preferred ? { isPreferred: true } : {}),
      edit: workspaceEdit(note, fix),
    }));
  });
}

/** Edits of this version of the note, and the same without a version for clients that know none. */
function workspaceEdit(note: NoteAnalysis, fix: Fix): WorkspaceEdit {
  const { uri, version } = note.document;
  const edits = fix.edits.map(({ span, newText }) => ({ range: rangeOf(note, span), newText }));
  return { documentChanges: [{ textDocument: { uri, version }, edits }], changes: { [uri]: edits } };
}
