import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { fixAllKind } from '../features/fixAll';
import { semanticTokensLegend } from '../features/semanticTokens';
import type { Client } from './client';

/** The name under which diagnostics are answered and the settings are kept. */
export const identifier = 'facies';

/** What the server offers to this client: nothing that the client could not use. */
export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    hoverProvider: true,
    completionProvider: {
      resolveProvider: true,
      ...(client.labelDetails ? { completionItem: { labelDetailsSupport: true } } : {}),
    },
    ...(client.codeActionLiterals
      ? {
          codeActionProvider: {
            codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind],
          },
        }
      : {}),
    ...(client.hierarchicalSymbols ? { documentSymbolProvider: true } : {}),
    ...(client.pullsDiagnostics
      ? { diagnosticProvider: { identifier, interFileDependencies: false, workspaceDiagnostics: false } }
      : {}),
    ...(client.highlights ? { documentHighlightProvider: true } : {}),
    ...(client.references ? { referencesProvider: true } : {}),
    ...(client.definitions ? { definitionProvider: true } : {}),
    ...(client.workspaceSymbols ? { workspaceSymbolProvider: true } : {}),
    ...(client.inlayHints ? { inlayHintProvider: true } : {}),
    ...(client.renames ? { renameProvider: client.preparesRename ? { prepareProvider: true } : true } : {}),
    foldingRangeProvider: true,
    semanticTokensProvider: { legend: semanticTokensLegend, full: true, range: true },
    ...(client.workspaceFolders
      ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
      : {}),
  };
}
