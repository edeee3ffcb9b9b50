import { l10n, type QuickInputButton, type QuickPickItem, QuickPickItemKind, ThemeIcon, window } from 'vscode';
import { languageName } from '../languageName';
import { type Action, actions } from './answers';
import type { OtherName, OtherNames } from './protocol';

interface NameItem extends QuickPickItem {
  readonly name?: OtherName;
}

interface ActionButton extends QuickInputButton {
  readonly action: Action;
}

/** A name, and what to do with it where that was said too. */
export interface ChosenName {
  readonly name: OtherName;
  readonly action?: Action;
}

const icons: Readonly<Record<Action, string>> = { insert: 'insert', replace: 'replace', copy: 'copy' };

/** Asks for one of the names. The buttons of an item do at once what is asked for otherwise. */
export async function chooseName(found: OtherNames): Promise<ChosenName | undefined> {
  const picker = window.createQuickPick<NameItem>();
  picker.title = titleFor(found);
  picker.placeholder = l10n.t('The name to insert or copy');
  picker.matchOnDescription = true;
  picker.items = found.concepts.flatMap(({ name, type, names }) => [
    ...(found.concepts.length > 1 ? [{ label: `${name} · ${type}`, kind: QuickPickItemKind.Separator }] : []),
    ...names.map(nameItem),
  ]);
  try {
    return await new Promise((resolve) => {
      picker.onDidAccept(() => {
        const name = picker.selectedItems[0]?.name;
        if (name) resolve({ name });
      });
      picker.onDidTriggerItemButton(({ item: { name }, button }) => {
        if (name) resolve({ name, action: (button as ActionButton).action });
      });
      picker.onDidHide(() => resolve(undefined));
      picker.show();
    });
  } finally {
    picker.dispose();
  }
}

/** Asks what to do with a name. */
export async function chooseAction(found: OtherNames, { text, inBrackets }: OtherName): Promise<Action | undefined> {
  const details: Readonly<Record<Action, string>> = {
    insert: `${found.text}${inBrackets}`,
    replace: text,
    copy: text,
  };
  const items = actions.map((action) => ({
    label: `$(${icons[action]}) ${labelOf(action)}`,
    description: details[action],
    action,
  }));
  return (await window.showQuickPick(items, { title: titleFor(found) }))?.action;
}

function titleFor({ text }: OtherNames): string {
  return l10n.t('“{0}” in Other Languages', text);
}

function nameItem(name: OtherName): NameItem {
  const buttons: ActionButton[] = actions.map((action) => ({
    action,
    iconPath: new ThemeIcon(icons[action]),
    tooltip: labelOf(action),
  }));
  return { label: name.text, description: `${languageName(name.language)} · ${kindOf(name)}`, buttons, name };
}

function labelOf(action: Action): string {
  if (action === 'insert') return l10n.t('Insert after It in Brackets');
  return action === 'replace' ? l10n.t('Put in Its Place') : l10n.t('Copy');
}

function kindOf({ kind }: OtherName): string {
  if (kind === 'preferred') return l10n.t('Preferred name');
  if (kind === 'synonym') return l10n.t('Synonym');
  return kind === 'abbreviation' ? l10n.t('Abbreviation') : l10n.t('Lay term');
}
