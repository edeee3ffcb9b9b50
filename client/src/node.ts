import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientId } from './clientId';
import { activateWith, type Facies } from './extension';

export function activate(context: ExtensionContext): Facies {
  const server = Uri.joinPath(context.extensionUri, 'server', 'dist', 'node.js');
  const run = { module: server.fsPath, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return activateWith(context, {
    server,
    createClient: (options) => new LanguageClient(clientId, 'Facies', { run, debug }, options),
  });
}
