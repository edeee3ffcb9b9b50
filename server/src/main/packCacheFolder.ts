import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { CachedPack, PackCache } from '../server/packs/packCache';

/** So many compiled packs are kept; those that were not used for longest go. */
const most = 12;
const ending = '.faciespack';
/** Two numbers come before all else: a check sum of what follows them, and the length of the head. */
const numbersLength = 8;

/**
 * Keeps compiled packs in a folder, a file each: a check sum, the length of what is known of the pack as JSON, that, and the
 * bytes. Files are written beside and then renamed, so that none is ever half there; one that is damaged is as none.
 */
export function createPackCache(folder: string): PackCache {
  const pathOf = (key: string) => join(folder, `${key}${ending}`);
  return {
    async read(key) {
      try {
        const file = await readFile(pathOf(key));
        if (crc32(file.subarray(4)) !== file.readUInt32LE(0)) return undefined;
        const headEnd = numbersLength + file.readUInt32LE(4);
        const head = JSON.parse(file.toString('utf8', numbersLength, headEnd)) as Omit<CachedPack, 'bytes'>;
        const now = new Date();
        await utimes(pathOf(key), now, now);
        return { ...head, bytes: new Uint8Array(file.buffer, file.byteOffset + headEnd) };
      } catch {
        return undefined;
      }
    },
    async write(key, { bytes, ...rest }) {
      try {
        await mkdir(folder, { recursive: true });
        const json = JSON.stringify(rest);
        // Blanks behind it, so that the numbers in the bytes lie where machine words do.
        const head = Buffer.from(json + ' '.repeat((4 - (Buffer.byteLength(json) % 4)) % 4));
        const numbers = Buffer.alloc(numbersLength);
        numbers.writeUInt32LE(head.length, 4);
        const sum = [numbers.subarray(4), head, bytes].reduce((value, part) => crc32(part, value), 0);
        numbers.writeUInt32LE(sum, 0);
        const beside = join(folder, `${key}.${process.pid}.tmp`);
        await writeFile(beside, [numbers, head, bytes]);
        await rename(beside, pathOf(key));
        await prune(folder);
      } catch {
        // Without a cache the pack is compiled anew next time.
      }
    },
  };
}

async function prune(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending));
  const files = await Promise.all(
    names.map(async (name) => ({ path: join(folder, name), used: (await stat(join(folder, name))).mtimeMs })),
  );
  for (const { path } of files.sort((a, b) => b.used - a.used).slice(most)) await rm(path, { force: true });
}
