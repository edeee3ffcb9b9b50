import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import { identifier } from './capabilities';
import { guardNotification } from './guard';
import type { Session } from './session';

/** Follows the settings and the workspace folders that they may differ in. */
export function handleSettings(session: Session): void {
  const { connection, client, packs, settings, watch, service } = session;
  const log = connection.console;
  const readAgain = async (added: readonly string[] = [], removed: readonly string[] = []) => {
    settings.changed();
    watch.showAgain();
    watch.hintAgain();
    await packs.configured(added, removed);
  };

  connection.onInitialized(() =>
    guardNotification('initialized', log, async () => {
      if (client.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
          guardNotification('workspace/didChangeWorkspaceFolders', log, () =>
            readAgain(
              added.map(({ uri }) => uri),
              removed.map(({ uri }) => uri),
            ),
          ),
        );
      }
      if (client.registersConfiguration) {
        await connection.client.register(DidChangeConfigurationNotification.type, { section: identifier });
      }
      await service();
      await packs.start();
    }),
  );

  connection.onDidChangeConfiguration((params) =>
    guardNotification('workspace/didChangeConfiguration', log, async () => {
      const given = params.settings as Readonly<Record<string, unknown>> | null | undefined;
      session.givenSettings = given?.[identifier] ?? session.givenSettings;
      await readAgain();
    }),
  );
}
