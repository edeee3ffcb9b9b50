#!/usr/bin/env node
// Takes the place of the desktop VS Code for `runTests` of @vscode/test-electron: understands the arguments it gives,
// serves VS Code to a headless browser, prints what the extension host prints and ends with the suite's exit code.
import { parseArgs } from 'node:util';
import { createScope } from './scope.mjs';
import { addressOf, openPage, startServer } from './servedEditor.mjs';

/** A suite that prints nothing for so long hangs. In seconds. */
const patience = Number(process.env.FACIES_EDITOR_PATIENCE ?? 120);

/** What the suite's reporter puts before its lines. */
const mark = '[suite] ';

/** Everything that VS Code itself prints is shown with this set, and else only the end of it, when a run fails. */
const verbose = Boolean(process.env.FACIES_EDITOR_VERBOSE);

const string = { type: 'string' };
const { values, positionals } = parseArgs({
  // `runTests` adds switches of Electron, which mean nothing here.
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: string,
    extensionTestsPath: string,
    'user-data-dir': string,
    'extensions-dir': string,
    locale: string,
  },
});

/** The address that opens the folder in the served editor and runs the tests in it. */
function testAddress(address) {
  const remote = (path) => `vscode-remote://${new URL(address).host}${path}`;
  return addressOf(address, positionals[0], [
    ['extensionDevelopmentPath', remote(values.extensionDevelopmentPath)],
    ['extensionTestsPath', remote(values.extensionTestsPath)],
    ['skipWelcome', 'true'],
  ]);
}

/** Prints the suite's lines and keeps what else the editor says. */
function createOutput() {
  const others = [];
  return {
    write(type, args) {
      const text = args.join(' ');
      if (text.startsWith(mark)) console.log(text.slice(mark.length));
      else if (verbose) console.log(`[${type}] ${text}`);
      else others.push(`[${type}] ${text.split('\n', 1)[0]}`);
    },
    writeOthers() {
      if (others.length > 0) console.error(`The editor said, last:\n${others.slice(-30).join('\n')}`);
    },
  };
}

/** Resolves to the exit code of the suite. Rejects when the editor breaks down or falls silent. */
async function runSuite(scope, output) {
  const server = await startServer(scope, {
    userDataDir: values['user-data-dir'],
    extensionsDir: values['extensions-dir'],
    locale: values.locale,
    automated: true,
  });
  const page = await openPage(scope);
  let end, fail;
  const finished = new Promise((resolve, reject) => ([end, fail] = [resolve, reject]));
  const giveUp = () => fail(new Error(`The editor printed nothing for ${patience} s.`));
  let watchdog = setTimeout(giveUp, patience * 1000);
  scope.defer(() => clearTimeout(watchdog));
  page.on('crash', () => fail(new Error("The editor's page crashed.")));
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    clearTimeout(watchdog);
    watchdog = setTimeout(giveUp, patience * 1000);
    output.write(type, args);
  });
  await page.exposeFunction('codeAutomationExit', end);
  await page.goto(testAddress(server.address));
  return Promise.race([finished, server.ended]);
}

const scope = createScope();
const output = createOutput();
try {
  process.exitCode = await runSuite(scope, output);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  if (process.exitCode !== 0) output.writeOthers();
  await scope.close();
}
