import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { LanguageService } from '../../server/src/languageService';
import type { TermPack } from '../../server/src/recognition/packs/openPack';
import { createPackTerminology } from '../../server/src/recognition/packs/packTerminology';
import { createRecogniser } from '../../server/src/recognition/recogniser';
import { goals } from './goals';
import { quantile } from './measure';
import { PackBuilder, openBuilt } from './packBuilder';
import type { Product } from './product';
import { createRandom } from './random';
import { figure, heading, remark } from './report';

/** So many lines are read for the p99 of one. */
const lines = 5000;

/** Packs of 100,000 and of a million terms: built in the worker of the server, opened, cached and used. */
export async function benchPacks({ service }: Product): Promise<void> {
  for (const terms of [100_000, 1_000_000]) await benchPack(service, terms);
  remark('bytes a term: of the index alone, and of all that is kept: index, names, ids, codes, definitions');
  remark('the longest stop of the event loop is that of the thread that answers the editor while the worker builds');
}

async function benchPack(service: LanguageService, terms: number): Promise<void> {
  const builder = new PackBuilder(service);
  try {
    const source = builder.source(terms);
    heading(`A term pack of ${terms} terms, ${Math.round(source.length / 1e6)} MB of CSV`);
    await builder.start();

    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const [built, buildTime] = await timed(() => builder.compile(source));
    delay.disable();
    const [cached, cacheTime] = await timed(() => builder.compile(source));
    const [pack, openTime] = await timed(() => Promise.resolve(openBuilt(cached)));
    const whole = built.bytes!.length / pack.store.termCount;

    figure('built in the worker', buildTime / 1000, ' s');
    figure('event loop meanwhile, p99', delay.percentile(99) / 1e6, ' ms');
    figure('event loop meanwhile, longest stop', delay.max / 1e6, ' ms');
    figure('index, a term', indexBytes(built.bytes!, pack), ' bytes');
    figure('all, a term', whole, ' bytes', goals.packBytesPerTerm);
    const reload = cacheTime + openTime;
    figure('reload from cache', reload / 1000, ' s', goals.packReload);
    benchLines(service, pack);
  } finally {
    builder.end();
  }
}

/** What the head of a compiled pack says of the length of its index. */
function indexBytes(bytes: Uint8Array<ArrayBuffer>, pack: TermPack): number {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, 5)[3]! / pack.store.termCount;
}

/** One line after the other is recognised with the pack beside the built-in terms, each with a few names of the pack in it. */
function benchLines(service: LanguageService, pack: TermPack): void {
  const { terminology, builtInSource, writing } = service;
  const { sources } = createPackTerminology(terminology, builtInSource, [pack], writing);
  const recogniser = createRecogniser(sources, writing);
  const random = createRandom(7);
  const name = () => {
    const number = Math.floor(random() * pack.store.termCount);
    const index = pack.store.indexOfTerm(number);
    return pack.store.concept(index).terms[number - pack.store.firstTerm(index)]!.text;
  };
  const texts = Array.from(
    { length: lines },
    () => `Seen today with ${name()}, which began in May; no ${name()}, and the left hemifacial spasm is as before.`,
  );
  for (const text of texts) recogniser.recognise(text);
  const times = texts.map((text) => {
    const start = performance.now();
    recogniser.recognise(text);
    return performance.now() - start;
  });
  figure('one line recognised, p50', quantile(times, 0.5), ' ms');
  figure('one line recognised, p99', quantile(times, 0.99), ' ms', goals.packLineP99);
}

async function timed<T>(task: () => Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  const result = await task();
  return [result, performance.now() - start];
}
