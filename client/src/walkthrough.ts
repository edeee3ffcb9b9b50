import { commands, type Disposable, type ExtensionContext } from 'vscode';
import { commandIds } from './commands';

/** The walkthrough, as the manifest names it. */
const walkthroughId = 'facies.start';

/** Registers the command that opens the walkthrough. */
export function registerWalkthrough({ extension }: ExtensionContext): Disposable {
  return commands.registerCommand(commandIds.openWalkthrough, () =>
    commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#${walkthroughId}`, false),
  );
}
