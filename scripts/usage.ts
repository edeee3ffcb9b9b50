import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Terminology, createTerminology } from '../server/src/terminology/terminology';
import { languagesWithNotes, readEvaluationNotes } from '../test/support/evaluationNotes';
import { resources } from '../test/support/resources';

/**
 * Writes `server/completion/usage.yaml`: in how many of the annotated notes, of all languages, each concept is mentioned.
 * Completion ranks by it. Run it when notes in `test/eval/notes` have changed.
 */

const path = 'server/completion/usage.yaml';

/** The text of `usage.yaml` for the annotated notes as they are. */
export function usageText(terminology: Terminology): string {
  const counts = new Map<string, number>();
  let notes = 0;
  for (const language of languagesWithNotes()) {
    for (const { mentions } of readEvaluationNotes(language, terminology)) {
      notes++;
      for (const concept of new Set(mentions.map((mention) => mention.concept))) {
        counts.set(concept, (counts.get(concept) ?? 0) + 1);
      }
    }
  }
  const lines = [...counts].sort(([a, i], [b, j]) => j - i || (a < b ? -1 : 1)).map(([id, count]) => `${id}: ${count}`);
  const head = `# In how many of ${notes} annotated notes each concept is mentioned. Made by "npm run usage".`;
  return `${head}\n${lines.join('\n')}\n`;
}

if (import.meta.filename === process.argv[1]) {
  writeFileSync(join(import.meta.dirname, '..', path), usageText(createTerminology(resources().terminology)));
  console.log(path);
}
