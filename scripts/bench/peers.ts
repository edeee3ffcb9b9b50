import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = join(import.meta.dirname, 'peers');

/** A package that finds words: see `peers/automata.mjs`. */
export interface Automaton {
  find(folded: string): number;
  recognise(text: string): number;
}

type CreateAutomaton = (words: readonly string[]) => Automaton;

export interface Automata {
  readonly fold: (text: string) => string;
  readonly createPlain: CreateAutomaton;
  readonly createFast: CreateAutomaton;
  readonly createTrie: CreateAutomaton;
  readonly createRegExp: CreateAutomaton;
}

/** Checks a text; gives how many problems it found. */
type Check = (text: string) => Promise<number>;

/** The packages that check texts: see `peers/checkers.mjs`. */
export interface Checkers {
  readonly createCspell: () => Check;
  readonly createTextlint: () => Check;
  readonly createHarper: () => Promise<Check>;
}

/** A package that finds names by what is typed: see `peers/finders.mjs`. */
export interface Finder {
  find(query: string): readonly string[];
}

type CreateFinder = (names: readonly string[]) => Finder;

export interface Finders {
  readonly createFuzzysort: CreateFinder;
  readonly createUFuzzy: CreateFinder;
  readonly createMiniSearch: CreateFinder;
}

/** Installs what the lock file of the peers names, unless it is there already. False when it cannot; npm has told why. */
export function installPeers(): boolean {
  const hash = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  const stamp = join(folder, 'node_modules', '.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true;
  console.log('Installing the peers into scripts/bench/peers (about 140 MB, once).');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) return false;
  writeFileSync(stamp, hash);
  return true;
}

/** The name and version of each peer that is installed. */
export function peerVersions(): string[] {
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, { version: string; dependencies?: Readonly<Record<string, string>> }>>;
  };
  const names = Object.keys(packages['']?.dependencies ?? {});
  return names.map((name) => `${name} ${packages[`node_modules/${name}`]!.version}`);
}

export async function loadAutomata(): Promise<Automata> {
  return (await import(pathToFileURL(join(folder, 'automata.mjs')).href)) as Automata;
}

export async function loadCheckers(): Promise<Checkers> {
  return (await import(pathToFileURL(join(folder, 'checkers.mjs')).href)) as Checkers;
}

export async function loadFinders(): Promise<Finders> {
  return (await import(pathToFileURL(join(folder, 'finders.mjs')).href)) as Finders;
}
