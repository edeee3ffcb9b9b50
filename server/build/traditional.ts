import { Converter } from 'opencc-js';

/** CJK Unified Ideographs of the Basic Multilingual Plane with Extension A: one UTF-16 unit each. */
const ideographs = { first: 0x3400, last: 0x9fff };

/** Characters that are as good Simplified as Traditional: 显著 must not become 显着. */
const leftAlone = new Set('著');

/**
 * Pairs of characters, Traditional then Simplified, joined, one UTF-16 unit each, from the tables of OpenCC 1.4
 * (Apache-2.0). Standard Traditional comes first, then what only Taiwan (痺) or Hong Kong (衞) writes otherwise.
 *
 * Folding is for finding names only, on the note and on the names alike, so a pair does harm only where it makes two
 * names one; the check of the packs folds and finds those. That is why many-to-one pairs stay (發 and 髮 to 发) and
 * why 乾, 徵 and 於, which Simplified text writes too but not in a clinical name, stay as well: 乾眼症 and 綜合徵 need
 * them. A character that another one folds to is never folded itself (么, which 麼 becomes), so folding twice is
 * folding once. Characters whose Simplified form takes two units are left alone; no clinical name has one.
 */
export function traditionalToSimplified(): string {
  const count = ideographs.last - ideographs.first + 1;
  const characters = Array.from({ length: count }, (_, index) => String.fromCharCode(ideographs.first + index));
  // One call for all is ten times as fast; line by line, so that no two characters make a phrase.
  const lines = characters.join('\n');
  const conversions = ['t', 'tw', 'hk'].map((from) => Converter({ from, to: 'cn' })(lines).split('\n'));
  const pairs = new Map<string, string>();
  characters.forEach((traditional, index) => {
    const simplified = conversions.map((converted) => converted[index]).find((to) => to !== traditional);
    if (simplified?.length === 1 && !leftAlone.has(traditional)) pairs.set(traditional, simplified);
  });
  const targets = new Set(pairs.values());
  return [...pairs]
    .flatMap(([traditional, simplified]) => (targets.has(traditional) ? [] : [traditional, simplified]))
    .join('');
}
