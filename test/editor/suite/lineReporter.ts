import 'mocha/mocha.js';

/** What an assertion tells of itself. */
interface Failure extends Error {
  readonly actual?: unknown;
  readonly expected?: unknown;
}

function describeFailure(error: Failure): string {
  const values = (['expected', 'actual'] as const)
    .filter((name) => name in error)
    .map((name) => `${name}: ${JSON.stringify(error[name], undefined, 2)}`);
  return [error.stack ?? String(error), ...values].join('\n').replace(/^/gm, '      ');
}

/** Tells the suite's lines from what VS Code itself prints. */
const mark = '[suite]';

function print(text: string): void {
  console.log(`${mark} ${text}`);
}

/** Reports one line a test on the console, the one output that both extension hosts have. */
export class LineReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    const { EVENT_TEST_PASS, EVENT_TEST_FAIL, EVENT_TEST_PENDING, EVENT_SUITE_BEGIN } = Mocha.Runner.constants;
    runner.on(EVENT_SUITE_BEGIN, (suite) => {
      if (!suite.root) print(`  ${suite.titlePath().join(' ')}`);
    });
    runner.on(EVENT_TEST_PASS, (test) => print(`    ✔ ${test.title} (${test.duration} ms)`));
    runner.on(EVENT_TEST_PENDING, (test) => print(`    - ${test.title}`));
    runner.on(EVENT_TEST_FAIL, (test, error: Failure) => {
      print(`    ✘ ${test.title}\n${describeFailure(error)}`);
    });
  }
}
