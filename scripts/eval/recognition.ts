import { TextDocument } from 'vscode-languageserver-textdocument';
import { type LanguageService, createLanguageService } from '../../server/src/languageService';
import type { NoteAnalysis } from '../../server/src/note/noteAnalysis';
import type { Language } from '../../server/src/text/language';
import type { Span } from '../../server/src/text/span';
import {
  type EvaluationNote,
  languagesWithNotes,
  lineAt,
  readEvaluationNotes,
} from '../../test/support/evaluationNotes';
import { resources } from '../../test/support/resources';
import { type VariantRow, languagesWithVariants, readVariantRows } from '../../test/support/variantRows';
import { type NoteScore, isAsExpected, scoreNote, scoreValues } from './recognitionScore';
import { writeDisagreements } from './disagreements';
import { figuresOf } from './score';

export interface RecognitionOptions {
  /** Only these languages. */
  readonly languages: readonly Language[];
}

/** Prints how well terms are recognised: on the annotated notes and on the variants. */
export function reportRecognition({ languages }: RecognitionOptions): void {
  const service = createLanguageService({ resources: resources() });
  for (const language of languagesWithNotes().filter((one) => languages.includes(one))) {
    reportNotes(language, readEvaluationNotes(language, service.terminology), service);
  }
  for (const language of languagesWithVariants().filter((one) => languages.includes(one))) {
    reportVariants(language, readVariantRows(language, service.terminology), service);
  }
}

function reportNotes(language: Language, notes: readonly EvaluationNote[], service: LanguageService): void {
  const scores = notes.map((note) => scoreNote(note, read(service, note.text)));
  const count = (list: (score: NoteScore) => readonly unknown[]): number =>
    scores.reduce((sum, score) => sum + list(score).length, 0);
  const truePositives = count((score) => score.matched);
  const falsePositives = count((score) => score.falsePositives);
  const falseNegatives = count((score) => score.falseNegatives);
  const { precision, recall, f1 } = figuresOf({ truePositives, falsePositives, falseNegatives });
  console.log(`\nrecognition-${language}: ${notes.length} notes, ${truePositives + falseNegatives} gold mentions`);
  console.log(
    `  ${'mentions'.padEnd(26)} F1 ${f1.toFixed(3)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}` +
      `  (tp ${truePositives}, fp ${falsePositives}, fn ${falseNegatives})`,
  );
  for (const [title, belongs] of parts) {
    const own = scores.filter((_, index) => belongs(notes[index]!)).flatMap(({ matched }) => matched);
    const { compared, wrong } = scoreValues(own);
    for (const [axis, total] of compared) {
      const right = total - wrong.filter((value) => value.axis === axis).length;
      console.log(`  ${`${axis} (${title})`.padEnd(26)} accuracy ${share(right, total)}`);
    }
  }
  writeDisagreements(
    `recognition-${language}`,
    notes.flatMap((note, index) => disagreementsIn(note, scores[index]!)),
  );
}

/** Context is tuned on three notes of four: the fourth tells what it is worth on notes that nobody looked at. */
const isTunedOn = ({ file }: EvaluationNote): boolean => Number(/(\d+)-[^/]*$/.exec(file)?.[1]) % 4 !== 2;
const parts: readonly (readonly [string, (note: EvaluationNote) => boolean])[] = [
  ['tuned on', isTunedOn],
  ['kept aside', (note) => !isTunedOn(note)],
];

/** The mentions read otherwise than the gold has them, and, in the notes that context is tuned on, the values. */
function disagreementsIn(note: EvaluationNote, score: NoteScore): string[] {
  const wrong = isTunedOn(note) ? scoreValues(score.matched).wrong : [];
  const lines: [Span, string][] = [
    ...score.falsePositives.map((one): [Span, string] => [one, `FP ${one.concept.id}`]),
    ...score.falseNegatives.map((one): [Span, string] => [one, `FN ${one.concept}`]),
    ...wrong.map(({ axis, gold, expected, found, cue }): [Span, string] => [
      gold,
      `${axis} of ${gold.concept}: expected ${expected}, found ${found}${cue === undefined ? '' : ` ("${cue}")`}`,
    ]),
  ];
  return lines
    .sort(([a], [b]) => a.start - b.start)
    .map(([span, what]) => `${note.file}:${lineAt(note.text, span.start)} ${what}: ${excerpt(note.text, span)}`);
}

function reportVariants(language: Language, rows: readonly VariantRow[], service: LanguageService): void {
  const judged = rows.map((row) => ({ row, right: isAsExpected(row, read(service, row.text)) }));
  console.log(`\nvariants-${language}: ${rows.length} rows`);
  for (const expect of ['find', 'leave'] as const) {
    const own = judged.filter(({ row }) => row.expect === expect);
    const phenomena = [...new Set(own.map(({ row }) => row.phenomenon))];
    for (const phenomenon of ['all', ...phenomena]) {
      const those = own.filter(({ row }) => phenomenon === 'all' || row.phenomenon === phenomenon);
      const right = those.filter(({ right }) => right).length;
      const [word, hits] = expect === 'find' ? ['found', right] : ['near-misses taken', those.length - right];
      if (those.length > 0) console.log(`  ${phenomenon.padEnd(26)} ${word} ${share(hits, those.length)}`);
    }
  }
  writeDisagreements(
    `variants-${language}`,
    judged
      .filter(({ right }) => !right)
      .map(({ row }) => {
        const what = row.expect === 'find' ? 'not found' : 'taken';
        return `${row.where} ${row.phenomenon}: ${what} ${row.concept}: ${excerpt(row.text, row.surface)}`;
      }),
  );
}

function read(service: LanguageService, text: string): NoteAnalysis {
  return service.analyse(TextDocument.create('note:', 'clinical-note', 0, text));
}

function share(part: number, total: number): string {
  return `${(part / total).toFixed(3)}  (${part} of ${total})`;
}

/** The surface in brackets with some 40 characters on each side, on one line. */
function excerpt(text: string, { start, end }: Span): string {
  const marked = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
  return marked.replace(/\r/g, '␍').replace(/\n/g, '␊').replace(/\t/g, '␉');
}
