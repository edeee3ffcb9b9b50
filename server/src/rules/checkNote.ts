import type { NoteAnalysis } from '../note/noteAnalysis';
import type { Terminology } from '../terminology/terminology';
import type { Folding } from '../text/folding';
import type { Span } from '../text/span';
import { BlockMemory, ClinicalBlocks } from './clinicalNote';
import { createConceptTable } from './conceptTable';
import { Derived } from './derived';
import { createFingerprints } from './fingerprint';
import { withoutSilenced } from './precedence';
import type { ProfileName, Profiles } from './profile';
import { rules as allRules } from './registry';
import {
  type Finding,
  type Practice,
  type Rule,
  type RuleData,
  type RuleLevel,
  type Severity,
  severities,
} from './rule';
import { clinicalNote, createRuleContext } from './ruleContext';
import { type Standing, isUnderWay } from './standing';
import { createWordTable } from './wordLists';

/** What the reader set of the rules. */
export interface RuleSettings {
  /** Severity by rule code; a rule that is not named is as the profile says, or else as it is by default. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  readonly profile?: ProfileName;
  /** The most findings of one note. */
  readonly maxProblems: number;
  readonly practice?: Practice;
}

/** A finding with the severity that it is shown with. */
export interface SeverityFinding extends Finding {
  readonly severity: Severity;
  /** What it is dismissed by: see `createFingerprints`. */
  readonly fingerprint: string;
}

export interface CheckerOptions {
  readonly terminology: Terminology;
  readonly folding: Folding;
  readonly data: readonly RuleData[];
  /** What the profiles set rules to; nothing when left out. */
  readonly profiles?: Profiles;
  /** Told when a rule breaks: its code and the name of the error, never a word of the note. The others go on. */
  readonly onFailure?: ((code: string, errorName: string) => void) | undefined;
  /** The rules to run; all of them when left out. */
  readonly rules?: readonly Rule[];
}

/**
 * Gives the findings of the rules that are on, in document order. Of more than `maxProblems` the severest stay, the
 * earlier first. A finding that was dismissed is not given and gives its place to no other of its rule. Rules that wait say nothing in a note that is still being written; where nothing is known of it, it is
 * taken for a saved one. A note that is too long has no findings.
 */
export type NoteChecker = (note: NoteAnalysis, settings: RuleSettings, standing?: Standing) => SeverityFinding[];

/** The longest note that rules look at, in code units: no note of a patient is as long, and it would be waited for. */
const longestChecked = 1_000_000;

/** Prepares the rules and their word lists, once for all notes. */
export function createNoteChecker({
  terminology,
  folding,
  data,
  profiles,
  onFailure,
  rules = allRules,
}: CheckerOptions): NoteChecker {
  const words = createWordTable(data, folding);
  const concepts = createConceptTable(data, terminology);
  const byCode = new Map(data.map((one) => [one.code, one]));
  const memory = new BlockMemory();
  const derivedOf = new WeakMap<object, Derived>();
  return (note, settings, standing = {}) => {
    if (note.tooLong || note.blocks.startOf(note.blocks.count) > longestChecked) return [];
    const ofProfile = profiles?.[settings.profile ?? 'general'] ?? {};
    const underWay = isUnderWay(note, standing);
    const derived = derivedOf.get(note.lineage) ?? new Derived();
    derivedOf.set(note.lineage, derived);
    const blocks = new ClinicalBlocks(note, derived, memory, words, concepts);
    const clinical = clinicalNote(note, blocks);
    const findings: Weighed[] = [];
    for (const rule of rules) {
      try {
        const known = byCode.get(rule.code);
        if (!known) throw new ReferenceError(`Rule ${rule.code} has no data.`);
        const chosen = settings.rules[rule.code] ?? ofProfile[rule.code];
        if (chosen === 'off' || (chosen === undefined && known.offByDefault) || (known.waits && underWay)) continue;
        const { practice = {} } = settings;
        const context = createRuleContext(known, { blocks, derived, words, concepts, terminology, practice });
        for (const finding of rule.check(clinical, context)) {
          findings.push({ rule: rule.code, finding, severity: chosen ?? finding.severity ?? known.severity });
        }
      } catch (error) {
        onFailure?.(rule.code, error instanceof Error ? error.name : typeof error);
      }
    }
    const fingerprintOf = createFingerprints(note);
    const { dismissed } = standing;
    return severest(withoutSilenced(findings), settings.maxProblems, ({ finding, ...weighed }) => {
      const fingerprint = fingerprintOf(finding);
      return dismissed?.size && dismissed.has(fingerprint()) ? undefined : { ...weighed, finding, fingerprint };
    }).map(shown);
  };
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** Keeps the fixes unasked for: diagnostics do without. */
function shown({ finding, severity, fingerprint }: Shown): SeverityFinding {
  const { rule, start, end, message, related } = finding;
  return {
    rule,
    start,
    end,
    message,
    related,
    get fixes() {
      return finding.fixes;
    },
    severity,
    get fingerprint() {
      return fingerprint();
    },
  };
}

/** A finding beside its severity: what it relates to and how it is mended is worked out for those that are shown. */
interface Weighed {
  readonly rule: string;
  readonly finding: Finding;
  readonly severity: Severity;
}

/** One that is not dismissed, with what makes its fingerprint. */
interface Shown extends Weighed {
  readonly fingerprint: () => string;
}

/** The severest of those that `show` lets pass, which is asked from the severest on. */
function severest(findings: readonly Weighed[], limit: number, show: (weighed: Weighed) => Shown | undefined): Shown[] {
  const rank = ({ severity }: Weighed): number => severities.indexOf(severity);
  const chosen: Shown[] = [];
  for (const one of [...findings].sort((a, b) => rank(a) - rank(b) || byPlace(a.finding, b.finding))) {
    if (chosen.length >= limit) break;
    const passed = show(one);
    if (passed) chosen.push(passed);
  }
  return chosen.sort((a, b) => byPlace(a.finding, b.finding));
}
