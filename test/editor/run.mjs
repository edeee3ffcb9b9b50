// Runs the editor suite: `node test/editor/run.mjs node|web|vsix|all [--locale fr|zh-cn]`.
import { copyFileSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { bundleSuite } from './bundle.mjs';
import { chooseEditor } from './editors.mjs';
import { createScope } from './scope.mjs';
import {
  createWorkspace,
  repository,
  requireBuilt,
  stageForWebWorker,
  stageHelper,
  stagePackExtension,
} from './workspace.mjs';

/** What differs between the targets: what is put among the extensions under development, and what is done before. */
const targets = {
  node: {
    needs: () => requireBuilt('client/dist/node.js', 'npm run build'),
    stage: ({ developmentDir }) => symlinkSync(repository, join(developmentDir, 'facies')),
  },
  web: {
    needs: () => requireBuilt('client/dist/browser.js', 'npm run build'),
    stage: ({ developmentDir }, suite) => {
      // Tests run in the extension host of the extension whose folder they are in.
      const extensionTestsPath = join(stageForWebWorker(join(developmentDir, 'facies')), 'suite.js');
      copyFileSync(suite, extensionTestsPath);
      return { extensionTestsPath, launchArgs: ['--extensionDevelopmentKind=web'] };
    },
  },
  vsix: {
    needs: () => requireBuilt('dist/facies.vsix', 'npm run package'),
    stage: async (workspace, _suite, editor) => {
      await editor.install(join(repository, 'dist', 'facies.vsix'), workspace);
      stageHelper(join(workspace.developmentDir, 'helper'));
    },
  },
};

function readResults(folder) {
  const file = join(folder, '.test-results.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * Runs the suite against one target, in an editor that nothing was done in before.
 * @returns {Promise<boolean>} whether every test passed, and there was one
 */
async function runTarget(name, editor, suite, locale) {
  const scope = createScope();
  try {
    const workspace = createWorkspace(scope);
    const { launchArgs = [], ...stage } = (await targets[name].stage(workspace, suite, editor)) ?? {};
    stagePackExtension(join(workspace.developmentDir, 'northgate'), { inWebWorker: name === 'web' });
    const { folder, userDataDir, extensionsDir } = workspace;
    const directories = [`--user-data-dir=${userDataDir}`, `--extensions-dir=${extensionsDir}`];
    const failure = await runTests({
      vscodeExecutablePath: editor.executable,
      extensionDevelopmentPath: workspace.developmentDir,
      extensionTestsPath: suite,
      launchArgs: [folder, ...directories, `--locale=${locale}`, ...launchArgs],
      ...stage,
    }).then(
      () => undefined,
      (error) => error,
    );
    const results = readResults(folder);
    if (results === undefined) {
      console.error(`${name}: the suite did not run to its end. ${failure?.message ?? ''}`);
      return false;
    }
    console.log(`${name}: ${results.passed} passed, ${results.failed} failed`);
    return failure === undefined && results.failed === 0 && results.passed > 0;
  } finally {
    await scope.close();
  }
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { locale: { type: 'string', default: 'en' } },
  });
  const [target = 'all'] = positionals;
  const names = target === 'all' ? Object.keys(targets) : [target];
  if (!names.every((name) => Object.hasOwn(targets, name))) {
    throw new Error(`No target ${target}: choose one of ${Object.keys(targets).join(', ')}, all.`);
  }
  for (const name of names) targets[name].needs();
  const editor = await chooseEditor();
  const suite = await bundleSuite();
  let passed = true;
  for (const name of names) passed = (await runTarget(name, editor, suite, values.locale)) && passed;
  return passed;
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
