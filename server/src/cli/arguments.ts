import type { RuleSettings } from '../rules/checkNote';
import { profileNames } from '../rules/profile';
import { type RuleLevel, type Severity, ruleLevels, severities } from '../rules/rule';
import { codingSystemChoices, practiceOf, regionChoices } from '../server/practice';
import { isRuleLevel } from '../server/settings';
import { type Language, languages } from '../text/language';
import { localeLanguage } from '../text/messages';
import { UsageError } from './io';

export const formats = ['pretty', 'json', 'sarif'] as const;
export type Format = (typeof formats)[number];
export const failLevels = [...severities, 'never'] as const;
export type FailLevel = Severity | 'never';

/** What the command line asks for. `files` has at least one entry; `-` is standard input. */
export type Command =
  { readonly name: 'help' } | { readonly name: 'version' } | PlainCommand | LintCommand | CompleteCommand;

/** What commands that read notes have in common. */
interface NoteCommand {
  readonly files: readonly string[];
  /** Files of term packs, the first before the others. */
  readonly terms: readonly string[];
  readonly locale: Language;
}

/** A command without options of its own. */
export interface PlainCommand extends NoteCommand {
  readonly name: 'annotate' | 'assert';
}

export interface LintCommand extends NoteCommand {
  readonly name: 'lint';
  readonly format: Format;
  readonly failOn: FailLevel;
  /** All findings of a note are printed. Whether there are the rules that are set is not checked here. */
  readonly settings: RuleSettings;
}

export interface CompleteCommand extends NoteCommand {
  readonly name: 'complete';
  /** The language being written. */
  readonly language: Language;
}

const optionsOf: Readonly<Record<string, readonly string[]>> = {
  annotate: ['--terms', '--locale'],
  assert: ['--terms', '--locale'],
  lint: ['--format', '--fail-on', '--rule', '--profile', '--region', '--coding-system', '--terms', '--locale'],
  complete: ['--lang', '--terms', '--locale'],
};

/**
 * Reads the arguments after the name of the program. `environmentLocale` is used where `--locale` is not given.
 * Throws `UsageError` for what makes no sense.
 */
export function readArguments(given: readonly string[], environmentLocale: string | undefined): Command {
  if (given.includes('--help')) return { name: 'help' };
  if (given.includes('--version')) return { name: 'version' };
  const [name, ...rest] = given;
  if (name === undefined) throw new UsageError('no command given');
  const allowed = optionsOf[name];
  if (!allowed) throw new UsageError(`unknown command ${name}`);
  const { options, files } = split(name, rest, allowed);
  const one = (option: string) => options.get(option)?.at(-1);
  const locale = oneOf('--locale', one('--locale'), languages) ?? localeLanguage(environmentLocale);
  const terms = options.get('--terms') ?? [];
  switch (name) {
    case 'lint':
      return {
        name,
        files,
        terms,
        format: oneOf('--format', one('--format'), formats) ?? 'pretty',
        failOn: oneOf('--fail-on', one('--fail-on'), failLevels) ?? 'error',
        settings: {
          rules: Object.fromEntries((options.get('--rule') ?? []).map(readRule)),
          profile: oneOf('--profile', one('--profile'), profileNames) ?? 'general',
          practice: practiceOf(
            oneOf('--region', one('--region'), regionChoices),
            oneOf('--coding-system', one('--coding-system'), codingSystemChoices),
          ),
          maxProblems: Number.MAX_SAFE_INTEGER,
        },
        locale,
      };
    case 'complete': {
      const language = oneOf('--lang', one('--lang'), languages);
      if (!language) throw new UsageError('complete needs --lang en, fr or zh');
      return { name, files, terms, language, locale };
    }
    default:
      return { name: name === 'assert' ? name : 'annotate', files, terms, locale };
  }
}

/** Tells options, with the values they were given, from files. After `--` all are files. */
function split(
  command: string,
  given: readonly string[],
  allowed: readonly string[],
): { options: ReadonlyMap<string, readonly string[]>; files: readonly string[] } {
  const options = new Map<string, string[]>();
  const files: string[] = [];
  for (let index = 0; index < given.length; index++) {
    const argument = given[index]!;
    if (argument === '--') {
      files.push(...given.slice(index + 1));
      break;
    }
    if (argument === '-' || !argument.startsWith('-')) {
      files.push(argument);
      continue;
    }
    const equals = argument.indexOf('=');
    const option = equals < 0 ? argument : argument.slice(0, equals);
    if (!allowed.includes(option)) throw new UsageError(`${command} has no option ${option}`);
    const value = equals < 0 ? given[++index] : argument.slice(equals + 1);
    if (value === undefined) throw new UsageError(`${option} needs a value`);
    options.set(option, [...(options.get(option) ?? []), value]);
  }
  return { options, files: files.length > 0 ? files : ['-'] };
}

function oneOf<T extends string>(option: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`${option} must be one of ${allowed.join(', ')}, not ${value}`);
  return found;
}

function readRule(value: string): [string, RuleLevel] {
  const equals = value.indexOf('=');
  const level = value.slice(equals + 1);
  if (equals < 1 || !isRuleLevel(level)) {
    throw new UsageError(`--rule must be CODE=SEVERITY, SEVERITY one of ${ruleLevels.join(', ')}, not ${value}`);
  }
  return [value.slice(0, equals), level];
}
