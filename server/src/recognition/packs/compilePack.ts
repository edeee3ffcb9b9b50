import { encodeUtf8 } from '../../text/utf8';
import { encodeConcepts, termsOf } from '../../terminology/packs/conceptStore';
import type { PackConcept, PackContents } from '../../terminology/packs/packModel';
import type { Writing } from '../writing';
import { buildTermIndex } from '../termIndex';
import type { IndexedSurface } from '../termKeys';
import { packFormat, packMagic } from './packBytes';

/** What the head of a compiled pack says of it. */
export interface PackHead {
  readonly title: PackContents['title'];
  /** Ids of entries that state no preferred name: another pack has to have these concepts. */
  readonly orphans: readonly string[];
  readonly context: PackContents['context'];
}

/** So many orphans are kept: more are a mistake of another kind, and are told alike. */
const mostOrphans = 100;

/**
 * Compiles what a pack holds into bytes that `openPack` views. Yields how much is done, from 0 to 1. `isBuiltIn` tells the
 * ids of the built-in concepts.
 */
export function* compilePack(
  { title, concepts, context }: PackContents,
  writing: Writing,
  isBuiltIn: (id: string) => boolean,
): Generator<number, Uint8Array<ArrayBuffer>> {
  const orphans = concepts.filter(({ id, hasPreferred }) => !hasPreferred && !isBuiltIn(id)).map(({ id }) => id);
  const head: PackHead = { title, orphans: orphans.slice(0, mostOrphans), context };
  const store = encodeConcepts(concepts);
  const building = buildTermIndex(writing, surfacesOf(concepts));
  for (;;) {
    const step = building.next();
    if (step.done) return join(encodeUtf8(JSON.stringify(head)), step.value, store);
    yield step.value;
  }
}

function* surfacesOf(concepts: readonly PackConcept[]): Generator<IndexedSurface> {
  for (const { names } of concepts) yield* termsOf(names);
}

function join(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const aligned = (length: number) => 4 * Math.ceil(length / 4);
  const headLength = 4 * (2 + parts.length);
  const bytes = new Uint8Array(headLength + parts.reduce((sum, part) => sum + aligned(part.length), 0));
  new Uint32Array(bytes.buffer, 0, 2 + parts.length).set([packMagic, packFormat, ...parts.map(({ length }) => length)]);
  let at = headLength;
  for (const part of parts) {
    bytes.set(part, at);
    at += aligned(part.length);
  }
  return bytes;
}
