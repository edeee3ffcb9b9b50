import type { CodeAction } from 'vscode-languageserver-types';
import { firstStartingFrom } from '../note/lookup';
import type { NoteAnalysis } from '../note/noteAnalysis';
import type { SeverityFinding } from '../rules/checkNote';
import type { Fix } from '../rules/rule';
import { type Span, overlaps } from '../text/span';
import type { FeatureContext } from './featureContext';
import { workspaceEdit } from './workspaceEdit';

/** The kind of the action that mends all at once, which an editor may run by itself when a note is saved. */
export const fixAllKind = 'source.fixAll.facies';

/** The action that applies the preferred fix of every finding that has one; undefined where none has. */
export function fixAll(
  note: NoteAnalysis,
  findings: readonly SeverityFinding[],
  { translate }: FeatureContext,
): CodeAction | undefined {
  const edits = preferredEdits(findings);
  if (edits.length === 0) return undefined;
  return { title: translate('action.fixAll'), kind: fixAllKind, edit: workspaceEdit(note, edits) };
}

/** The fix of a finding that has one sensible answer. */
export function preferredFix({ fixes }: SeverityFinding): Fix | undefined {
  return fixes.find(({ preferred }) => preferred);
}

/** The edits of the preferred fixes of findings, in the order of the note. A fix in whose way one before it is, is left out whole. */
export function preferredEdits(findings: readonly SeverityFinding[]): Fix['edits'] {
  const chosen: Placed[] = [];
  for (const finding of findings) {
    const edits = (preferredFix(finding)?.edits ?? []).map(({ span, newText }) => ({ ...span, newText }));
    const added = edits.filter((edit) => add(edit, chosen));
    if (added.length === edits.length) continue;
    for (const edit of added) chosen.splice(chosen.indexOf(edit), 1);
  }
  return chosen.map(({ start, end, newText }) => ({ span: { start, end }, newText }));
}

/** An edit as a span, so that it can be looked up among others. */
interface Placed extends Span {
  readonly newText: string;
}

/** Puts an edit among others that are in order, unless one of them is in its way. */
function add(edit: Placed, others: Placed[]): boolean {
  const place = firstStartingFrom(others, edit.start);
  if (others.slice(Math.max(0, place - 1), place + 2).some((other) => collide(other, edit))) return false;
  others.splice(place, 0, edit);
  return true;
}

/** Whether two edits cannot both be made: they overlap, or one inserts at the edge of the other. */
function collide(a: Span, b: Span): boolean {
  const isInsertion = a.start === a.end || b.start === b.end;
  return overlaps(a, b) || (isInsertion && a.start <= b.end && b.start <= a.end);
}
