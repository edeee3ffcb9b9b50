/** The least or the most that a figure should be. */
export interface Goal {
  readonly kind: 'at least' | 'at most';
  readonly value: number;
  readonly unit: string;
}

const atLeast = (value: number, unit: string): Goal => ({ kind: 'at least', value, unit });
const atMost = (value: number, unit: string): Goal => ({ kind: 'at most', value, unit });

/** Every goal, said once: reports and pages take them from here. */
export const goals = {
  /** Longest match, word boundaries, case and accents folded; 3,000 and 100,000 terms. */
  recognitionAhocorasick: atLeast(6, 'x'),
  recognitionBestPeer: atLeast(3, 'x'),
  /** From the text of 10 KB to the JSON of its diagnostics. */
  checkCspell: atLeast(10, 'x'),
  checkTextlint: atLeast(20, 'x'),
  checkHarper: atLeast(100, 'x'),
  /** Edit to diagnostics against a server that does nothing. */
  edit10KB: atMost(1.5, 'x'),
  edit1MB: atMost(1, 'x'),
  editP99: atMost(2, 'x'),
  /** Up to 20,000 terms, and from 100,000 on. */
  completionP99: atMost(5, ' ms'),
  completionManyP99: atMost(10, ' ms'),
  /** 20,000 terms. */
  completionFuse: atLeast(100, 'x'),
  /** Process start to `initialize` answered, against `node -e 0`. */
  start: atMost(1.6, 'x'),
  /** A term pack of 1,000,000 terms. */
  packBytesPerTerm: atMost(64, ' bytes'),
  packLineP99: atMost(0.1, ' ms'),
  packReload: atMost(0.2, ' s'),
  vsix: atMost(1000, ' kB'),
} as const satisfies Readonly<Record<string, Goal>>;

export function isMet({ kind, value }: Goal, figure: number): boolean {
  return kind === 'at least' ? figure >= value : figure <= value;
}
