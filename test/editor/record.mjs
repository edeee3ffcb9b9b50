// Writes the botulinum-toxin record in each language as the walkthrough teaches, in a served VS Code and with a keyboard that
// counts: `npx tsx test/editor/record.mjs`, after `npm run build`. The whole record must take a third of the keys at most that
// typing its text does.
import assert from 'node:assert/strict';
import { pinyinKeys } from '../../scripts/eval/pinyinKeys.ts';
import { prepare } from './host/prepare.mjs';
import { recordTexts } from './recordTexts.mjs';
import { createKeyboard, writeRecord } from './recordWriter.mjs';
import { createScope } from './scope.mjs';
import { addressOf, openPage, startServer } from './servedEditor.mjs';
import { createWorkspace, installBuilt } from './workspace.mjs';

const most = 1 / 3;

/** The keys that a text takes: Chinese characters the letters of their pinyin, all else one each. */
const keysOf = (text) => pinyinKeys(text).reduce((sum, keys) => sum + [...keys].length, 0);

/** The whole text of the note in front, as it is copied. */
async function textOf(page) {
  const copied = page.evaluate(
    () =>
      new Promise((resolve) => {
        globalThis.addEventListener('copy', (event) => resolve(event.clipboardData.getData('text/plain')), {
          once: true,
        });
      }),
  );
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  return copied;
}

/** The findings in the note, from the Problems panel: once one that is put at its end is there, all before it are. */
async function findings(page) {
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('\nHouse-Brackmann VII.\n');
  await page.keyboard.press('Control+Shift+m');
  const rows = page.locator('.markers-panel .monaco-list-row[aria-level="2"]');
  await rows.filter({ hasText: '[Ln 19, ' }).waitFor();
  return (await rows.allTextContents()).filter((row) => !row.includes('[Ln 19, '));
}

/** Opens an editor that nobody has used, in the display language of a record, and writes that there. */
async function check(record) {
  const scope = createScope();
  try {
    const workspace = createWorkspace(scope);
    installBuilt(workspace.extensionsDir);
    const { address } = await startServer(scope, { ...workspace, locale: record.locale });
    const page = await openPage(scope, { viewport: { width: 1280, height: 720 } });
    await page.goto(addressOf(address, workspace.folder));
    // Notes have their icon once the extension is known, and with it its commands.
    await page.locator('.explorer-folders-view .clinical-note-lang-file-icon').first().waitFor();
    const keyboard = createKeyboard(page, keysOf);
    await writeRecord(page, keyboard, record);
    assert.equal(await textOf(page), record.text);
    assert.deepEqual(await findings(page), []);
    return keyboard.pressed;
  } finally {
    await scope.close();
  }
}

await prepare({ debian: ['chromium'] });
const sums = { passed: 0, failed: 0 };
for (const [language, record] of Object.entries(recordTexts)) {
  try {
    const pressed = await check(record);
    const full = keysOf(record.text);
    const share = `${pressed} keys pressed, ${full} in full, ${((100 * pressed) / full).toFixed(1)} %`;
    console.log(`  ${language}: ${share}`);
    assert.ok(pressed <= full * most, `More than a third: ${share}`);
    sums.passed++;
  } catch (error) {
    console.error(`  ${language}: ${error.message}`);
    sums.failed++;
  }
}
console.log(`record: ${sums.passed} passed, ${sums.failed} failed`);
process.exitCode = sums.failed > 0 ? 1 : 0;
