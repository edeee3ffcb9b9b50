import { version } from '../../package.json';
import { runCli } from '../cli/run';
import { createLanguageService } from '../languageService';
import { describeFailure } from '../server/failure';
import { loadData } from './data';
import { createNodeIo } from './nodeIo';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the output has read enough, as `head` does.
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`${describeFailure('writing the output', error)}\n`);
  process.exit(2);
});

const load = async () => createLanguageService({ resources: await loadData() });
void runCli(process.argv.slice(2), createNodeIo(), version, load).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`${describeFailure('facies', error)}\n`);
    process.exitCode = 2;
  },
);
