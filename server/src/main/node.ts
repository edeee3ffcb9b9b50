import { ProposedFeatures, createConnection } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { startServer } from '../server';
import { describeFailure } from '../server/failure';
import { loadData } from './data';
import { createNodeFiles } from './nodeFiles';
import { startNodePackWorker } from './nodePackWorker';
import { readServerArguments } from './serverArguments';

const start = readServerArguments(process.argv.slice(2), version);
if (start.serve) {
  const die = (error: unknown) => {
    process.stderr.write(`${describeFailure('the server', error)}\n`);
    process.exit(1);
  };
  process.on('uncaughtException', die).on('unhandledRejection', die);
  startServer(createConnection(ProposedFeatures.all), {
    version,
    load: async (options) => {
      const [{ createLanguageService }, resources] = await Promise.all([import('./service'), loadData()]);
      return createLanguageService({ ...options, resources });
    },
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    files: createNodeFiles(),
    startPackWorker: startNodePackWorker,
    after: (milliseconds, task) => {
      const timer = setTimeout(task, milliseconds);
      return () => clearTimeout(timer);
    },
  });
} else {
  (start.status === 0 ? process.stdout : process.stderr).write(start.text);
  process.exitCode = start.status;
}
