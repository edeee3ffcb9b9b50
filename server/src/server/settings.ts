import type { HintedAbbreviations } from '../features/inlayHints';
import type { RuleSettings } from '../rules/checkNote';
import { type ProfileName, profileNames } from '../rules/profile';
import { type CodingSystem, type Region, type RuleLevel, ruleLevels } from '../rules/rule';
import { codingSystemChoices, practiceOf, regionChoices } from './practice';

/** How many findings of one note are shown where nothing is set. */
const defaultMaxProblems = 12;

const inlayHintChoices = ['off', 'ambiguous', 'abbreviations'] as const satisfies readonly (
  'off' | HintedAbbreviations
)[];

/** All that is set for a resource. */
export interface Settings extends RuleSettings {
  readonly profile: ProfileName;
  /** Paths and globs of the term packs of a folder. */
  readonly termPacks: readonly string[];
  /** The region and the coding system as they are set; `practice` is what follows from both. */
  readonly region: Region | 'none';
  readonly codingSystem: CodingSystem | 'none';
  /** Which abbreviations are written out beside them. */
  readonly inlayHints: (typeof inlayHintChoices)[number];
}

export const defaultSettings: Settings = {
  rules: {},
  profile: 'general',
  region: 'none',
  codingSystem: 'none',
  practice: practiceOf(),
  maxProblems: defaultMaxProblems,
  termPacks: [],
  inlayHints: 'off',
};

/** Something wrong in the settings: a key of the messages and what fills its placeholders. */
export interface SettingProblem {
  readonly key:
    | 'settings.notAnObject'
    | 'settings.unknownRule'
    | 'settings.wrongLevel'
    | 'settings.notACount'
    | 'settings.notAList'
    | 'settings.notAChoice'
    | 'settings.noPackFile';
  readonly parameters: Readonly<Record<string, string>>;
}

export function isRuleLevel(value: unknown): value is RuleLevel {
  return ruleLevels.some((level) => level === value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as its keeper wrote it, cut where it is long. */
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** One setting as it was read. */
interface Read<T> {
  readonly value: T;
  readonly problems: readonly SettingProblem[];
}

function readRules(
  given: unknown,
  lastGood: RuleSettings['rules'],
  codes: ReadonlySet<string>,
): Read<RuleSettings['rules']> {
  const setting = 'facies.rules';
  if (given === undefined || given === null) return { value: defaultSettings.rules, problems: [] };
  if (!isRecord(given)) {
    return {
      value: lastGood,
      problems: [{ key: 'settings.notAnObject', parameters: { setting, value: show(given) } }],
    };
  }
  const problems: SettingProblem[] = [];
  const rules: Record<string, RuleLevel> = {};
  for (const [code, level] of Object.entries(given)) {
    if (!codes.has(code)) {
      problems.push({ key: 'settings.unknownRule', parameters: { setting, code } });
    } else if (isRuleLevel(level)) {
      rules[code] = level;
    } else {
      const parameters = { setting, code, value: show(level), allowed: ruleLevels.join(', ') };
      problems.push({ key: 'settings.wrongLevel', parameters });
      const last = lastGood[code];
      if (last !== undefined) rules[code] = last;
    }
  }
  return { value: rules, problems };
}

/** A setting that has one of a few values. */
function readChoice<T extends string>(
  given: unknown,
  lastGood: T,
  { setting, choices }: { readonly setting: string; readonly choices: readonly [T, ...T[]] },
): Read<T> {
  if (given === undefined || given === null) return { value: choices[0], problems: [] };
  const chosen = choices.find((choice) => choice === given);
  if (chosen !== undefined) return { value: chosen, problems: [] };
  const parameters = { setting, value: show(given), allowed: choices.join(', ') };
  return { value: lastGood, problems: [{ key: 'settings.notAChoice', parameters }] };
}

function readMaxProblems(given: unknown, lastGood: number): Read<number> {
  if (given === undefined || given === null) return { value: defaultMaxProblems, problems: [] };
  if (typeof given === 'number' && Number.isInteger(given) && given >= 1) return { value: given, problems: [] };
  const parameters = { setting: 'facies.maxProblems', value: show(given) };
  return { value: lastGood, problems: [{ key: 'settings.notACount', parameters }] };
}

function readTermPacks(given: unknown, lastGood: readonly string[]): Read<readonly string[]> {
  if (given === undefined || given === null) return { value: defaultSettings.termPacks, problems: [] };
  if (Array.isArray(given) && given.every((one): one is string => typeof one === 'string' && one.trim() !== '')) {
    return { value: given, problems: [] };
  }
  const parameters = { setting: 'facies.termPacks', value: show(given) };
  return { value: lastGood, problems: [{ key: 'settings.notAList', parameters }] };
}

/**
 * Reads the object that `facies.` settings make. What is wrong is reported and keeps its value in `lastGood`; a setting that
 * is not there has its default. `codes` are the codes of all rules.
 */
export function readSettings(
  value: unknown,
  lastGood: Settings,
  codes: ReadonlySet<string>,
): { settings: Settings; problems: readonly SettingProblem[] } {
  const given = isRecord(value) ? value : {};
  const rules = readRules(given['rules'], lastGood.rules, codes);
  const profile = readChoice(given['profile'], lastGood.profile, {
    setting: 'facies.profile',
    choices: profileNames,
  });
  const region = readChoice(given['region'], lastGood.region, { setting: 'facies.region', choices: regionChoices });
  const codingSystem = readChoice(given['codingSystem'], lastGood.codingSystem, {
    setting: 'facies.codingSystem',
    choices: codingSystemChoices,
  });
  const maxProblems = readMaxProblems(given['maxProblems'], lastGood.maxProblems);
  const termPacks = readTermPacks(given['termPacks'], lastGood.termPacks);
  const inlayHints = readChoice(given['inlayHints'], lastGood.inlayHints, {
    setting: 'facies.inlayHints',
    choices: inlayHintChoices,
  });
  return {
    settings: {
      rules: rules.value,
      profile: profile.value,
      region: region.value,
      codingSystem: codingSystem.value,
      practice: practiceOf(region.value, codingSystem.value),
      maxProblems: maxProblems.value,
      termPacks: termPacks.value,
      inlayHints: inlayHints.value,
    },
    problems: [rules, profile, region, codingSystem, maxProblems, termPacks, inlayHints].flatMap(
      ({ problems }) => problems,
    ),
  };
}
