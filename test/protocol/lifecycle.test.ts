import assert from 'node:assert/strict';
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IPCMessageReader, IPCMessageWriter, createMessageConnection } from 'vscode-languageserver-protocol/node';
import { serverUsage } from '../../server/src/main/serverArguments';
import { LanguageServer, serverProgram } from '../support/languageServer';

const bin = join(import.meta.dirname, '../../server/bin/facies-language-server.js');
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../server/package.json'), 'utf8')) as {
  version: string;
};

function run(...given: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...given], { encoding: 'utf8', input: '' });
  return { status, stdout, stderr };
}

describe('the server process', () => {
  it('exits with 0 after shutdown', async () => {
    const server = await LanguageServer.start();
    assert.equal(await server.stop(), 0);
    assert.equal(server.errorOutput, '');
  });

  it('exits with 1 without shutdown', async () => {
    const server = await LanguageServer.start();
    assert.equal(await server.exit(), 1);
  });

  it('ends when the editor hangs up', async () => {
    const server = await LanguageServer.start();
    server.hangUp();
    assert.equal(await server.exited(), 1);
  });

  it('ends when the editor hangs up before it said anything', async () => {
    const server = await LanguageServer.start({ uninitialized: true });
    server.hangUp();
    assert.equal(await server.exited(), 1);
  });

  it('serves a Node parent over its channel', async () => {
    const child = fork(serverProgram, ['--node-ipc', `--clientProcessId=${process.pid}`], { stdio: 'pipe' });
    const connection = createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
    connection.listen();
    const result = await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    assert.deepEqual((result as { serverInfo: unknown }).serverInfo, { name: 'Facies', version });
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    const [code] = (await once(child, 'exit')) as [number];
    connection.dispose();
    assert.equal(code, 0);
  });

  it('prints its version and its usage', () => {
    assert.deepEqual(run('--version'), { status: 0, stdout: `${version}\n`, stderr: '' });
    assert.deepEqual(run('--help'), { status: 0, stdout: serverUsage, stderr: '' });
  });

  it('refuses arguments that make no sense, in one line', () => {
    const refused = (reason: string) => ({
      status: 2,
      stdout: '',
      stderr: `facies-language-server: ${reason}; see --help\n`,
    });
    assert.deepEqual(run(), refused('give one of --stdio and --node-ipc'));
    assert.deepEqual(run('--stdio', '--node-ipc'), refused('give one of --stdio and --node-ipc'));
    assert.deepEqual(run('--stdio', '--verbose'), refused('unknown argument --verbose'));
    assert.deepEqual(run('--socket=6009'), refused('unknown argument --socket=6009'));
  });
});
