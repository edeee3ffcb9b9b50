// Takes the pictures of README: `node test/editor/screenshots.mjs [NAME...]`, into images/screenshots.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { prepare } from './host/prepare.mjs';
import { createScope } from './scope.mjs';
import { addressOf, openPage, startServer } from './servedEditor.mjs';
import { createWorkspace, installBuilt, repository } from './workspace.mjs';

const folder = join(repository, 'images', 'screenshots');
const viewport = { width: 1280, height: 720 };

/** A light, large editor with nothing around it that is not Facies. */
const settings = {
  'breadcrumbs.enabled': false,
  // The list opens on demand only, so that its key finds it closed.
  '[clinical-note]': { 'editor.quickSuggestions': false },
  'editor.fontSize': 16,
  'editor.lineNumbers': 'off',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'workbench.activityBar.location': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.editor.empty.hint': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

async function openNote(page, name, term) {
  await page.locator('.explorer-folders-view').getByText(name).click();
  await page.locator('.explorer-folders-view .monaco-list-row.selected').press('Enter');
  await page.locator('.editor-instance .view-line').first().waitFor();
  await page.keyboard.press('Control+b');
  await page.locator('.explorer-folders-view').waitFor({ state: 'hidden' });
  // A term stands in a span of its own once the server has read the note and coloured it.
  await page.locator('.view-line').getByText(term, { exact: true }).first().waitFor();
}

/** By the name of the picture: the display language, the note, a term of it, and what is done in it. */
const pictures = {
  'hover-zh': {
    locale: 'zh-cn',
    note: 'consultation-zh.note',
    term: '面肌痉挛',
    async show(page) {
      const term = await page.locator('.view-line').getByText('面肌痉挛', { exact: true }).last().boundingBox();
      await page.mouse.click(term.x + term.width / 2, term.y + term.height / 2);
      await page.getByText('Ln 15, Col').waitFor();
      // The lightbulb comes when the answers for this place have.
      await page.locator('.lightBulbWidget').first().waitFor();
      await page.mouse.move(term.x + term.width / 2 + 4, term.y + term.height / 2, { steps: 5 });
      // A pointer that a program moves brings no hover in a headless browser; the command does.
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
      await page.keyboard.type('Show or Focus Hover');
      await page.locator('.quick-input-list .monaco-list-row.focused').getByText('Show or Focus Hover').waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.monaco-hover').getByText('spasme hémifacial').first().waitFor({ timeout: 5000 });
    },
  },
  'completion-fr': {
    locale: 'fr',
    note: 'consultation-fr.note',
    term: 'acouphène',
    async show(page) {
      await page.keyboard.press('Control+End');
      await page.keyboard.type('Diagnostic différentiel : blépharo');
      await page.keyboard.press('Control+Space');
      await page.locator('.suggest-widget.visible .monaco-list-row.focused').getByText('blépharospasme').waitFor();
      // With the list open, this shows the details beside it.
      await page.keyboard.press('Control+Space');
      await page.locator('.suggest-details-container').getByText('Dystonie focale').waitFor();
    },
  },
  'problems-en': {
    locale: 'en',
    note: 'consultation-en.note',
    term: 'fatigue',
    async show(page) {
      await page.keyboard.press('Control+Shift+m');
      await page.locator('.markers-panel .monaco-list-row').nth(1).waitFor();
    },
  },
};

async function take(name) {
  const { locale, note, term, show } = pictures[name];
  const scope = createScope();
  try {
    const workspace = createWorkspace(scope, settings);
    installBuilt(workspace.extensionsDir);
    const { address } = await startServer(scope, { ...workspace, locale });
    const page = await openPage(scope, { viewport });
    await page.goto(addressOf(address, workspace.folder));
    await openNote(page, note, term);
    await show(page);
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
    console.log(path);
  } finally {
    await scope.close();
  }
}

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(pictures);
try {
  const unknown = names.find((name) => !Object.hasOwn(pictures, name));
  if (unknown !== undefined) throw new Error(`No picture ${unknown}: there are ${Object.keys(pictures).join(', ')}.`);
  await prepare({ debian: ['chromium', 'fonts-noto-cjk'] });
  mkdirSync(folder, { recursive: true });
  for (const name of names) await take(name);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
