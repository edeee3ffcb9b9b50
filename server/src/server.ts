import { type Connection, ErrorCodes, type InitializeResult, ResponseError } from 'vscode-languageserver';
import { capabilitiesFor } from './server/capabilities';
import { handleChoices } from './server/choiceHandlers';
import { readClient } from './server/client';
import { handleConcepts } from './server/conceptHandlers';
import { handleDiagnostics } from './server/diagnosticHandlers';
import { handleDismissals } from './server/dismissalHandlers';
import { handleFeatures } from './server/featureHandlers';
import type { ServerHost } from './server/host';
import { handleNavigation } from './server/navigationHandlers';
import { handlePacks } from './server/packs/packHandlers';
import { createSession } from './server/session';
import { handleSettings } from './server/settingsHandlers';
import { handleSync } from './server/syncHandlers';

/**
 * Serves one client over `connection` until it says `exit`. Nothing is read or computed before `initialize` is answered;
 * what is offered depends on what the client said there that it can do.
 */
export function startServer(connection: Connection, host: ServerHost): void {
  let state: 'waiting' | 'serving' | 'stopped' = 'waiting';

  connection.onInitialize((params): InitializeResult | ResponseError<never> => {
    if (state !== 'waiting') {
      return new ResponseError<never>(ErrorCodes.InvalidRequest, 'The server was initialized before.');
    }
    state = 'serving';
    const client = readClient(params);
    const session = createSession(connection, host, client);
    handleSync(session);
    handleSettings(session);
    handleFeatures(session);
    handleNavigation(session);
    handleDiagnostics(session);
    handleDismissals(session);
    handleChoices(session);
    handleConcepts(session);
    handlePacks(session);
    connection.onShutdown(() => {
      state = 'stopped';
      session.stop();
    });
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'Facies', version: host.version } };
  });

  connection.onRequest((method): never => {
    if (state === 'waiting') {
      throw new ResponseError(ErrorCodes.ServerNotInitialized, `${method} came before initialize.`);
    }
    throw new ResponseError(ErrorCodes.MethodNotFound, `Facies does not offer ${method}.`);
  });

  connection.listen();
}
