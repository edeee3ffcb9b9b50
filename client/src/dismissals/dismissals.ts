import { commands, type Disposable, l10n, type LogOutputChannel, window } from 'vscode';
import { commandIds } from '../commands';
import type { KeptList } from '../keptList';
import { asCommand } from '../termPacks/refusal';
import type { DismissalStore } from './dismissalStore';
import { scopes } from './protocol';
import { restoreDismissed } from './restore';

/** How long what was done is told in the status bar, in milliseconds. */
const toldFor = 6000;

/** What dismissing needs of the server. */
interface Server {
  request(method: string, params: object): Promise<unknown>;
  notify(method: string, params: object): void;
}

/** Registers the commands that dismiss findings and show them again. */
export function registerDismissals(
  store: DismissalStore,
  list: KeptList,
  server: Server,
  log: LogOutputChannel,
): Disposable[] {
  const tell = () => list.tell((method, params) => server.notify(method, params));
  const dismiss = asCommand(log, async (scope: unknown, fingerprint: unknown) => {
    const known = scopes.find((one) => one === scope);
    if (!known) return;
    await store.add(known, fingerprint);
    tell();
    window.setStatusBarMessage(
      l10n.t('The finding is dismissed. “Restore Dismissed Findings” brings it back.'),
      toldFor,
    );
  });
  const restore = asCommand(log, async (range: unknown) => {
    await restoreDismissed(store, (method, params) => server.request(method, params), range);
    tell();
  });
  return [
    commands.registerCommand(commandIds.dismissFinding, dismiss),
    commands.registerCommand(commandIds.restoreDismissed, restore),
    // Another window may have dismissed something for the same user.
    window.onDidChangeWindowState(({ focused }) => {
      if (focused) tell();
    }),
  ];
}
