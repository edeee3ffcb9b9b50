// Takes the pictures of README: `node test/editor/screenshots.mjs [NAME...]`, into images/screenshots.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { prepare } from './host/prepare.mjs';
import { recordTexts } from './recordTexts.mjs';
import { createKeyboard, writeRecord } from './recordWriter.mjs';
import { createScope } from './scope.mjs';
import { addressOf, openPage, startServer } from './servedEditor.mjs';
import { createWorkspace, installBuilt, repository } from './workspace.mjs';

const folder = join(repository, 'images', 'screenshots');
const viewport = { width: 1280, height: 720 };

/** A large editor with nothing around it that is not Facies. */
const settings = {
  'breadcrumbs.enabled': false,
  // The list opens on demand only, so that its key finds it closed.
  '[clinical-note]': { 'editor.quickSuggestions': false },
  'editor.fontSize': 16,
  'editor.lineNumbers': 'off',
  '[yaml]': { 'editor.lineNumbers': 'on', 'editor.quickSuggestions': false },
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.wordWrap': 'on',
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'workbench.activityBar.location': 'hidden',
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

/** Runs a command by its name. */
async function runCommand(page, name) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
  await page.keyboard.type(name);
  await page.locator('.quick-input-list .monaco-list-row.focused').getByText(name).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Brings up the hover at a place where the caret is. A pointer that a program moves brings none in a headless browser. */
async function showHover(page, text) {
  await runCommand(page, 'Show or Focus Hover');
  await page.locator('.monaco-hover').getByText(text).first().waitFor({ timeout: 5000 });
}

const dayClinicPack = `title: Day clinic
concepts:
  - id: day-clinic-score
    type: scale
    en:
      preferred: day clinic score
      abbreviations: [DCS]
      definition: Our score of spasm over one day, from 0 to 10.
    fr:
      preferred: score de l'hôpital de jour
    zh:
      preferred: 日间门诊评分
`;

const dayClinicNote = `# Follow-up

Date: 2024-06-14

History: left hemifacial spasm since 2021. Botulinum toxin every twelve weeks, with good relief.

Medications: none.

Examination: day clinic score 7 before the injection, 3 today. No facial weakness.

Plan: next visit in twelve weeks, DCS again.
`;

const frenchLetter = `# Courrier de consultation

Histoire : secousses de la paupière inférieure depuis trois ans, gagnant la joue, précédées d'un besoin irrépressible.
Traitement : clonazépam ,5 mg le soir.
Examen : contractions de l'orbiculaire et du zygomatique, Jankovic sévérité 5.
Conclusion : spasme hémifacial.
Conduite à tenir : IRM de la fosse postérieure puis toxine botulique.
`;

const chineseRecord = `# 肉毒毒素注射记录

适应证：左侧面肌痉挛
既往史：2015年起重症肌无力。
今日：已行吉适注射，耐受好。
12周后复诊。
`;

/** Its lines are short, so that the hover over the last term of the longest one hides nothing. */
const letterNote = `# Clinic letter

Right hemifacial spasm since 2021.
She denies:
- double vision
- facial pain

Examination: no facial palsy.
Possible synkinesis of the mouth.

Past history: Bell's palsy in 2010.
Family: her mother, who is 72, had blepharospasm.

Plan: MRI.
Botulinum toxin if the spasms persist.
`;

/** The list opens by itself, as it does for who sets nothing. */
const opening = { '[clinical-note]': {} };

/**
 * By the name of the picture: the display language, the note, a term of it, files that the folder has beside the samples, the
 * theme where it is not the light one, settings of its own, and what is done in the note.
 */
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
      await showHover(page, 'spasme hémifacial');
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
  'fixes-fr': {
    locale: 'fr',
    note: 'courrier.note',
    term: 'clonazépam',
    files: { 'courrier.note': frenchLetter },
    async show(page) {
      await page.keyboard.press('Control+Shift+m');
      await page.locator('.markers-panel .monaco-list-row').nth(4).waitFor();
      const term = await page
        .locator('.view-line')
        .getByText('spasme hémifacial', { exact: true })
        .first()
        .boundingBox();
      await page.mouse.click(term.x + term.width / 2, term.y + term.height / 2);
      await page.keyboard.press('Control+.');
      await page.locator('.action-widget').getByText('« droit »').first().waitFor();
    },
  },
  'record-zh': {
    locale: 'zh-cn',
    note: 'record.note',
    term: '重症肌无力',
    files: { 'record.note': chineseRecord },
    async show(page) {
      await page.keyboard.press('Control+Shift+m');
      await page.locator('.markers-panel .monaco-list-row').nth(2).waitFor();
    },
  },
  'context-en': {
    locale: 'en',
    note: 'letter.note',
    term: 'blepharospasm',
    files: { 'letter.note': letterNote },
    async show(page) {
      const term = await page.locator('.view-line').getByText('blepharospasm', { exact: true }).first().boundingBox();
      await page.mouse.click(term.x + term.width / 2, term.y + term.height / 2);
      await page.getByText('Ln 12, Col').waitFor();
      await showHover(page, 'in a relative');
    },
  },
  'concepts-fr': {
    locale: 'fr',
    note: 'consultation-fr.note',
    term: 'acouphène',
    show: (page) => showConcepts(page, 'Afficher les concepts de la note', 'syncinésie'),
  },
  'concepts-dark-en': {
    locale: 'en',
    note: 'consultation-en.note',
    term: 'fatigue',
    theme: 'Default Dark Modern',
    show: (page) => showConcepts(page, 'Show Concepts of the Note', 'blepharospasm'),
  },
  'concepts-contrast-zh': {
    locale: 'zh-cn',
    note: 'consultation-zh.note',
    term: '面肌痉挛',
    theme: 'Default High Contrast',
    show: (page) => showConcepts(page, '显示病历中的概念', '卡马西平'),
  },
  'walkthrough-en': {
    locale: 'en',
    note: 'botulinum-en.note',
    term: 'corrugator supercilii',
    async show(page) {
      await runCommand(page, 'Facies: Get Started');
      await page.locator('.getting-started-step.expanded').waitFor();
    },
  },
  'walkthrough-zh': {
    locale: 'zh-cn',
    note: 'consultation-zh.note',
    term: '面肌痉挛',
    theme: 'Default Dark Modern',
    async show(page) {
      await runCommand(page, 'Facies: 快速入门');
      await page.getByText('输入拼音首字母').click();
      await page.locator('.getting-started-step.expanded').waitFor();
    },
  },
  ...Object.fromEntries(
    [
      ['en', 'consultation-en.note', 'fatigue', 'Show Concepts of the Note'],
      ['fr', 'consultation-fr.note', 'acouphène', 'Afficher les concepts de la note'],
      ['zh', 'consultation-zh.note', '面肌痉挛', '显示病历中的概念'],
    ].map(([language, note, term, command]) => [
      `record-keys-${language}`,
      {
        locale: recordTexts[language].locale,
        note,
        term,
        own: opening,
        show: (page) => showRecord(page, language, command),
      },
    ]),
  ),
  'term-pack-en': {
    locale: 'en',
    note: 'day-clinic.note',
    term: 'day clinic score',
    files: { 'day-clinic.note': dayClinicNote, '.facies/terms/day-clinic.yaml': dayClinicPack },
    async show(page) {
      await page.keyboard.press('Control+p');
      await page.keyboard.type('day-clinic.yaml');
      await page.locator('.quick-input-list .monaco-list-row.focused').getByText('day-clinic.yaml').waitFor();
      await page.keyboard.press('Control+Enter');
      await page.locator('.editor-instance .view-line').getByText('concepts').waitFor();
      // The fourth line, behind its value.
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'End']) await page.keyboard.press(key);
      await page.keyboard.insertText('s');
      await page.keyboard.press('Control+s');
      await page.locator('.squiggly-error').waitFor();
      await page.keyboard.press('Control+Shift+m');
      await page.locator('.markers-panel .monaco-list-row').nth(1).waitFor();
      const term = await page
        .locator('.view-line')
        .getByText('day clinic score', { exact: true })
        .first()
        .boundingBox();
      await page.mouse.click(term.x + term.width / 2, term.y + term.height / 2);
      await page.getByText('Ln 9, Col').waitFor();
      await showHover(page, '日间门诊评分');
    },
  },
};

