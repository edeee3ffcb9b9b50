import { commands, type Disposable, type LogOutputChannel } from 'vscode';
import { commandIds } from '../commands';
import { asCommand } from '../termPacks/refusal';
import { readNameAnswers } from './answers';
import { nameInOtherLanguages } from './nameInOtherLanguages';

/** Registers the command that names a term in the other languages. */
export function registerOtherNames(
  server: { request(method: string, params: object): Promise<unknown> },
  log: LogOutputChannel,
): Disposable {
  return commands.registerCommand(
    commandIds.nameInOtherLanguages,
    asCommand(log, (argument: unknown) =>
      nameInOtherLanguages((method, params) => server.request(method, params), readNameAnswers(argument)),
    ),
  );
}
