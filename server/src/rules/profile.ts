import type { RuleData, RuleLevel } from './rule';

/** Who the notes are written or read by; `general` keeps every rule as it is. */
export const profileNames = ['general', 'neurology', 'injector', 'neurosurgery', 'ent', 'coder', 'teaching'] as const;
export type ProfileName = (typeof profileNames)[number];

/** What each profile sets rules to, by their codes. A rule that is not named keeps its default. */
export type Profiles = Readonly<Record<ProfileName, Readonly<Record<string, RuleLevel>>>>;

/** What a rule is where neither a reader nor a profile set it. */
export function defaultLevel({ severity, offByDefault }: Pick<RuleData, 'severity' | 'offByDefault'>): RuleLevel {
  return offByDefault ? 'off' : severity;
}
