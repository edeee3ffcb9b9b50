import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { FeatureContext } from './featureContext';
import type { ShownFinding } from './shownFinding';

/** Where a dismissed finding is not shown again: in the workspace, or wherever its reader works. */
export const dismissalScopes = ['workspace', 'user'] as const;
export type DismissalScope = (typeof dismissalScopes)[number];

/** How a client dismisses findings: it runs `command` with the scope and the fingerprint. */
export interface Dismissal {
  readonly command: string;
  readonly scopes: readonly DismissalScope[];
}

const titles: Readonly<Record<DismissalScope, string>> = {
  workspace: 'action.dismissInWorkspace',
  user: 'action.dismissForMe',
};

/** The offers to dismiss each of the findings. Where there are several, each says which rule it is about. */
export function dismissActions(
  findings: readonly ShownFinding[],
  { command, scopes }: Dismissal,
  { locale, translate }: FeatureContext,
): CodeAction[] {
  return findings.flatMap(({ finding, rule, shown }) =>
    scopes.map((scope) => {
      const own = translate(titles[scope]);
      const title = findings.length === 1 ? own : translate('action.ofRule', { action: own, rule: rule.title[locale] });
      return {
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: shown,
        command: { title, command, arguments: [scope, finding.fingerprint] },
      };
    }),
  );
}
