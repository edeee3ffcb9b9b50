import { readFile, readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join, posix, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import picomatch from 'picomatch';
import { FileFailure, type FileBases, type Files, isPassedOver } from '../server/files';

/** The packs in what is watched as a file and may be a folder. */
const packsInFolder = '**/*.{yaml,yml,json,csv}';
/** A glob is followed so deep, and through so many entries. */
const deepest = 24;
const mostEntries = 50_000;

/** The files of this machine. */
export function createNodeFiles(): Files & FileBases {
  return {
    async find(folder, pattern, accepts) {
      const place = placeOf(folder, pattern);
      if (!place) return [];
      const { path, base, glob } = place;
      const kind = await kindOf(path);
      if (kind === 'file') return accepts(path) ? [pathToFileURL(path).href] : [];
      if (kind !== 'folder' && glob === '') return [];
      const [from, wanted] = kind === 'folder' ? [path, '**'] : [base, glob];
      const matches = picomatch(wanted, { dot: true });
      const found: string[] = [];
      for await (const file of filesBelow(from)) {
        if (accepts(file) && matches(asPosix(relative(from, file)))) found.push(pathToFileURL(file).href);
      }
      return found.sort();
    },
    async read(uri, most) {
      try {
        const path = fileURLToPath(uri);
        if (most !== undefined && (await stat(path)).size > most) throw new FileFailure('too long', false);
        const content = await readFile(path);
        // A buffer may be a part of a shared one, which cannot be handed to a worker.
        return content.byteLength === content.buffer.byteLength ? content : new Uint8Array(content);
      } catch (error) {
        if (error instanceof FileFailure) throw error;
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
        throw new FileFailure(code, code === 'ENOENT' || code === 'ENOTDIR');
      }
    },
    base(folder, pattern) {
      const place = placeOf(folder, pattern);
      if (!place) return undefined;
      const { path, base, glob } = place;
      if (glob !== '') return { baseUri: pathToFileURL(base).href, pattern: glob };
      const name = path.slice(path.lastIndexOf(sep) + 1);
      return { baseUri: pathToFileURL(join(path, '..')).href, pattern: `${name}{,/${packsInFolder}}` };
    },
  };
}

/** Where what a pattern means lies: as a path, and as the last folder without a wildcard with the glob in it, if it is one. */
interface Place {
  readonly path: string;
  readonly base: string;
  readonly glob: string;
}

/** Undefined where a pattern is relative to no folder. A folder's own name has no wildcards, whatever is in it. */
function placeOf(folder: string | undefined, pattern: string): Place | undefined {
  const written = pattern.trim();
  if (/^~(?=$|[\\/])/.test(written)) return placeIn(homedir(), written.slice(1));
  if (isAbsolute(written)) {
    const { base, glob } = picomatch.scan(asPosix(written));
    return { path: written, base: base === '' ? posix.sep : base, glob };
  }
  return folder?.startsWith('file:') === true ? placeIn(fileURLToPath(folder), written) : undefined;
}

function placeIn(folder: string, pattern: string): Place {
  const { base, glob } = picomatch.scan(asPosix(pattern).replace(/^\/+/, ''));
  return { path: join(folder, pattern), base: join(folder, base), glob };
}

function asPosix(path: string): string {
  return path.split(sep).join(posix.sep);
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    const found = await stat(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : undefined;
  } catch {
    return undefined;
  }
}

/** The files below a folder, those behind links to folders left out. */
async function* filesBelow(base: string): AsyncGenerator<string> {
  let left = mostEntries;
  let level = [base];
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    const next: string[] = [];
    for (const folder of level) {
      for (const entry of await entriesOf(folder)) {
        if (--left < 0) return;
        const path = join(folder, entry.name);
        if (entry.isDirectory()) {
          if (!isPassedOver(`/${entry.name}/`)) next.push(path);
        } else if (entry.isFile() || (entry.isSymbolicLink() && (await kindOf(path)) === 'file')) yield path;
      }
    }
    level = next;
  }
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return []; // It is not there, or not for us.
  }
}
