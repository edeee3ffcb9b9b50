import { type LogOutputChannel, Uri, workspace } from 'vscode';
import { type ErrorHandler, type LanguageClientOptions, vsdiag } from 'vscode-languageclient';
import { followedDocuments } from './documents';
import { rulePageScheme } from './rulePages';
import type { ServerPart } from './serverPart';
import { conceptPageScheme } from './termPacks/conceptPages';

/**
 * Findings are for those who write the note: not for the old side of a comparison, a page of the documentation or any other
 * document that has no place to be saved to.
 */
function canBeWritten({ scheme }: Uri): boolean {
  return scheme === 'untitled' || workspace.fs.isWritableFileSystem(scheme) === true;
}

/** How the client talks to the server about documents in `noteLanguages` and about term packs. */
export function clientOptions(
  noteLanguages: readonly string[],
  log: LogOutputChannel,
  errorHandler: ErrorHandler,
  parts: readonly ServerPart[],
): LanguageClientOptions {
  return {
    documentSelector: followedDocuments(noteLanguages),
    outputChannel: log,
    errorHandler,
    initializationOptions: (): object =>
      Object.assign(
        {
          rulePages: `${rulePageScheme}:/`,
          conceptPages: `${conceptPageScheme}:/`,
          noteStatus: true,
          asksWhileTyping: true,
        },
        ...parts.map((part) => part.initializationOptions()),
      ) as object,
    middleware: {
      provideDiagnostics: (document, previousResultId, token, next) => {
        if (canBeWritten(document instanceof Uri ? document : document.uri)) {
          return next(document, previousResultId, token);
        }
        return { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] };
      },
    },
  };
}
