import { workspace } from 'vscode';
import { packFilePatterns } from './termPacks/packFiles';

type Filter = { readonly language: string } | { readonly scheme: string; readonly pattern: string };

/**
 * The documents that the server hears of: notes, and packs of terms where the editor keeps their files. The old side of a
 * comparison, or a page of a history, is no pack.
 */
export function followedDocuments(noteLanguages: readonly string[]): Filter[] {
  const schemes = new Set(['file', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
  return [
    ...noteLanguages.map((language) => ({ language })),
    ...[...schemes].flatMap((scheme) => packFilePatterns.map((pattern) => ({ scheme, pattern }))),
  ];
}
