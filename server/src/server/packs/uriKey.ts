/** What two addresses of the same file have in common, however their writers escape: editors and Node do it differently. */
export function uriKey(uri: string): string {
  let decoded = uri;
  try {
    decoded = decodeURIComponent(uri);
  } catch {
    // It was never escaped.
  }
  return decoded.replace(/^file:\/\/\/([A-Za-z]):/, (_, drive: string) => `file:///${drive.toLowerCase()}:`);
}

/** The folder that a file is in, of those given: the innermost. */
export function folderOf(uri: string, folders: readonly string[]): string | undefined {
  const key = uriKey(uri);
  const holds = (folder: string) => key.startsWith(`${uriKey(folder).replace(/\/$/, '')}/`);
  return folders.filter(holds).sort((a, b) => b.length - a.length)[0];
}

/** The last part of an address, for a reader. */
export function fileNameOf(uri: string): string {
  return uriKey(uri)
    .replace(/[?#].*$/, '')
    .replace(/^.*\//, '');
}
