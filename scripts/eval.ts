import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileContext } from '../server/build/context';
import { describeProblem } from '../server/build/dataFile';
import { traditionalToSimplified } from '../server/build/traditional';
import { assertSpan } from '../server/src/context/assertSpan';
import type { ContextDetector } from '../server/src/context/assertion';
import { createContextDetector } from '../server/src/context/contextDetector';
import type { ConceptType } from '../server/src/terminology/concept';
import { parseMarkup } from '../test/support/markup';
import { englishCases } from '../test/unit/context/cases/en';
import { frenchCases } from '../test/unit/context/cases/fr';
import { englishSides } from '../test/unit/context/cases/laterality/en';
import { frenchSides } from '../test/unit/context/cases/laterality/fr';
import { chineseSides } from '../test/unit/context/cases/laterality/zh';
import { englishVoiceCases } from '../test/unit/context/cases/voice/en';
import { frenchVoiceCases } from '../test/unit/context/cases/voice/fr';
import { chineseVoiceCases } from '../test/unit/context/cases/voice/zh';
import { chineseCases } from '../test/unit/context/cases/zh';
import { createFolding } from '../server/src/text/folding';
import { languages } from '../server/src/text/language';
import { contextAnchors } from './eval/contextAnchors';
import { reportCompletion } from './eval/completion';
import { writeDisagreements } from './eval/disagreements';
import { reportRecognition } from './eval/recognition';
import { reportRules } from './eval/rules';
import { type Expectation, figuresOf, scoreRows, valueOf } from './eval/score';
import { reportTyping } from './eval/typing';

/**
 * Measures context detection: precision, recall and F1 per set and axis, on the project's own cases and on the corpora
 * below FACIES_EVAL (`../shared/eval` beside the repository when unset), beside the figures of other systems. Arguments
 * name the sets to measure. `recognition` (or `recognition-en`, `-fr`, `-zh`) measures the recognition of terms, `rules` (or
 * `rules-en`, …) the rules on their examples and on real texts, `completion` what completion saves and finds, `typing` when it opens a list by itself; these come last. What was read otherwise than expected is written to `out/eval`, a file a set.
 */

/** A row of a corpus; offsets are UTF-16 code units. */
interface Row {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The type of the target's concept, where it is known. */
  readonly type?: ConceptType;
  readonly expect: Expectation;
}

const root = resolve(import.meta.dirname, '..');
const only = process.argv.slice(2);

const { data, problems } = compileContext(join(root, 'server/context'), root);
if (!data) {
  for (const problem of problems) console.error(describeProblem(problem));
  process.exit(1);
}
const detector = createContextDetector(data, createFolding(traditionalToSimplified()));

for (const [name, cases] of Object.entries({
  en: [...englishCases, ...englishSides, ...englishVoiceCases],
  fr: [...frenchCases, ...frenchSides, ...frenchVoiceCases],
  zh: [...chineseCases, ...chineseSides, ...chineseVoiceCases],
})) {
  const rows = cases.flatMap(([, marked], index) => {
    const { text, mentions } = parseMarkup(marked);
    return mentions.map(({ start, end, type, assertion }) => ({
      ...{ id: `case ${index + 1}`, text, start, end, type },
      expect: { ...assertion },
    }));
  });
  if (only.length === 0 || only.includes(`own-${name}`)) report(`own-${name}`, rows, detector);
}

const corpora = process.env['FACIES_EVAL'] ?? join(root, '../shared/eval');
const folder = join(corpora, 'context');
if (existsSync(folder)) {
  for (const file of readdirSync(folder).sort()) {
    const name = file.replace(/\.ndjson$/, '');
    if (only.length > 0 && !only.includes(name)) continue;
    report(name, readRows(join(folder, file)), detector);
  }
} else {
  console.log(`No evaluation corpora: ${folder} is not there (FACIES_EVAL names another folder).`);
}

const languagesOf = (part: string) =>
  languages.filter((language) => only.length === 0 || only.includes(part) || only.includes(`${part}-${language}`));
reportRecognition({ languages: languagesOf('recognition') });
if (languagesOf('rules').length > 0) {
  reportRules({
    languages: languagesOf('rules'),
    examples: join(corpora, '../rules/examples.tsv'),
    realNotes: join(corpora, 'notes'),
  });
}
reportCompletion({ languages: languagesOf('completion') });
reportTyping({ languages: languagesOf('typing') });

function readRows(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
    .map((row) => ({ ...row, expect: { ...row.expect, ...hedged(row.expect) } }));
}

/** What a corpus that says both makes hedged: what is possible, or hypothetical. */
function hedged({ negation, hypothetical }: Expectation): Expectation {
  if (negation === undefined || hypothetical === undefined) return {};
  return { uncertain: negation === 'possible' || hypothetical };
}

function report(name: string, rows: readonly Row[], context: ContextDetector): void {
  const read = rows.map((row) => ({ ...row, ...assertSpan(context, row.text, row, row.type) }));
  console.log(`\n${name}: ${rows.length} rows`);
  for (const [key, score] of scoreRows(read)) {
    const { precision, recall, f1 } = figuresOf(score);
    const counts = `tp ${score.truePositives}, fp ${score.falsePositives}, fn ${score.falseNegatives}`;
    const anchors = contextAnchors[`${name} ${key}`];
    console.log(
      `  ${key.padEnd(26)} F1 ${f1.toFixed(3)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  (${counts})` +
        (anchors ? `  others: ${anchors}` : ''),
    );
  }
  const disagreements: string[] = [];
  for (const { id, text, start, end, expect, assertion, cues } of read) {
    for (const [axis, expected] of Object.entries(expect)) {
      const found = valueOf(assertion, axis);
      // What is uncertain is told by the axes that it is derived from, where the row has them.
      const isTold = axis === 'uncertain' && expect['hypothetical'] !== undefined;
      if (found === undefined || found === expected || isTold) continue;
      const marked = `${text.slice(Math.max(0, start - 150), start)}[${text.slice(start, end)}]${text.slice(end, end + 80)}`;
      const cue = cues.find((one) => one.axis === axis)?.text;
      const because = cue === undefined ? '' : ` ("${cue}")`;
      disagreements.push(
        `${id} ${axis}: expected ${expected}, found ${found}${because}: ${marked.replace(/\s+/g, ' ')}`,
      );
    }
  }
  writeDisagreements(name, disagreements);
}
