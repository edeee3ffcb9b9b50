import { l10n, Uri, window } from 'vscode';
import { shortPath } from './createTermPack';
import type { PackRequests } from './packRequests';
import type { TermPack } from './protocol';

/** Shows the pack that the user chooses among all in use, or offers to create one where there is none. */
export async function openTermPack(requests: PackRequests, create: () => Promise<unknown>): Promise<void> {
  const packs = await requests.termPacks();
  if (packs.length === 0) {
    const createOne = l10n.t('Create Term Pack');
    const chosen = await window.showInformationMessage(l10n.t('No term pack is in use.'), createOne);
    if (chosen === createOne) await create();
    return;
  }
  const placeHolder = l10n.t('The term pack to open');
  const chosen = await window.showQuickPick(packs.map(packItem), { placeHolder, matchOnDescription: true });
  if (chosen) await window.showTextDocument(Uri.parse(chosen.pack.uri));
}

/** A pack as an item to choose: its name, its file, and what is in it. */
export function packItem(pack: TermPack): { label: string; description: string; detail: string; pack: TermPack } {
  const { name, uri, concepts, terms, problems } = pack;
  const detail =
    problems > 0
      ? l10n.t('$(warning) Concepts: {0}, terms: {1}, problems: {2}', concepts, terms, problems)
      : l10n.t('Concepts: {0}, terms: {1}', concepts, terms);
  return { label: name, description: shortPath(Uri.parse(uri)), detail, pack };
}
