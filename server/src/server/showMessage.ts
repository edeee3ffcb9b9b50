import { type Connection, type MessageType, ShowMessageNotification } from 'vscode-languageserver';

/**
 * Shows the user a message that wants no answer. `connection.window` would send a request instead, which clients without
 * buttons refuse.
 */
export function showMessage(connection: Connection, type: MessageType, message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, { type, message });
}
