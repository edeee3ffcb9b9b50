import { type Path, type TreeFindings, filledList, needed } from './treeChecks';
import type { Fields } from './treeFile';

/** What the phrases of a list may be. */
export interface PhraseLimits {
  /** In code units. */
  readonly longest: number;
  /** The classes that a phrase may name as `<name>`; undefined where it may name none. */
  readonly classes: readonly string[] | undefined;
}

/** Stand for any number and any year in every phrase. */
const wildcards = ['number', 'year'];

/** The phrases in the field `texts` of a group, each trimmed. What is wrong with them goes to `findings`. */
export function readTexts(group: Fields, path: Path, limits: PhraseLimits, findings: TreeFindings): string[] {
  if (!needed(group, 'texts', path, findings)) return [];
  const seen = new Set<string>();
  return filledList(group, 'texts', path, findings).flatMap((given, index) => {
    const at = { path: [...path, 'texts', index] };
    if (typeof given !== 'string') {
      findings.report(at, 'pack.notText', { field: 'texts' });
      return [];
    }
    const text = given.trim();
    const [key, parameters] = seen.has(text) ? ['pack.twice', { text }] : (wrongPhrase(text, limits) ?? []);
    seen.add(text);
    if (key === undefined) return [text];
    findings.report(at, key, parameters);
    return [];
  });
}

/** What is wrong with a phrase: a key of the messages with what fills it, or undefined. */
function wrongPhrase(
  text: string,
  { longest, classes }: PhraseLimits,
): readonly [key: string, parameters: Readonly<Record<string, string>>] | undefined {
  if (/\p{Cc}/u.test(text)) return ['pack.controlCharacter', {}];
  if (!/[^\s\p{M}\p{Cf}]/u.test(text)) return ['pack.emptyPhrase', {}];
  if (text.length > longest) return ['pack.longPhrase', { most: String(longest) }];
  const known = [...wildcards, ...(classes ?? [])];
  for (const [name] of text.matchAll(/<[^<>\s]*>/g)) {
    if (classes === undefined) return ['pack.classInHeading', { name }];
    if (!known.includes(name.slice(1, -1))) {
      return ['pack.unknownClass', { name, known: known.map((one) => `<${one}>`).join(', ') }];
    }
  }
  return undefined;
}
