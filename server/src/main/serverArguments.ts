export const serverUsage = `Usage: facies-language-server --stdio | --node-ipc

The language server of Facies. It speaks the Language Server Protocol with the editor that starts it.

  --stdio      over standard input and output
  --node-ipc   over the channel of a Node.js parent process
  --help       print this help
  --version    print the version
`;

/** What the server was started for: to serve, or to print a text and end with this status. */
export type ServerStart =
  { readonly serve: true } | { readonly serve: false; readonly status: number; readonly text: string };

/** Reads the arguments after the name of the program. `--clientProcessId` is the editor's; it is read elsewhere. */
export function readServerArguments(given: readonly string[], version: string): ServerStart {
  const unknown = given.find((argument) => !/^--(?:stdio|node-ipc|help|version|clientProcessId=\d+)$/.test(argument));
  if (unknown !== undefined) return wrong(`unknown argument ${unknown}`);
  if (given.includes('--help')) return { serve: false, status: 0, text: serverUsage };
  if (given.includes('--version')) return { serve: false, status: 0, text: `${version}\n` };
  const transports = given.filter((argument) => argument === '--stdio' || argument === '--node-ipc');
  return transports.length === 1 ? { serve: true } : wrong('give one of --stdio and --node-ipc');
}

function wrong(reason: string): ServerStart {
  return { serve: false, status: 2, text: `facies-language-server: ${reason}; see --help\n` };
}