/** Writes the record, and shows it with its concepts; the caret is in the last muscle. */
async function showRecord(page, language, command) {
  const record = recordTexts[language];
  await writeRecord(
    page,
    createKeyboard(page, () => 0),
    record,
  );
  const { choice } = record.blanks[record.blanks.findLastIndex((blank) => blank.choice)];
  await showConcepts(page, command, choice.name);
}

/** Shows the list of concepts, over all of the side bar, with the caret in a term of the note. */
async function showConcepts(page, command, term) {
  await runCommand(page, command);
  const concepts = page.locator('.pane', { has: page.locator('.tree-explorer-viewlet-tree-view') });
  await concepts.locator('.monaco-list-row').nth(4).waitFor();
  await page.locator('.explorer-folders-view').waitFor();
  await page.locator('.pane-header', { hasText: 'notes' }).first().click();
  const place = await page.locator('.view-line').getByText(term, { exact: true }).first().boundingBox();
  await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
  await concepts.locator('.monaco-list-row.selected').waitFor();
}

async function take(name) {
  const { locale, note, term, files = {}, theme = 'Default Light Modern', own = {}, show } = pictures[name];
  const scope = createScope();
  try {
    const workspace = createWorkspace(scope, { ...settings, 'workbench.colorTheme': theme, ...own });
    for (const [path, text] of Object.entries(files)) {
      const file = join(workspace.folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
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
