import { type LanguageService, createLanguageService } from '../../server/src/languageService';
import type { Language } from '../../server/src/text/language';
import { readEvaluationNotes } from '../../test/support/evaluationNotes';
import { resources } from '../../test/support/resources';
import { writeDisagreements } from './disagreements';
import { type MentionCost, mentionCosts, savedKeys } from './keystrokes';

export interface CompletionOptions {
  /** Only these languages. */
  readonly languages: readonly Language[];
}

/** Prints what completion saves who writes the annotated notes. */
export function reportCompletion({ languages }: CompletionOptions): void {
  if (languages.length === 0) return;
  const service = createLanguageService({ resources: resources() });
  for (const language of languages) reportKeystrokes(language, service);
}

function reportKeystrokes(language: Language, service: LanguageService): void {
  const notes = readEvaluationNotes(language, service.terminology);
  const costs = notes.flatMap((note) => mentionCosts(note, service));
  const full = costs.reduce((sum, cost) => sum + cost.full, 0);
  console.log(`\nkeystrokes-${language}: ${costs.length} mentions in ${notes.length} notes, ${full} keys in full`);
  for (const [way, title] of [
    ['loose', 'any name of the concept'],
    ['strict', 'the surface itself'],
  ] as const) {
    const without = costs.filter((cost) => cost[way] === cost.full).length;
    console.log(
      `  ${title.padEnd(26)} saved ${savedKeys(costs, way).toFixed(3)}  no help ${(without / costs.length).toFixed(3)}`,
    );
  }
  const dearest = [...costs].sort((a, b) => b.loose - a.loose);
  writeDisagreements(`keystrokes-${language}`, dearest.map(lineOf), 'mentions, the dearest first');
}

function lineOf({ where, mention, surface, full, loose, strict, typed }: MentionCost): string {
  const way = typed === undefined ? 'in full' : `"${typed}"`;
  return `${loose} of ${full} (strict ${strict}) ${mention.concept} [${surface}] ${way} ${where}`;
}
