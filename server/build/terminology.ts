import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { TerminologyData } from '../src/terminology/concept';
import { createFolding } from '../src/text/folding';
import type { Problem } from './dataFile';
import { readPackFile } from './packFile';
import { compileAmbiguous, compileConcept, type AmbiguousFile, type Pack } from './termPack';
import { checkPacks, type ReadAmbiguous, type ReadPack } from './terminologyChecks';
import { traditionalToSimplified } from './traditional';

const ambiguousName = 'ambiguous.yaml';

/** Compiled terminology, or what stands in its way. `data` is undefined when there is any problem. */
export interface CompiledTerminology {
  readonly data: TerminologyData | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads every pack and the list of ambiguous forms in `folder`, checks them and compiles them into what is shipped.
 * Files are named in problems relative to `root`. Files that are not valid by themselves are reported first; how the
 * packs fit together is checked once each of them is valid. Never throws on bad content.
 */
export function compileTerminology(folder: string, root: string = process.cwd()): CompiledTerminology {
  const listing = listPacks(folder, root);
  if ('message' in listing) return { data: undefined, problems: [listing] };
  const packs = listing.names.map((name) => readPackFile<Pack>(join(folder, name), 'term-pack', root));
  const ambiguous = readPackFile<AmbiguousFile>(join(folder, ambiguousName), 'ambiguous-forms', root);
  const unread = [...packs, ambiguous].flatMap((file) => file.problems);
  if (unread.length > 0) return { data: undefined, problems: unread };

  const pairs = traditionalToSimplified();
  const problems = checkPacks(packs as ReadPack[], ambiguous as ReadAmbiguous, createFolding(pairs));
  if (problems.length > 0) return { data: undefined, problems };
  const data: TerminologyData = {
    concepts: (packs as ReadPack[]).flatMap(({ value }) =>
      value.concepts.map((concept) => compileConcept(concept, value.pack)),
    ),
    ambiguous: (ambiguous as ReadAmbiguous).value.forms.map(compileAmbiguous),
    traditionalToSimplified: pairs,
  };
  return { data, problems: [] };
}

function listPacks(folder: string, root: string): Problem | { readonly names: readonly string[] } {
  const file = relative(root, folder) || '.';
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== ambiguousName);
    if (names.length > 0) return { names: names.sort() };
    return { file, line: 1, message: 'holds no term pack: add at least one .yaml file of concepts' };
  } catch (error) {
    return { file, line: 1, message: `cannot be read: ${(error as Error).message}` };
  }
}
