import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import { identifier } from './capabilities';
import { guardNotification } from './guard';
import type { Session } from './session';

/** Follows the settings and the workspace folders that they may differ in. */
export function handleSettings(session: Session): void {
  const { connection, client, settings, watch, service } = session;
  const log = connection.console;
  const readAgain = () => {
    settings.changed();
    watch.showAgain();
  };

  connection.onInitialized(() =>
    guardNotification('initialized', log, async () => {
      if (client.registersConfiguration) {
        await connection.client.register(DidChangeConfigurationNotification.type, { section: identifier });
      }
      if (client.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(() =>
          guardNotification('workspace/didChangeWorkspaceFolders', log, readAgain),
        );
      }
      await service();
    }),
  );

  connection.onDidChangeConfiguration((params) =>
    guardNotification('workspace/didChangeConfiguration', log, () => {
      const given = params.settings as Readonly<Record<string, unknown>> | null | undefined;
      session.givenSettings = given?.[identifier] ?? session.givenSettings;
      readAgain();
    }),
  );
}
