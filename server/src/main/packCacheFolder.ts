import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CachedPack, PackCache } from '../server/packs/packCache';

/** So many compiled packs are kept; those that were not used for longest go. */
const most = 12;
const ending = '.faciespack';
const digestLength = 32;

/**
 * Keeps compiled packs in a folder, a file each: the SHA-256 of the rest, the length of what is known of the pack as JSON,
 * that, and the bytes. Files are written beside and then renamed, so that none is ever half there; one that is damaged is
 * as none.
 */
export function createPackCache(folder: string): PackCache {
  const pathOf = (key: string) => join(folder, `${key}${ending}`);
  return {
    async read(key) {
      try {
        const file = await readFile(pathOf(key));
        const digest = createHash('sha256').update(file.subarray(digestLength)).digest();
        if (!digest.equals(file.subarray(0, digestLength))) return undefined;
        const headEnd = digestLength + 4 + file.readUInt32LE(digestLength);
        const head = JSON.parse(file.toString('utf8', digestLength + 4, headEnd)) as Omit<CachedPack, 'bytes'>;
        const now = new Date();
        await utimes(pathOf(key), now, now);
        return { ...head, bytes: new Uint8Array(file.subarray(headEnd)) };
      } catch {
        return undefined;
      }
    },
    async write(key, { bytes, ...rest }) {
      try {
        await mkdir(folder, { recursive: true });
        const head = Buffer.from(JSON.stringify(rest));
        const length = Buffer.alloc(4);
        length.writeUInt32LE(head.length);
        const digest = createHash('sha256').update(length).update(head).update(bytes).digest();
        const beside = join(folder, `${key}.${process.pid}.tmp`);
        await writeFile(beside, [digest, length, head, bytes]);
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
