import type { SettingProblem } from '../settings';
import { formatOfFile } from '../../terminology/packs/packFileName';
import type { Files } from '../files';
import { uriKey } from './uriKey';

/** The files of packs in a workspace folder that need no setting. */
export const packFolderPattern = '.facies/terms/**/*.{yaml,yml,json,csv}';

/** Which packs notes have, by address, the first before the others. */
export interface FoundPacks {
  /** By the address of a workspace folder; of notes outside all folders under undefined. */
  readonly byFolder: ReadonlyMap<string | undefined, readonly string[]>;
  readonly contributed: readonly string[];
  /** Entries of the setting that mean no file in any folder. */
  readonly problems: readonly SettingProblem[];
}

export interface PackSourceOptions {
  readonly files: Files;
  readonly folders: readonly string[];
  readonly contributed: readonly string[];
  /** The setting `facies.termPacks` of a folder, or outside all folders. */
  readonly termPacks: (folder: string | undefined) => Promise<readonly string[]>;
}

/** Looks for the files of packs: those that the settings name, then those in `.facies/terms`, then the contributed ones. */
export async function findPacks({ files, folders, contributed, termPacks }: PackSourceOptions): Promise<FoundPacks> {
  const byFolder = new Map<string | undefined, readonly string[]>();
  const found = new Map<string, boolean>();
  const isPack = (path: string) => formatOfFile(path) !== undefined;
  for (const folder of [...folders, undefined]) {
    const uris: string[] = [];
    for (const pattern of await termPacks(folder)) {
      const matched = await files.find(folder, pattern, isPack);
      found.set(pattern, found.get(pattern) === true || matched.length > 0);
      uris.push(...matched);
    }
    if (folder !== undefined) uris.push(...(await files.find(folder, packFolderPattern, isPack)));
    byFolder.set(folder, withoutRepeats([...uris, ...contributed]));
  }
  const problems = [...found]
    .filter(([, isThere]) => !isThere)
    .map(([pattern]): SettingProblem => ({
      key: 'settings.noPackFile',
      parameters: { pattern: JSON.stringify(pattern) },
    }));
  return { byFolder, contributed, problems };
}

function withoutRepeats(uris: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const uri of uris) if (!byKey.has(uriKey(uri))) byKey.set(uriKey(uri), uri);
  return [...byKey.values()];
}
