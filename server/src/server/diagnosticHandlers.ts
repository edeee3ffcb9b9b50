import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { Superseded } from './guard';
import { onRequest } from './requests';
import type { Session } from './session';

/** Answers clients that ask for diagnostics themselves. */
export function handleDiagnostics(session: Session): void {
  const { client, connection, diagnoser, notes, reports, watch } = session;
  if (!client.pullsDiagnostics) return;

  const report = async ({
    textDocument: { uri },
    previousResultId,
  }: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport> => {
    const diagnosis = await diagnoser.diagnose(uri);
    if (!diagnosis) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    watch.reported(uri, diagnosis);
    return reports.report(uri, diagnosis.diagnostics, previousResultId);
  };

  connection.languages.diagnostics.on(
    onRequest(session, 'textDocument/diagnostic', async (params: DocumentDiagnosticParams) => {
      try {
        return await report(params);
      } catch (error) {
        if (!(error instanceof Superseded)) throw error;
        const retriggerRequest = notes.document(params.textDocument.uri) !== undefined;
        throw new ResponseError(LSPErrorCodes.ServerCancelled, 'The note was changed or closed meanwhile.', {
          retriggerRequest,
        });
      }
    }),
  );
}
