import type { NoteAnalysis } from '../note/noteAnalysis';
import type { Terminology } from '../terminology/terminology';
import { createFolding } from '../text/folding';
import { splitUnits } from '../text/phrases';
import type { Span } from '../text/span';
import { clinicalMentions, nonClinicalRegions, touches } from './guards';
import { withoutSilenced } from './precedence';
import { rules as allRules } from './registry';
import { type Finding, type Rule, type RuleData, type Severity, severities } from './rule';
import { createWordLists } from './wordLists';

/** What the reader set: `facies.rules` and `facies.maxProblems`. */
export interface RuleSettings {
  /** Severity by rule code; a rule that is not named keeps its default. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** The most findings of one note. */
  readonly maxProblems: number;
}

/** A finding with the severity that it is shown with. */
export interface SeverityFinding extends Finding {
  readonly severity: Severity;
}

export interface CheckerOptions {
  readonly terminology: Terminology;
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
export function createNoteChecker({ terminology, data, onFailure, rules = allRules }: CheckerOptions): NoteChecker {
  const folding = createFolding(terminology.traditionalToSimplified);
  const prepared = new Map(
    data.map((one) => [one.code, { data: one, words: createWordLists(one.code, one.vocabulary, folding) }]),
  );
  return (note, settings) => {
    if (note.tooLong) return [];
    const regions = nonClinicalRegions(note.text);
    const clinical: NoteAnalysis = { ...note, mentions: clinicalMentions(note, regions) };
    const units = splitUnits(note.text, { start: 0, end: note.text.length }, folding);
    const findings: SeverityFinding[] = [];
    for (const rule of rules) {
      try {
        const known = prepared.get(rule.code);
        if (!known) throw new ReferenceError(`Rule ${rule.code} has no data.`);
        const severity = settings.rules[rule.code] ?? known.data.severity;
        if (severity === 'off') continue;
        const words = known.words.in(units, (span) => touches(regions, span));
        const context = { data: known.data, terminology, ...words };
        for (const finding of rule.check(clinical, context)) findings.push({ ...finding, severity });
      } catch (error) {
        onFailure?.(rule.code, error instanceof Error ? error.name : typeof error);
      }
    }
    return severest(withoutSilenced(findings), settings.maxProblems);
  };
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

function severest(findings: readonly SeverityFinding[], limit: number): SeverityFinding[] {
  const rank = ({ severity }: SeverityFinding): number => severities.indexOf(severity);
  return [...findings]
    .sort((a, b) => rank(a) - rank(b) || byPlace(a, b))
    .slice(0, limit)
    .sort(byPlace);
}
