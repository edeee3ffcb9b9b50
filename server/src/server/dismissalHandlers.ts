import type { Dismissed, DismissedInNoteParams } from './dismissals';
import { dismissedInNoteMethod, dismissedMethod } from './dismissals';
import { guardNotification } from './guard';
import { onRequest } from './requests';
import type { Session } from './session';

/** Follows what the client has dismissed. */
export function handleDismissals(session: Session): void {
  const { connection, dismissals, notes, packs, settings, watch } = session;

  connection.onNotification(dismissedMethod, (params: Dismissed | undefined) =>
    guardNotification(dismissedMethod, connection.console, () => {
      dismissals.replace(params?.fingerprints);
      watch.showAgain();
    }),
  );

  connection.onRequest(
    dismissedInNoteMethod,
    onRequest(session, dismissedInNoteMethod, async ({ uri }: DismissedInNoteParams): Promise<Dismissed> => {
      const note = await notes.analysis(uri);
      if (!note) return { fingerprints: [] };
      const all = { ...(await settings.get(uri)), maxProblems: Number.MAX_SAFE_INTEGER };
      const findings = (await packs.serviceFor(uri)).findings(note, all);
      const dismissed = dismissals.fingerprints;
      return { fingerprints: findings.map(({ fingerprint }) => fingerprint).filter((one) => dismissed.has(one)) };
    }),
  );
}
