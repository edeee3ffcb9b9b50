import { RelativePattern, Uri, workspace } from 'vscode';

/**
 * The files of packs, as patterns: those that a workspace folder keeps for itself, and those that say by their name what
 * they are. The server hears of them as they are edited; of other packs when they are saved.
 */
export const packFilePatterns: readonly string[] = [
  '**/.facies/terms/**/*.{yaml,yml,json,csv}',
  '**/*.facies-terms.{yaml,yml,json,csv}',
];

/** Where a new pack of a workspace folder is put. */
export function newPackUri(folder: Uri, name: string): Uri {
  return Uri.joinPath(folder, '.facies', 'terms', `${name}.yaml`);
}

/** Reads the files of packs and notes for a server that cannot: those in workspace folders, and what extensions bring. */
export class PackFileReader {
  readonly #contributed: () => readonly string[];

  /** `contributed` tells which packs extensions bring now. */
  constructor(contributed: () => readonly string[]) {
    this.#contributed = contributed;
  }

  /** The addresses of the files of a workspace folder that one of the patterns fits. */
  async find(folder: string, patterns: readonly string[]): Promise<readonly string[]> {
    const uri = Uri.parse(folder, true);
    if (!workspace.getWorkspaceFolder(uri)) throw new Error('That is no workspace folder.');
    const found = await Promise.all(
      patterns.map((pattern) => workspace.findFiles(new RelativePattern(uri, pattern), null)),
    );
    return [...new Set(found.flat().map((file) => file.toString()))].sort();
  }

  /** The text of a file in a workspace folder, or of a pack of an extension. Fails where it has more than `most` bytes. */
  async read(uri: string, most = Number.POSITIVE_INFINITY): Promise<string> {
    const file = Uri.parse(uri, true);
    const allowed = this.#contributed().includes(file.toString()) || workspace.getWorkspaceFolder(file) !== undefined;
    if (!allowed) throw new Error('That file is neither in a workspace folder nor a term pack of an extension.');
    if ((await workspace.fs.stat(file)).size > most) throw new Error('That file is too long.');
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  }
}
