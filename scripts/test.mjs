// Runs every test and ends with one line `N passed, N failed`. Needs nothing installed; ends with status 1 on any failure.
import { prepareDebianPackages } from './debianPackages.mjs';
import { install, run } from './steps.mjs';

/** Mocha's own sums, and those of the editor runs (`web: 12 passed, 0 failed`). */
const sums = [
  [/^\s*(\d+) passing\b/, 'passed'],
  [/^\s*(\d+) failing\b/, 'failed'],
  [/^(?:node|web|vsix|record): (\d+) passed\b/, 'passed'],
  [/^(?:node|web|vsix|record): \d+ passed, (\d+) failed\b/, 'failed'],
];
const total = { passed: 0, failed: 0 };

async function step(title, command, args) {
  console.log(`\n== ${title}`);
  const counted = { passed: 0, failed: 0 };
  const status = await run(command, args, (line) => {
    for (const [pattern, kind] of sums) counted[kind] += Number(pattern.exec(line)?.[1] ?? 0);
  });
  if (status !== 0 && counted.failed === 0) counted.failed = 1;
  if (status === 0 && counted.passed === 0) counted.passed = 1;
  total.passed += counted.passed;
  total.failed += counted.failed;
  if (status !== 0) console.log(`-- ${title} failed (status ${status})`);
  return status === 0;
}

console.log('== Dependencies');
if ((await install()) !== 0) total.failed++;
else if (await step('Build', 'npm', ['run', '--silent', 'build'])) {
  await step('Types, lint, format, rule pages', 'npm', ['run', '--silent', 'check']);
  await step('Units', 'npm', ['run', '--silent', 'test:unit']);
  // Without it the tests of that client fail and say so.
  await prepareDebianPackages(['neovim']).catch((error) => console.error(error.message));
  await step('Protocol, command line, clients', 'npm', ['run', '--silent', 'test:programs']);
  if (await step('Package', 'npm', ['run', '--silent', 'package'])) {
    await step('Editor', 'node', ['test/editor/run.mjs', 'all']);
    await step('Keys of a record', 'npx', ['tsx', 'test/editor/record.mjs']);
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
