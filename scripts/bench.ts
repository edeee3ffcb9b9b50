import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createLanguageService } from '../server/src/languageService';
import { resources } from '../test/support/resources';
import { benchEdits } from './bench/edits';
import { benchCheck, benchCompletion, benchRecognition } from './bench/inProcess';
import { benchPacks } from './bench/packs';
import { benchProcesses } from './bench/processes';
import { benchSizes } from './bench/sizes';

/**
 * Measures how fast and how big Facies is, each figure beside its goal where it has one. A report, not a test: it does
 * not fail. Trust the ratios, taken in turn in one run; times depend on the machine and on what else it does.
 */

const root = join(import.meta.dirname, '..');
const missing = [
  'client/dist/node.js',
  'server/dist/node.js',
  'server/dist/packWorker.js',
  'server/dist/data.json',
].filter((file) => !existsSync(join(root, file)));
if (missing.length > 0) {
  console.error(`Not built: ${missing.join(', ')} missing. Run npm run build first.`);
  process.exit(1);
}

async function main(): Promise<void> {
  const service = createLanguageService({ resources: resources() });
  await benchRecognition(service);
  await benchCheck(service);
  benchCompletion(service);
  await benchPacks(service);
  await benchProcesses(service.terminology.terms);
  await benchEdits(root, service.terminology.terms);
  benchSizes(root);
}

void main();
