import { createRecogniser } from '../../server/src/recognition/recogniser';
import { openTermIndex } from '../../server/src/recognition/termIndex';
import { createWriting } from '../../server/src/recognition/writing';
import { createFolding } from '../../server/src/text/folding';
import { realCorpus, syntheticCorpus } from './corpus';
import { goals } from './goals';
import { interleave, ratios, spreadOf } from './measure';
import { type Automata, type Automaton, loadAutomata } from './peers';
import { type Product, enlargedProduct } from './product';
import { figure, heading, remark } from './report';

const rounds = 25;
/** The bytes of each of the three languages in a corpus. */
const size = 30_000;
/** One big expression is so slow with many words that it is given the beginning of the text alone. */
const regExpShare = 0.02;

/** Reads every code unit of a text and does nothing with it: no recogniser can be faster. */
function readUnits(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (sum + text.charCodeAt(index)) | 0;
  return sum;
}

/** Terms found in texts, beside the npm packages that find words in texts. */
export async function benchRecognition(shipped: Product): Promise<void> {
  const automata = await loadAutomata();
  for (const product of [shipped, enlargedProduct(shipped, 100_000)]) {
    const { terms } = product.service.terminology;
    const peers = createPeers(automata, [...new Set(terms.map(({ text }) => automata.fold(text)))]);
    const recognise = recogniserOf(product);
    for (const [kind, corpus] of [
      ['annotated notes', realCorpus(size)],
      ['synthetic text, one word in six a term', syntheticCorpus(shipped.service.terminology.terms, size)],
    ] as const) {
      heading(`Recognition: ${terms.length} terms; ${corpus.length} code units, en, fr and zh alike, of ${kind}`);
      await compare(recognise, peers, corpus, automata.fold(corpus));
    }
  }
  remark(
    'Same job: the peer folds case and accents, keeps word boundaries, takes the longest match; it knows no more of',
  );
  remark(
    'writing than that. Facies folds width, ligatures and Traditional characters too, and takes plurals, hyphens and',
  );
  remark('line breaks. As it is: the peer finds every place of every folded word in a text that was folded before.');
}

type Recognise = (text: string) => number;

function recogniserOf({ resources, service }: Product): Recognise {
  const { terms, traditionalToSimplified } = service.terminology;
  const writing = createWriting(resources.writingRules, createFolding(traditionalToSimplified));
  const source = { index: openTermIndex(resources.termIndex), term: (number: number) => terms[number] };
  const recogniser = createRecogniser([source], writing);
  return (text) => recogniser.recognise(text).length;
}

type Peers = Readonly<Record<'plain' | 'fast' | 'trie', Automaton>> & { readonly regExp: Automaton };

function createPeers({ createPlain, createFast, createTrie, createRegExp }: Automata, words: readonly string[]): Peers {
  return {
    plain: createPlain(words),
    fast: createFast(words),
    trie: createTrie(words),
    regExp: createRegExp(words),
  };
}

async function compare(recognise: Recognise, peers: Peers, corpus: string, folded: string): Promise<void> {
  const { plain, fast, trie, regExp } = peers;
  const begin = corpus.slice(0, corpus.length * regExpShare);
  const times = await interleave(rounds, {
    facies: () => recognise(corpus),
    plain: () => plain.recognise(corpus),
    fast: () => fast.recognise(corpus),
    trie: () => trie.recognise(corpus),
    facies2: () => recognise(corpus),
    plainAsIs: () => plain.find(folded),
    fastAsIs: () => fast.find(folded),
    trieAsIs: () => trie.find(folded),
    loop: () => readUnits(corpus),
  });
  const regExpTimes = await interleave(5, {
    facies: () => recognise(begin),
    regExp: () => regExp.recognise(begin),
  });
  const { facies, facies2 } = times;
  const best = times.fast.map((time, round) => Math.min(time, times.trie[round]!));
  figure('same job: ahocorasick', ratios(times.plain, facies), 'x', goals.recognitionAhocorasick);
  figure('same job: the better of the next two', ratios(best, facies), 'x', goals.recognitionBestPeer);
  figure('same job: @monyone/aho-corasick (fast)', ratios(times.fast, facies), 'x');
  figure('same job: walk of a mnemonist trie', ratios(times.trie, facies), 'x');
  figure('same job: one big RegExp', ratios(regExpTimes.regExp, regExpTimes.facies), 'x');
  figure('as it is: ahocorasick', ratios(times.plainAsIs, facies2), 'x');
  figure('as it is: @monyone/aho-corasick (fast)', ratios(times.fastAsIs, facies2), 'x');
  figure('as it is: walk of a mnemonist trie', ratios(times.trieAsIs, facies2), 'x');
  figure('time against a bare charCodeAt loop', ratios(facies2, times.loop), 'x');
  figure('speed', spreadOf(facies.map((time) => corpus.length / time / 1000)), ' M units/s');
  remark(
    `found: Facies ${recognise(corpus)}; ahocorasick ${plain.recognise(corpus)}, fast ${fast.recognise(corpus)}, ` +
      `trie ${trie.recognise(corpus)} (all places, any part of a word: ${plain.find(folded)})`,
  );
}
