import { join } from 'node:path';
import { type ProfileName, type Profiles, defaultLevel, profileNames } from '../src/rules/profile';
import { type RuleData, type RuleLevel, ruleLevels } from '../src/rules/rule';
import { type Problem, readDataFile } from './dataFile';

/** The profiles. `data` is undefined where there are problems. */
export interface CompiledProfiles {
  readonly data: Profiles | undefined;
  readonly problems: readonly Problem[];
}

/** What a profile may say of a rule: `on` gives it its own severity. */
type Said = RuleLevel | 'on';
type ProfileFile = Readonly<Record<ProfileName, Readonly<Record<string, Said>>>>;

const schema = {
  type: 'object',
  additionalProperties: false,
  required: profileNames,
  properties: Object.fromEntries(
    profileNames.map((name) => [name, { type: 'object', additionalProperties: { enum: [...ruleLevels, 'on'] } }]),
  ),
};

/**
 * Reads `shared/profiles.yaml` of a folder of rules: for each profile the rules that are other than by default. A code that
 * no rule has, or an entry that changes nothing, is a problem.
 */
export function compileProfiles(
  folder: string,
  rules: readonly Pick<RuleData, 'code' | 'severity' | 'offByDefault'>[],
  root: string = folder,
): CompiledProfiles {
  const file = readDataFile<ProfileFile>(join(folder, 'shared', 'profiles.yaml'), schema, root);
  if (!file.value) return { data: undefined, problems: file.problems };
  const problems: Problem[] = [];
  const levelIn = (profile: ProfileName, code: string, said: Said): RuleLevel => {
    const rule = rules.find((one) => one.code === code);
    const level = said === 'on' ? (rule?.severity ?? 'off') : said;
    const message = !rule
      ? `no rule is called "${code}"`
      : level === defaultLevel(rule)
        ? `"${code}" is ${level} by default: leave it out`
        : undefined;
    if (message)
      problems.push({ file: file.file, line: file.lineOf([profile, code]), message: `${profile}: ${message}` });
    return level;
  };
  const data = Object.fromEntries(
    profileNames.map((profile) => {
      const said = Object.entries(file.value![profile]);
      return [profile, Object.fromEntries(said.map(([code, one]) => [code, levelIn(profile, code, one)]))];
    }),
  ) as Profiles;
  return problems.length > 0 ? { data: undefined, problems } : { data, problems: [] };
}
