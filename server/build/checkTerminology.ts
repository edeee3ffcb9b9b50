import { fileURLToPath } from 'node:url';
import { languages } from '../src/text/language';
import { surfaceForms } from '../src/terminology/terminology';
import { describeProblem } from './dataFile';
import { compileTerminology } from './terminology';

/**
 * Checks the term packs of a folder. `lines` are for a reader: one `file:line: message` a problem, or one line of
 * figures when there is none. Files are named relative to `root`.
 */
export function checkTerminology(folder: string, root?: string): { readonly ok: boolean; readonly lines: string[] } {
  const { data, problems } = compileTerminology(folder, root);
  if (!data) return { ok: false, lines: problems.map(describeProblem) };
  const { concepts, ambiguous } = data;
  const packs = new Set(concepts.map(({ pack }) => pack)).size;
  const terms = languages.map((language) => {
    const count = concepts.reduce((sum, { names }) => sum + [...surfaceForms(names[language])].length, 0);
    return `${count} ${language}`;
  });
  const targets = concepts.flatMap(({ relations }) => Object.values(relations).flat()).length;
  const codes = concepts.flatMap((concept) => concept.codes).length;
  const line =
    `${packs} packs, ${concepts.length} concepts, terms: ${terms.join(', ')}; ` +
    `${targets} relations, ${codes} codes, ${ambiguous.length} ambiguous forms`;
  return { ok: true, lines: [line] };
}

const file = fileURLToPath(import.meta.url);
if (process.argv[1] === file) {
  const folder = process.argv[2] ?? fileURLToPath(new URL('../terminology', import.meta.url));
  const { ok, lines } = checkTerminology(folder);
  console.log(lines.join('\n'));
  process.exitCode = ok ? 0 : 1;
}
