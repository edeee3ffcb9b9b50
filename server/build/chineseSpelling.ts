import type { ChineseSpelling } from '../src/recognition/spelling/spellingData';
import type { TerminologyData } from '../src/terminology/concept';
import { surfaceForms } from '../src/terminology/terminology';
import type { Folding } from '../src/text/folding';
import type { DataFile, Problem } from './dataFile';

type Path = readonly (string | number)[];

/** What is wrong in a list of wrong characters: what can never count, and what a folded note can never hold. */
export function* checkChineseSpelling(
  file: DataFile<ChineseSpelling>,
  { confusions, rightWords }: ChineseSpelling,
  terminology: TerminologyData,
  folding: Folding,
): Generator<Problem> {
  const problem = (path: Path, message: string): Problem => ({ file: file.file, line: file.lineOf(path), message });
  const names = chineseNames(terminology, folding);
  for (const [index, { right, wrong, only = [] }] of confusions.entries()) {
    const path: Path = ['confusions', index];
    if (!names.includes(right)) yield problem(path, `"${right}" is in no Chinese name: take the entry out`);
    if (wrong.includes(right)) yield problem([...path, 'wrong'], `"${right}" is not wrong for itself`);
    for (const [at, word] of only.entries()) {
      const place = [...path, 'only', at];
      if (!word.includes(right)) yield problem(place, `"${word}" does not have "${right}" in it`);
      else if (!names.includes(keyOf(word, folding)))
        yield problem(place, `"${word}" is in no Chinese name: take it out`);
    }
    for (const text of [right, ...wrong, ...only]) {
      if (folding.text(text) !== text.toLowerCase())
        yield problem(path, `"${text}" must be written in Simplified characters`);
    }
  }
  for (const [index, word] of rightWords.entries()) {
    if (folding.text(word) !== word)
      yield problem(['rightWords', index], `"${word}" must be written in Simplified characters`);
  }
}

/** All Chinese names, folded, without spaces, one after the other. */
function chineseNames({ concepts }: TerminologyData, folding: Folding): string {
  const names = concepts.flatMap(({ names }) => [...surfaceForms(names.zh)]);
  return names
    .filter(({ kind }) => kind !== 'misspelling')
    .map(({ text }) => keyOf(text, folding))
    .join('\n');
}

function keyOf(text: string, folding: Folding): string {
  return folding.text(text).replace(/[\s-]+/g, '');
}
