import Fuse from 'fuse.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LanguageService } from '../../server/src/languageService';
import { type Goal, goals } from './goals';
import { interleave, quantile, ratios } from './measure';
import { PackBuilder, openBuilt } from './packBuilder';
import { type Finder, type Finders, loadFinders } from './peers';
import { type Product, enlargedProduct } from './product';
import { figure, heading, remark } from './report';

/** So many terms are completed from each of these lengths, and from a mistyped beginning. */
const sample = 300;
const lengths = [1, 2, 3, 5, 8];
const rounds = 9;

/** Names to complete, and what peers are asked for of them. */
interface Dictionary {
  readonly title: string;
  readonly service: LanguageService;
  readonly names: readonly string[];
  readonly p99: Goal;
  /** What plain Fuse should take at least. */
  readonly fuse?: Goal;
  /** Peers take so long that they are asked for so many of the beginnings only. */
  readonly asked: number;
  /** The peers that are left out, with the reason. */
  readonly without?: Readonly<Partial<Record<Peer, string>>>;
}

const peers = ['plain Fuse', 'fuzzysort', 'uFuzzy', 'MiniSearch'] as const;
type Peer = (typeof peers)[number];

/** Completing the beginnings of names in all languages, right and mistyped, beside other packages over the same names. */
export async function benchCompletion(shipped: Product): Promise<void> {
  const finders = await loadFinders();
  const p99 = goals.completionP99;
  await compare({ ...builtIn(shipped), title: 'built in', p99, asked: 40 }, finders);
  const enlarged = builtIn(enlargedProduct(shipped, 20_000));
  await compare({ ...enlarged, title: 'built in', p99, fuse: goals.completionFuse, asked: 20 }, finders);
  const builder = new PackBuilder(shipped.service);
  try {
    const title = "built in and of a user's pack";
    await compare({ ...(await withPack(shipped, builder, 20_000)), title, p99, asked: 20 }, finders);
    for (const [terms, asked, without] of [
      [100_000, 10, {}],
      [1_000_000, 4, { 'plain Fuse': 'takes seconds for each beginning' }],
    ] as const) {
      const pack = await withPack(shipped, builder, terms);
      await compare({ ...pack, title, p99: goals.completionManyP99, asked, without }, finders);
    }
  } finally {
    builder.end();
  }
  remark('p50 and p99 of Facies are over the beginnings, of each the median of several runs.');
  remark('Timed is the answer to one key, each package with its own settings, 30 answers, its index built before;');
  remark('MiniSearch finds prefixes and, by a fifth of the letters, mistyped words, as its pages advise.');
}

function builtIn({ service }: Product): Pick<Dictionary, 'service' | 'names'> {
  return { service, names: service.terminology.terms.map(({ text }) => text) };
}

/** The shipped terms with a made-up pack of so many beside them. */
async function withPack(
  { service }: Product,
  builder: PackBuilder,
  terms: number,
): Promise<Pick<Dictionary, 'service' | 'names'>> {
  const pack = openBuilt(await builder.compile(builder.source(terms)));
  const names = service.terminology.terms.map(({ text }) => text);
  for (let index = 0; index < pack.store.size; index++) {
    for (const { text } of pack.store.concept(index).terms) names.push(text);
  }
  return { service: service.withPacks([pack]), names };
}

async function compare(dictionary: Dictionary, finders: Finders): Promise<void> {
  const { title, service, names, p99, fuse, asked, without = {} } = dictionary;
  const some = names.filter((_, index) => index % Math.floor(names.length / sample) === 0);
  const kinds = {
    beginnings: some.flatMap((name) =>
      lengths.filter((length) => length <= name.length).map((to) => name.slice(0, to)),
    ),
    mistyped: some.flatMap(mistypedBeginning),
  };
  heading(`Completion: ${names.length} names ${title}`);
  for (const [kind, queries] of Object.entries(kinds)) {
    const requests = queries.map((query) => requestOf(service, query));
    const times = requests.map((run) => medianTime(run));
    figure(`${requests.length} ${kind}, p50`, quantile(times, 0.5), ' ms');
    figure(`${requests.length} ${kind}, p99`, quantile(times, 0.99), ' ms', p99);
  }
  const all = Object.values(kinds).flat();
  const queries = all.filter((_, index) => index % Math.floor(all.length / asked) === 0);
  const requests = queries.map((query) => requestOf(service, query));
  for (const peer of peers) {
    const reason = without[peer];
    if (reason !== undefined) {
      remark(`${peer} is left out: it ${reason}.`);
      continue;
    }
    const finder = createPeer(peer, names, finders);
    const times: number[] = [];
    const taken = await interleave(
      5,
      {
        facies: () => requests.forEach((run) => run()),
        peer: () => queries.forEach((query) => times.push(timeOf(() => finder.find(query)))),
      },
      500,
    );
    figure(`${peer}, p50`, quantile(times, 0.5), ' ms');
    figure(`${peer}, p99`, quantile(times, 0.99), ' ms');
    figure(`${peer}`, ratios(taken.peer, taken.facies), 'x', peer === 'plain Fuse' ? fuse : undefined);
  }
  remark(`Peers were asked for ${queries.length} of them.`);
}

function createPeer(peer: Peer, names: readonly string[], finders: Finders): Finder {
  switch (peer) {
    case 'plain Fuse': {
      const fuse = new Fuse(names, { includeScore: true });
      return { find: (query) => fuse.search(query, { limit: 30 }).map(({ item }) => item) };
    }
    case 'fuzzysort':
      return finders.createFuzzysort(names);
    case 'uFuzzy':
      return finders.createUFuzzy(names);
    case 'MiniSearch':
      return finders.createMiniSearch(names);
  }
}

/** The first eight letters of a name with two neighbours swapped; none of what is shorter, or Chinese. */
function mistypedBeginning(name: string): string[] {
  const [start = ''] = /^[\p{Script=Latin} ]{8}/u.exec(name) ?? [];
  return start === '' ? [] : [`${start.slice(0, 4)}${start[5]}${start[4]}${start.slice(6)}`];
}

function requestOf(service: LanguageService, query: string): () => unknown {
  const note = service.analyse(TextDocument.create('untitled:note', 'clinical-note', 1, query));
  return () => service.completion(note, { line: 0, character: query.length }, 'en');
}

/** The median of several runs after one that is not counted, so that other work of the machine does not decide. */
function medianTime(run: () => unknown): number {
  run();
  return quantile(
    Array.from({ length: rounds }, () => timeOf(run)),
    0.5,
  );
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
