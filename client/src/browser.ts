import { type ExtensionContext, Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, State } from 'vscode-languageclient/browser';
import { clientId } from './clientId';
import { activateWith, type Facies } from './extension';

export function activate(context: ExtensionContext): Facies {
  const server = Uri.joinPath(context.extensionUri, 'server', 'dist', 'browser.js');
  return activateWith(context, {
    server,
    createClient: (options) => {
      let endWorker = () => {};
      const startWorker = async () => {
        const { worker, end } = await createWorker(server);
        endWorker = end;
        // Transports, because the client does not know the editor's own kind of `Worker` for one.
        return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
      };
      const client = new LanguageClient(clientId, 'Facies', startWorker, options);
      client.onDidChangeState(({ newState }) => {
        // A worker does not end with the connection to it.
        if (newState === State.Stopped) endWorker();
      });
      return client;
    },
  });
}

/** What the server would read itself if it had files; the message that it waits for. */
async function readFiles(program: Uint8Array, folder: Uri): Promise<object> {
  const read = (name: string) => workspace.fs.readFile(Uri.joinPath(folder, name));
  const [data, termIndex] = await Promise.all([read('data.json'), read('terms.bin')]);
  return { data, termIndex, program };
}

/** Reads the script first, because the editor makes no worker of a script that lies on a remote machine. */
async function createWorker(script: Uri): Promise<{ worker: Worker; end: () => void }> {
  const code = await workspace.fs.readFile(script);
  const files = await readFiles(code, Uri.joinPath(script, '..'));
  const address = URL.createObjectURL(new Blob([new Uint8Array(code)], { type: 'text/javascript' }));
  const worker = new Worker(address, { name: 'Facies' });
  worker.postMessage(files);
  const end = () => {
    worker.terminate();
    // The editor loads the script some time after the worker is made: the address has to last as long.
    URL.revokeObjectURL(address);
  };
  return { worker, end };
}
