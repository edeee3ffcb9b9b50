// A writer of records at the keyboard of a served editor.

/** What a key writes in the browser that has no keys for the letters of other layouts, and no input method. */
const onKeys = /^[\x20-\x7e]/;

/**
 * A keyboard that counts its keys: a chord is one, and so is each letter, accented ones too, as French keyboards have them.
 * @param {import('playwright-core').Page} page
 * @param {(text: string) => number} countOf the keys that a text takes
 */
export function createKeyboard(page, countOf) {
  let pressed = 0;
  return {
    get pressed() {
      return pressed;
    },
    async press(key) {
      pressed++;
      await (onKeys.test(key) ? page.keyboard.press(key) : page.keyboard.insertText(key));
    },
    async type(text) {
      pressed += countOf(text);
      for (const part of text.match(/[\x20-\x7e]+|[^\x20-\x7e]+/g)) {
        await (onKeys.test(part) ? page.keyboard.type(part) : page.keyboard.insertText(part));
      }
    },
  };
}

/** Waits until a name stands under the cursor of a list. */
function focusedRow(page, list, name) {
  return page.locator(`${list} .monaco-list-row.focused`).getByText(name, { exact: true }).first().waitFor();
}

/** What the status bar says while a blank is selected, which may stand in several places. */
const blankSelected = /^Ln \d+, Col \d+ \(2 selected\)$|^\d+ selections \(\d+ characters selected\)$/;

const suggestions = '.suggest-widget.visible';

/** Takes the name that the keys bring under the cursor of the list. */
async function take(page, keyboard, { keys, name }) {
  for (const key of keys) await keyboard.press(key);
  await focusedRow(page, suggestions, name);
  await keyboard.press('Enter');
}

async function write(page, keyboard, filled) {
  if (typeof filled === 'string') await keyboard.type(filled);
  else await take(page, keyboard, filled);
  // A list that is still closing would take the next key.
  await page.locator(suggestions).waitFor({ state: 'hidden' });
}

/** Fills in the blank that is selected, and goes on to the next. */
async function fillIn(page, keyboard, blank) {
  if (blank.choice) {
    await focusedRow(page, suggestions, '__');
    // What is chosen leads to the next blank by itself.
    await take(page, keyboard, blank.choice);
    return;
  }
  for (const filled of [blank].flat()) await write(page, keyboard, filled);
  await keyboard.press('Tab');
}

/**
 * Writes a record by the command that begins a note with a template, as the walkthrough tells.
 * @param {import('playwright-core').Page} page
 * @param {ReturnType<typeof createKeyboard>} keyboard
 * @param {import('./recordTexts.mjs').WrittenRecord} record
 */
export async function writeRecord(page, keyboard, { command, commandName, template, blanks }) {
  await keyboard.press('F1');
  await page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
  await keyboard.type(command);
  await focusedRow(page, '.quick-input-list', commandName);
  await keyboard.press('Enter');
  await page.locator('.quick-input-list').getByText(template, { exact: true }).waitFor();
  for (const key of ['ArrowDown', 'ArrowDown']) await keyboard.press(key);
  await focusedRow(page, '.quick-input-list', template);
  await keyboard.press('Enter');
  let last = 'no blank';
  for (const blank of blanks) {
    const selected = page.getByText(blankSelected).filter({ hasNotText: last });
    await selected.waitFor();
    last = await selected.textContent();
    await fillIn(page, keyboard, blank);
  }
}
