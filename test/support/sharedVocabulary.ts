import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Vocabulary } from '../../server/src/rules/rule';

const file = join(import.meta.dirname, '../../server/rules/shared/vocabulary.yaml');

/** The shared word lists whose names begin like one of these. */
export function sharedVocabulary(...beginnings: readonly string[]): Vocabulary {
  const lists = parse(readFileSync(file, 'utf8')) as Vocabulary;
  return Object.fromEntries(
    Object.entries(lists).filter(([name]) => beginnings.some((beginning) => name.startsWith(beginning))),
  );
}
