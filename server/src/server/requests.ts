import type { CancellationToken, TextDocumentIdentifier } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LanguageService } from '../languageService';
import type { NoteAnalysis } from '../note/noteAnalysis';
import { formatOfFile } from '../terminology/packs/packFileName';
import { guardRequest, Superseded, unlessCancelled } from './guard';
import type { Session } from './session';

export type RequestHandler<P, R> = (params: P, token: CancellationToken) => Promise<R>;

/** A handler of requests that keeps the protocol's rules on cancellation, failure and shutdown. `task` names it in the log. */
export function onRequest<P, R>(
  session: Session,
  task: string,
  handle: (params: P, token: CancellationToken) => Promise<R>,
): RequestHandler<P, R> {
  return (params, token) =>
    guardRequest(task, session.connection.console, () => {
      session.assertServing();
      return unlessCancelled(handle(params, token), token);
    });
}

/** A handler of requests about a note as it is now. About a note that is not open the answer is `otherwise`. */
export function onNoteRequest<P extends { readonly textDocument: TextDocumentIdentifier }, R, O>(
  session: Session,
  task: string,
  otherwise: O,
  handle: (service: LanguageService, note: NoteAnalysis, params: P, token: CancellationToken) => R | Promise<R>,
): RequestHandler<P, R | O> {
  return onRequest(session, task, async (params: P, token): Promise<R | O> => {
    const { uri } = params.textDocument;
    const { notes, packs } = session;
    for (;;) {
      const analysis = notes.analysis(uri);
      const document = notes.document(uri);
      if (!analysis || !document) return otherwise;
      try {
        return await handle(await packs.serviceFor(uri), await analysis, params, token);
      } catch (error) {
        // Where other terms came into use meanwhile the text is still the same: it is read again.
        if (!(error instanceof Superseded) || notes.document(uri) !== document) throw error;
      }
    }
  });
}

/** A handler of requests about YAML files of packs that are open; all others are left to `otherwise`. */
export function onPackRequest<P extends { readonly textDocument: TextDocumentIdentifier }, R, O>(
  session: Session,
  task: string,
  otherwise: RequestHandler<P, O>,
  handle: (service: LanguageService, document: TextDocument, params: P) => R,
): RequestHandler<P, R | O> {
  const inPack = onRequest(session, task, async (params: P): Promise<R> => {
    const { uri } = params.textDocument;
    return handle(await session.packs.serviceFor(uri), session.packs.documents.get(uri)!, params);
  });
  return (params, token): Promise<R | O> => {
    // What is wrong with the request is found and told by the one that answers it.
    const uri = (params as Partial<P>).textDocument?.uri;
    const isYaml = uri !== undefined && formatOfFile(uri) === 'yaml' && session.packs.documents.get(uri) !== undefined;
    return isYaml ? inPack(params, token) : otherwise(params, token);
  };
}
