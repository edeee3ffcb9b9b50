import type { PackFormat, PackProblem } from '../../terminology/packs/packModel';

/** A pack as it comes out of a cache. */
export interface CachedPack {
  readonly format: PackFormat | undefined;
  readonly problems: readonly PackProblem[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Compiled packs kept between runs, by a key that says all that they were made of. It never fails: what cannot be used is made anew. */
export interface PackCache {
  read(key: string): Promise<CachedPack | undefined>;
  write(key: string, pack: CachedPack): Promise<void>;
}
