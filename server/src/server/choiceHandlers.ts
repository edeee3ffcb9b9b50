import { choicesMethod, type ChosenConcepts } from './choices';
import { guardNotification } from './guard';
import type { Session } from './session';

/** Follows what the client remembers of choices from completion. */
export function handleChoices({ choices, connection }: Session): void {
  connection.onNotification(choicesMethod, (params: ChosenConcepts | undefined) =>
    guardNotification(choicesMethod, connection.console, () => choices.replace(params?.concepts)),
  );
}
