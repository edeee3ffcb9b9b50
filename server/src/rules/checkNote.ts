import type { NoteAnalysis } from '../note/noteAnalysis';
import type { Terminology } from '../terminology/terminology';
import type { Folding } from '../text/folding';
import type { Span } from '../text/span';
import { BlockMemory, ClinicalBlocks } from './clinicalNote';
import { createConceptTable } from './conceptTable';
import { Derived } from './derived';
import { withoutSilenced } from './precedence';
import { rules as allRules } from './registry';
import { type Finding, type Practice, type Rule, type RuleData, type Severity, severities } from './rule';
import { clinicalNote, createRuleContext } from './ruleContext';
import { createWordTable } from './wordLists';

/** What the reader set: `facies.rules` and `facies.maxProblems`. */
export interface RuleSettings {
  /** Severity by rule code; a rule that is not named keeps its default. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** The most findings of one note. */
  readonly maxProblems: number;
  readonly practice?: Practice;
}

/** A finding with the severity that it is shown with. */
export interface SeverityFinding extends Finding {
  readonly severity: Severity;
}

export interface CheckerOptions {
  readonly terminology: Terminology;
  readonly folding: Folding;
  readonly data: readonly RuleData[];
  /** Told when a rule breaks: its code and the name of the error, never a word of the note. The others go on. */
  readonly onFailure?: ((code: string, errorName: string) => void) | undefined;
  /** The rules to run; all of them when left out. */
  readonly rules?: readonly Rule[];
}

/**
 * Gives the findings of the rules that are on, in document order. Of more than `maxProblems` the severest stay, the
 * earlier first. A note that is too long has none.
 */
export type NoteChecker = (note: NoteAnalysis, settings: RuleSettings) => SeverityFinding[];

/** Prepares the rules and their word lists, once for all notes. */
export function createNoteChecker({
  terminology,
  folding,
  data,
  onFailure,
  rules = allRules,
}: CheckerOptions): NoteChecker {
  const words = createWordTable(data, folding);
  const concepts = createConceptTable(data, terminology);
  const byCode = new Map(data.map((one) => [one.code, one]));
  const memory = new BlockMemory();
  const derivedOf = new WeakMap<object, Derived>();
  return (note, settings) => {
    if (note.tooLong) return [];
    const derived = derivedOf.get(note.lineage) ?? new Derived();
    derivedOf.set(note.lineage, derived);
    const blocks = new ClinicalBlocks(note, derived, memory, words, concepts);
    const clinical = clinicalNote(note, blocks);
    const findings: Weighed[] = [];
    for (const rule of rules) {
      try {
        const known = byCode.get(rule.code);
        if (!known) throw new ReferenceError(`Rule ${rule.code} has no data.`);
        const chosen = settings.rules[rule.code];
        if (chosen === 'off' || (chosen === undefined && known.offByDefault)) continue;
        const { practice = {} } = settings;
        const context = createRuleContext(known, { blocks, derived, words, concepts, terminology, practice });
        for (const finding of rule.check(clinical, context)) {
          findings.push({ rule: rule.code, finding, severity: chosen ?? finding.severity ?? known.severity });
        }
      } catch (error) {
        onFailure?.(rule.code, error instanceof Error ? error.name : typeof error);
      }
    }
    return severest(withoutSilenced(findings), settings.maxProblems).map(shown);
  };
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** Keeps the fixes unasked for: diagnostics do without. */
function shown({ finding, severity }: Weighed): SeverityFinding {
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
  };
}

/** A finding beside its severity: what it relates to and how it is mended is worked out for those that are shown. */
interface Weighed {
  readonly rule: string;
  readonly finding: Finding;
  readonly severity: Severity;
}

function severest(findings: readonly Weighed[], limit: number): Weighed[] {
  const rank = ({ severity }: Weighed): number => severities.indexOf(severity);
  return [...findings]
    .sort((a, b) => rank(a) - rank(b) || byPlace(a.finding, b.finding))
    .slice(0, limit)
    .sort((a, b) => byPlace(a.finding, b.finding));
}
