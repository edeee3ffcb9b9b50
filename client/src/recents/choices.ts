import { commands, type Disposable, l10n, type LogOutputChannel, window, workspace } from 'vscode';
import { commandIds } from '../commands';
import type { KeptList } from '../keptList';
import { asCommand } from '../termPacks/refusal';
import type { ChoiceStore } from './choiceStore';

/** How long what was done is told in the status bar, in milliseconds. */
const toldFor = 6000;

/** The setting that says whether completion may go by what the user chose before. */
const setting = 'facies.completion.rememberChoices';

export function remembersChoices(): boolean {
  return workspace.getConfiguration().get<unknown>(setting) !== false;
}

/** Registers the commands that keep a choice and forget all, and forgets them where the user wants none to be kept. */
export function registerChoices(
  store: ChoiceStore,
  list: KeptList,
  server: { notify(method: string, params: object): void },
  log: LogOutputChannel,
): Disposable[] {
  const tell = () => list.tell((method, params) => server.notify(method, params));
  const forgetUnwanted = asCommand(log, async () => {
    if (!remembersChoices()) await store.forget();
    tell();
  });
  const chosen = asCommand(log, async (concept: unknown) => {
    await store.add(concept);
    tell();
  });
  const forget = asCommand(log, async () => {
    await store.forget();
    tell();
    window.setStatusBarMessage(l10n.t('The terms you chose are forgotten.'), toldFor);
  });
  void forgetUnwanted();
  return [
    commands.registerCommand(commandIds.chosen, chosen),
    commands.registerCommand(commandIds.forgetChoices, forget),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(setting)) void forgetUnwanted();
    }),
    // Another window may have chosen something for the same user.
    window.onDidChangeWindowState(({ focused }) => {
      if (focused) tell();
    }),
  ];
}
