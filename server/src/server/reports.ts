import { type Diagnostic, type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';

interface Last {
  readonly resultId: string;
  readonly content: string;
}

/** Answers to pulled diagnostics. The same diagnostics as last time are answered by their result id alone. */
export class Reports {
  readonly #last = new Map<string, Last>();
  /** Ids of a server that ran before mean nothing to this one. */
  readonly #run = Date.now().toString(36);
  #count = 0;

  report(
    uri: string,
    diagnostics: readonly Diagnostic[],
    previousResultId: string | undefined,
  ): DocumentDiagnosticReport {
    const content = JSON.stringify(diagnostics);
    const last = this.#last.get(uri);
    if (last?.content === content && last.resultId === previousResultId) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: last.resultId };
    }
    const resultId = last?.content === content ? last.resultId : `${this.#run}-${++this.#count}`;
    this.#last.set(uri, { resultId, content });
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] };
  }

  /** Says that a note was closed. */
  forget(uri: string): void {
    this.#last.delete(uri);
  }
}
