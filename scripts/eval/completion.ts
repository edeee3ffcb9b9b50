import { type LanguageService, createLanguageService } from '../../server/src/languageService';
import type { Language } from '../../server/src/text/language';
import { type EvaluationNote, readEvaluationNotes } from '../../test/support/evaluationNotes';
import { resources } from '../../test/support/resources';
import { type AnsweredQuery, answersTo, readCompletionQueries } from './completionQueries';
import { writeDisagreements } from './disagreements';
import { type MentionCost, mentionCosts, savedKeys } from './keystrokes';

export interface CompletionOptions {
  /** Only these languages. */
  readonly languages: readonly Language[];
}

/** Prints what completion finds of what clinicians type, and what it saves who writes the annotated notes. */
export function reportCompletion({ languages }: CompletionOptions): void {
  if (languages.length === 0) return;
  const service = createLanguageService({ resources: resources() });
  for (const language of languages) {
    reportQueries(language, service);
    reportKeystrokes(language, service);
  }
}

function reportQueries(language: Language, service: LanguageService): void {
  const answered = answersTo(readCompletionQueries(language, service.terminology), language, service);
  console.log(`\ncompletion-${language}: ${answered.length} queries`);
  const kinds = [...new Set(answered.map(({ kind }) => kind))];
  const parts: readonly (readonly [title: string, belongs: (one: AnsweredQuery) => boolean])[] = [
    ['tuned on', ({ keptAside }) => !keptAside],
    ['kept aside', ({ keptAside }) => keptAside],
    ...kinds.map((kind) => [kind, (one: AnsweredQuery) => one.kind === kind] as const),
  ];
  for (const [title, belongs] of parts) {
    const those = answered.filter(belongs);
    const first = (most: number): string => meanOf(those, ({ place }) => Number(place !== undefined && place <= most));
    const mrr = meanOf(those, ({ place }) => (place === undefined ? 0 : 1 / place));
    console.log(`  ${title.padEnd(26)} top 1 ${first(1)}  top 5 ${first(5)}  MRR ${mrr}  (${those.length})`);
  }
  const missed = answered.filter(({ place, keptAside }) => place !== 1 && !keptAside);
  writeDisagreements(`completion-${language}`, missed.map(missLine), 'tuned on and not first');
}

function meanOf(answered: readonly AnsweredQuery[], value: (one: AnsweredQuery) => number): string {
  return (answered.reduce((sum, one) => sum + value(one), 0) / answered.length).toFixed(3);
}

function missLine({ where, kind, marked, concept, inserted, place, first }: AnsweredQuery): string {
  const wanted = inserted === undefined ? concept : `${concept} (${inserted})`;
  const got = first === undefined ? 'nothing' : `first ${first}`;
  return `${where} ${kind}: ${wanted} ${place === undefined ? 'missing' : `at ${place}`}, ${got}: ${marked.replaceAll('\n', '␊')}`;
}

function reportKeystrokes(language: Language, service: LanguageService): void {
  const notes = readEvaluationNotes(language, service.terminology);
  const costs = notes.flatMap((note) => mentionCosts(note, withoutUsageIn(note)));
  const full = costs.reduce((sum, cost) => sum + cost.full, 0);
  console.log(`\nkeystrokes-${language}: ${costs.length} mentions in ${notes.length} notes, ${full} keys in full`);
  for (const [way, title] of [
    ['loose', 'any name of the concept'],
    ['unasked', 'the same, lists by themselves'],
    ['strict', 'the surface itself'],
  ] as const) {
    const without = costs.filter((cost) => cost[way] === cost.full).length;
    console.log(
      `  ${title.padEnd(30)} saved ${savedKeys(costs, way).toFixed(3)}  no help ${(without / costs.length).toFixed(3)}`,
    );
  }
  const dearest = [...costs].sort((a, b) => b.loose - a.loose);
  writeDisagreements(`keystrokes-${language}`, dearest.map(lineOf), 'mentions, the dearest first');
}

/** The product as it would be if this note had not been counted in what is usually written. */
function withoutUsageIn({ mentions }: EvaluationNote): LanguageService {
  const { completion, ...others } = resources();
  const said = new Set(mentions.map(({ concept }) => concept));
  const usage = Object.fromEntries(
    Object.entries(completion.usage)
      .map(([id, count]) => [id, said.has(id) ? count - 1 : count] as const)
      .filter(([, count]) => count > 0),
  );
  return createLanguageService({ resources: { ...others, completion: { ...completion, usage } } });
}

function lineOf({ where, mention, surface, full, loose, strict, typed }: MentionCost): string {
  const way = typed === undefined ? 'in full' : `"${typed}"`;
  return `${loose} of ${full} (strict ${strict}) ${mention.concept} [${surface}] ${way} ${where}`;
}
