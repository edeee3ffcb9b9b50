import { readFile, readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join, posix, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import picomatch from 'picomatch';
import { FileFailure, type PackFileBases, type PackFiles } from '../server/packs/packFiles';
import { formatOfFile } from '../terminology/packs/packFileName';

/** Folders that hold no packs of anyone, and much else. */
const passedOver: ReadonlySet<string> = new Set(['node_modules', '.git']);
/** A glob is followed so deep, and through so many entries. */
const deepest = 24;
const mostEntries = 50_000;
/** What a folder means that is named as it is. */
const packsInFolder = '**/*.{yaml,yml,json,csv}';

/** The files of packs on this machine. */
export function createNodePackFiles(): PackFiles & PackFileBases {
  return {
    async find(folder, pattern) {
      const path = pathOf(folder, pattern);
      if (path === undefined) return [];
      const kind = await kindOf(path);
      if (kind === 'file') return formatOfFile(path) ? [pathToFileURL(path).href] : [];
      const { base, glob } = kind === 'folder' ? { base: path, glob: packsInFolder } : globIn(path);
      if (glob === '') return [];
      const matches = picomatch(glob, { dot: true });
      const found: string[] = [];
      for await (const file of filesBelow(base)) {
        const name = relative(base, file).split(sep).join(posix.sep);
        if (formatOfFile(file) && matches(name)) found.push(pathToFileURL(file).href);
      }
      return found.sort();
    },
    async read(uri) {
      try {
        const content = await readFile(fileURLToPath(uri));
        // A buffer may be a part of a shared one, which cannot be handed to a worker.
        return content.byteLength === content.buffer.byteLength ? content : new Uint8Array(content);
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
        throw new FileFailure(code, code === 'ENOENT' || code === 'ENOTDIR');
      }
    },
    base(folder, pattern) {
      const path = pathOf(folder, pattern);
      if (path === undefined) return undefined;
      const { base, glob } = globIn(path);
      if (glob !== '') return { baseUri: pathToFileURL(base).href, pattern: glob };
      const name = path.slice(path.lastIndexOf(sep) + 1);
      return { baseUri: pathToFileURL(join(path, '..')).href, pattern: `${name}{,/${packsInFolder}}` };
    },
  };
}

/** The absolute path or glob that a pattern means; undefined where it is relative to no folder. */
function pathOf(folder: string | undefined, pattern: string): string | undefined {
  const written = pattern.trim();
  if (/^~(?=$|[\\/])/.test(written)) return join(homedir(), written.slice(1));
  if (isAbsolute(written)) return written;
  return folder?.startsWith('file:') === true ? join(fileURLToPath(folder), written) : undefined;
}

function globIn(path: string): { readonly base: string; readonly glob: string } {
  const { base, glob } = picomatch.scan(path.split(sep).join(posix.sep));
  return { base: base === '' ? posix.sep : base, glob };
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
          if (!passedOver.has(entry.name)) next.push(path);
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
