import { type Language, languages } from '../../text/language';
import { decodeUtf8 } from '../../text/utf8';
import { type ConceptStore, openConcepts } from '../../terminology/packs/conceptStore';
import { type TermIndex, openTermIndex } from '../termIndex';
import type { PackContents } from '../../terminology/packs/packModel';
import type { PackHead } from './compilePack';
import { packFormat, packMagic } from './packBytes';

/** A pack that is ready to be used: views on its bytes. */
export interface TermPack {
  /** The address of its file. */
  readonly uri: string;
  readonly title: string;
  readonly store: ConceptStore;
  readonly index: TermIndex;
  /** Ids of concepts that it adds names to without saying what they are. */
  readonly orphans: readonly string[];
  /** What it adds to the data of context detection. */
  readonly context: PackContents['context'];
}

/** Views a compiled pack. `name` and `language` choose its title. Throws when the bytes are not whole, or of another format. */
export function openPack(bytes: Uint8Array, uri: string, name: string, language: Language): TermPack {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = aligned.length >= 20 ? new Uint32Array(aligned.buffer, aligned.byteOffset, 5) : undefined;
  const [magic, format, ...lengths] = words ?? [];
  if (magic !== packMagic || format !== packFormat) throw new Error('The bytes are no term pack of this version.');
  let at = 20;
  const [head, index, concepts] = lengths.map((length) => {
    const part = aligned.subarray(at, at + length);
    if (part.length !== length) throw new Error('The bytes of the term pack are not whole.');
    at += 4 * Math.ceil(length / 4);
    return part;
  });
  const { title, orphans, context } = JSON.parse(decodeUtf8(head!) ?? '') as PackHead;
  const shown = packTitle(title, name, language);
  const store = openConcepts(concepts!, shown);
  const pack: TermPack = { uri, title: shown, store, index: openTermIndex(index!), orphans, context };
  if (pack.index.size !== store.termCount) throw new Error('The parts of the term pack are not of one piece.');
  return Object.freeze(pack);
}

/** The title of a pack in a language, or in the first that it has one in; its name where it has none. */
export function packTitle(title: PackContents['title'], name: string, language: Language): string {
  if (title === undefined || typeof title === 'string') return title ?? name;
  return title[language] ?? languages.flatMap((other) => title[other] ?? [])[0] ?? name;
}
