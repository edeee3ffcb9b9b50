import { arch, availableParallelism, cpus, loadavg, platform } from 'node:os';
import { benchChecks } from './checks';
import { benchCompletion } from './completion';
import { benchContext } from './context';
import { benchEdits } from './edits';
import { benchPacks } from './packs';
import { peerVersions } from './peers';
import { benchProcesses } from './processes';
import { type Product, shippedProduct } from './product';
import { benchRecognition } from './recognition';
import { benchSizes } from './sizes';

/** What is measured, by the name that the command line takes. */
const parts: Readonly<Record<string, (product: Product) => unknown>> = {
  recognition: benchRecognition,
  context: benchContext,
  checks: benchChecks,
  edits: benchEdits,
  packs: benchPacks,
  completion: benchCompletion,
  start: benchProcesses,
  sizes: benchSizes,
};

function describeRun(): string {
  const model = cpus()[0]?.model ?? 'unknown processor';
  const load = loadavg()[0]!.toFixed(1);
  return (
    `${new Date().toISOString().slice(0, 10)}; Node ${process.versions.node}, ${platform()} ${arch()}, ` +
    `${availableParallelism()} cores (${model}), load ${load} when it began`
  );
}

async function main(asked: readonly string[]): Promise<void> {
  const unknown = asked.find((name) => !(name in parts));
  if (unknown !== undefined) {
    console.error(`No part is called ${unknown}; there are ${Object.keys(parts).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  console.log(describeRun());
  console.log(
    `Facies bundled and minified as it is shipped, with the data of the last build. Peers: ${peerVersions().join(', ')}.`,
  );
  console.log(
    'Each figure is the median, with the 10th to the 90th percentile. "x" is how many times as long the other took in',
  );
  console.log(
    'the same round, all in turn; a figure "against" something is how many times as long Facies took as that.',
  );
  const product = shippedProduct();
  for (const name of asked.length > 0 ? asked : Object.keys(parts)) await parts[name]!(product);
}

void main(process.argv.slice(2));
