import { l10n, window } from 'vscode';
import { isNote } from '../activeNote';
import type { DismissalStore } from './dismissalStore';
import { methods } from './protocol';

/** Asks the server. Fails when it cannot answer. */
type SendRequest = (method: string, params: object) => Promise<unknown>;

const ranges = ['note', 'workspace', 'all'] as const;
type Range = (typeof ranges)[number];

/** What of the dismissed findings is to be shown again. */
interface Choice {
  readonly range: Range;
  readonly label: string;
  readonly count: number;
  restore(): Promise<void>;
}

/**
 * Shows dismissed findings again: those of the note in front, of the workspace, or all.
 * @param answer which, as the reader would choose; asked for when it is none of them
 */
export async function restoreDismissed(store: DismissalStore, send: SendRequest, answer: unknown): Promise<void> {
  const choices = (await choicesOf(store, send)).filter(({ count }) => count > 0);
  if (choices.length === 0) {
    void window.showInformationMessage(l10n.t('No finding is dismissed.'));
    return;
  }
  const chosen = ranges.some((range) => range === answer)
    ? choices.find(({ range }) => range === answer)
    : await window.showQuickPick(
        choices.map((choice) => ({ ...choice, description: String(choice.count) })),
        { title: l10n.t('Restore Dismissed Findings'), placeHolder: l10n.t('The findings to show again') },
      );
  await chosen?.restore();
}

async function choicesOf(store: DismissalStore, send: SendRequest): Promise<readonly Choice[]> {
  const inNote = new Set(await dismissedInNote(send));
  return [
    {
      range: 'note',
      label: l10n.t('In this note'),
      count: inNote.size,
      restore: () => store.forget(['workspace', 'user'], (fingerprint) => inNote.has(fingerprint)),
    },
    {
      range: 'workspace',
      label: l10n.t('In this workspace'),
      count: store.of('workspace').length,
      restore: () => store.forget(['workspace']),
    },
    { range: 'all', label: l10n.t('All'), count: store.all.length, restore: () => store.forget(['workspace', 'user']) },
  ];
}

async function dismissedInNote(send: SendRequest): Promise<readonly string[]> {
  const document = window.activeTextEditor?.document;
  if (!document || !isNote(document)) return [];
  const answer = await send(methods.dismissedInNote, { uri: document.uri.toString() });
  return (answer as { readonly fingerprints: readonly string[] }).fingerprints;
}
