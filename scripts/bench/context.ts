import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLineAsserter } from '../../server/src/cli/assert';
import { createContextDetector } from '../../server/src/context/contextDetector';
import { createFolding } from '../../server/src/text/folding';
import { languages } from '../../server/src/text/language';
import { parseMarkup } from '../../test/support/markup';
import { englishCases } from '../../test/unit/context/cases/en';
import { frenchCases } from '../../test/unit/context/cases/fr';
import { chineseCases } from '../../test/unit/context/cases/zh';
import { realCorpus, realNote } from './corpus';
import { interleave, ratios, spreadOf } from './measure';
import type { Product } from './product';
import { figure, heading, remark } from './report';

const kilobyte = 1024;
const ruleSettings = { rules: {}, maxProblems: 12 };

/** What is said of each mention: how fast, and how much of a whole check it is. */
export async function benchContext(product: Product): Promise<void> {
  await benchRows(product);
  for (const language of languages) {
    await benchNote(product, `10 KB, ${language}`, realNote(language, 10 * kilobyte), 20);
  }
  await benchNote(product, '1 MB, en, fr and zh alike', realCorpus(350 * kilobyte), 5);
  remark('The context of a note: its headings, heads of lists and sentences, and the assertion of every mention.');
}

/** The work of `facies assert` on the project's own cases, from a line to the line that is printed. */
async function benchRows({ service }: Product): Promise<void> {
  const rows = [...englishCases, ...frenchCases, ...chineseCases].flatMap(([, marked]) => {
    const { text, mentions } = parseMarkup(marked);
    return mentions.map(({ start, end, type }) => JSON.stringify({ text, start, end, type }));
  });
  const answer = createLineAsserter(service);
  const times = await interleave(25, {
    rows() {
      for (const row of rows) JSON.stringify(answer(row));
    },
  });
  heading(`facies assert: ${rows.length} rows of the project's own cases`);
  figure('speed', spreadOf(times.rows.map((time) => (rows.length / time) * 1000)), ' rows/s');
}

async function benchNote({ service, resources }: Product, what: string, text: string, rounds: number): Promise<void> {
  const folding = createFolding(service.terminology.traditionalToSimplified);
  const detector = createContextDetector(resources.context, folding);
  const read = () => service.analyse(TextDocument.create('untitled:note', 'clinical-note', 1, text));
  const { mentions, sentences } = read();
  const work = sentences.map((sentence) => ({
    sentence,
    targets: mentions
      .filter(({ start }) => sentence.start <= start && start < sentence.end)
      .map(({ start, end, concept }) => ({ start, end, type: concept.type })),
  }));
  const times = await interleave(rounds, {
    context() {
      const headings = detector.headings(text);
      detector.listHeads(text);
      detector.sentences(text, headings);
      for (const { sentence, targets } of work) if (targets.length > 0) detector.assert(text, sentence, targets, []);
    },
    check() {
      const note = read();
      return JSON.stringify(service.diagnostics(note, service.findings(note, ruleSettings), 'en'));
    },
  });
  heading(`Context of a note of ${what}: ${text.length} code units, ${mentions.length} mentions`);
  figure('context', spreadOf(times.context), ' ms');
  figure('whole check', spreadOf(times.check), ' ms');
  const shares = ratios(times.context, times.check);
  figure('share of the whole check', scaled(shares, 100), ' %');
}

function scaled({ median, low, high }: ReturnType<typeof spreadOf>, factor: number): ReturnType<typeof spreadOf> {
  return { median: median * factor, low: low * factor, high: high * factor };
}
