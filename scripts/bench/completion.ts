import Fuse from 'fuse.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LanguageService } from '../../server/src/languageService';
import type { Term } from '../../server/src/terminology/concept';
import { goals } from './goals';
import { interleave, quantile, ratios, spreadOf } from './measure';
import { type Product, enlargedProduct } from './product';
import { figure, heading, remark } from './report';

/** So many terms are completed from each of these lengths. */
const sample = 300;
const lengths = [1, 2, 3, 5, 8];
/** Plain Fuse takes so long that it is asked for a few of them only. */
const fuseSample = 20;

/** Completing the beginnings of terms in all languages, beside Fuse over the same terms. */
export async function benchCompletion(shipped: Product): Promise<void> {
  const { service } = enlargedProduct(shipped, 20_000);
  const { terms } = service.terminology;
  const step = Math.floor(terms.length / sample);
  const asked = terms.filter((_, index) => index % step === 0);
  const requests = asked.flatMap((term) =>
    lengths.filter((length) => length <= term.text.length).map((length) => requestOf(service, term, length)),
  );
  heading(`Completion: ${terms.length} terms, ${requests.length} beginnings of 1 to 8 code units`);
  const p99s: number[] = [];
  const medians: number[] = [];
  for (let round = 0; round < 10; round++) {
    const times = requests.map(({ run }) => {
      const start = performance.now();
      run();
      return performance.now() - start;
    });
    if (round === 0) continue;
    p99s.push(quantile(times, 0.99));
    medians.push(quantile(times, 0.5));
  }
  figure('p50', spreadOf(medians), ' ms');
  figure('p99', spreadOf(p99s), ' ms', goals.completionP99);

  const fuse = new Fuse(terms, { keys: ['text'], includeScore: true });
  const some = requests.filter((_, index) => index % Math.floor(requests.length / fuseSample) === 0);
  const times = await interleave(5, {
    facies: () => some.forEach(({ run }) => run()),
    fuse: () => some.forEach(({ query }) => fuse.search(query, { limit: 30 })),
  });
  figure('plain Fuse over the same terms', ratios(times.fuse, times.facies), 'x', goals.completionFuse);
  remark(`Fuse with its own settings, 30 answers, ${some.length} of the beginnings.`);
}

interface Request {
  readonly query: string;
  readonly run: () => unknown;
}

function requestOf(service: LanguageService, { text, language }: Term, length: number): Request {
  const query = text.slice(0, length);
  const note = service.analyse(TextDocument.create('untitled:note', 'clinical-note', 1, query));
  return { query, run: () => service.completion(note, { line: 0, character: length }, language) };
}
