// Opens an editor with the extension, built from this repository, on a copy of the sample notes. Needs nothing installed.
import { install, run } from './steps.mjs';

const steps = [
  () => install(),
  () => run('npm', ['run', '--silent', 'build']),
  () => run('node', ['test/editor/open.mjs']),
];
for (const step of steps) {
  const status = await step();
  if (status !== 0) process.exit(status);
}
