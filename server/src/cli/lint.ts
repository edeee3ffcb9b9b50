import type { LanguageService } from '../languageService';
import type { RuleSettings } from '../rules/checkNote';
import { type RuleData, type Severity, severities } from '../rules/rule';
import { renderMessage } from '../rules/renderMessage';
import type { Language } from '../text/language';
import type { FailLevel } from './arguments';
import { UsageError } from './io';
import { readNote } from './note';

/** A place in a file. Offsets are UTF-16 code units, end exclusive; lines and characters are zero-based. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly character: number;
  readonly endLine: number;
  readonly endCharacter: number;
}

/** One finding of a file. */
export interface LintFinding extends Place {
  readonly file: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly (Place & { readonly message: string })[];
}

/** Fails with `UsageError` when a rule is set that does not exist. */
export function checkRules({ rules }: RuleSettings, data: readonly RuleData[]): void {
  const unknown = Object.keys(rules).find((code) => !data.some((rule) => rule.code === code));
  if (unknown !== undefined) throw new UsageError(`no rule is called ${unknown}`);
}

/** All findings of a note in document order. */
export function lint(
  service: LanguageService,
  file: string,
  text: string,
  settings: RuleSettings,
  locale: Language,
): LintFinding[] {
  const note = readNote(service, text);
  const dataByCode = new Map(service.rules.map((data) => [data.code, data]));
  const place = ({ start, end }: { readonly start: number; readonly end: number }): Place => {
    const { line: endLine, character: endCharacter } = note.document.positionAt(end);
    return { start, end, ...note.document.positionAt(start), endLine, endCharacter };
  };
  return service.findings(note, settings).flatMap((finding) => {
    const data = dataByCode.get(finding.rule);
    if (!data) return [];
    return {
      file,
      rule: finding.rule,
      severity: finding.severity,
      message: renderMessage(data, finding.message, locale),
      ...place(finding),
      related: finding.related.map(({ span, message }) => ({
        ...place(span),
        message: renderMessage(data, message, locale),
      })),
    };
  });
}

/** Whether a finding of this severity makes the command fail. */
export function fails(severity: Severity, level: FailLevel): boolean {
  return level !== 'never' && severities.indexOf(severity) <= severities.indexOf(level);
}

/** How the findings of all files are printed, one after the other. Each part ends with its line. */
export interface Printer {
  readonly start: string;
  finding(finding: LintFinding): string;
  /** `isWhole` is false when a file could not be read. */
  end(isWhole: boolean): string;
}

/** Findings for people. */
export const prettyPrinter: Printer = { start: '', finding: formatPretty, end: () => '' };

/** Findings as one JSON array. */
export function createJsonPrinter(): Printer {
  const elements = createElements();
  return {
    start: '[',
    finding: (finding) => elements.next(formatJson(finding)),
    end: () => `${elements.end}]\n`,
  };
}

/** What stands between the elements of an array that is printed one element a line, and after them. */
export function createElements(): { next(element: string): string; readonly end: string } {
  let count = 0;
  return {
    next: (element) => `${count++ === 0 ? '\n' : ',\n'}${element}`,
    get end() {
      return count === 0 ? '' : '\n';
    },
  };
}

/** A finding for a reader: one line, and one more for each other place. Lines and columns are one-based. */
function formatPretty({ file, rule, severity, message, related, ...place }: LintFinding): string {
  const at = ({ line, character }: Place) => `${file}:${line + 1}:${character + 1}`;
  const others = related.map((other) => `  ${at(other)}: ${other.message}\n`);
  return `${at(place)}: ${severity}: ${message} (${rule})\n${others.join('')}`;
}

/** A finding as an element of the JSON array. */
function formatJson({ file, rule, severity, message, start, end, line, character }: LintFinding): string {
  return JSON.stringify({ file, rule, severity, message, start, end, line, character });
}
