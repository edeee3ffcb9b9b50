import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTerminology } from '../server/src/terminology/terminology';
import { languagesWithNotes, readEvaluationNotes } from '../test/support/evaluationNotes';
import { resources } from '../test/support/resources';

/**
 * Writes `server/completion/usage.yaml`: in how many of the annotated notes, of all languages, each concept is mentioned.
 * Completion ranks by it. Run it when notes in `test/eval/notes` have changed.
 */

const path = 'server/completion/usage.yaml';
const terminology = createTerminology(resources().terminology);
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
writeFileSync(join(import.meta.dirname, '..', path), `${head}\n${lines.join('\n')}\n`);
console.log(`${path}: ${lines.length} concepts in ${notes} notes`);
