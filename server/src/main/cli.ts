import { version } from '../../package.json';
import { runCli } from '../cli/run';
import { createLanguageService } from '../languageService';
import { describeFailure } from '../server/failure';
import { lazy } from '../server/lazy';
import { PackWorker, packWorkerData } from '../server/packs/packWorker';
import { loadData } from './data';
import { createNodeIo } from './nodeIo';
import { startNodePackWorker } from './nodePackWorker';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the output has read enough, as `head` does.
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`${describeFailure('writing the output', error)}\n`);
  process.exit(2);
});

const service = lazy(async () => createLanguageService({ resources: await loadData() }));
const worker = new PackWorker({
  start: () => startNodePackWorker(undefined),
  data: async () => packWorkerData(await service()),
  after: () => () => {},
});
const run = runCli(process.argv.slice(2), createNodeIo(), version, service, (task) => worker.run(task));
void run
  .finally(() => worker.end())
  .then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      process.stderr.write(`${describeFailure('facies', error)}\n`);
      process.exitCode = 2;
    },
  );
