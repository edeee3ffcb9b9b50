import { defaultLevel } from '../rules/profile';
import type { RuleData, RuleLevel, Severity } from '../rules/rule';
import type { Language } from '../text/language';
import { type LintFinding, type Place, type Printer, createElements } from './lint';

/** SARIF has three levels; what is information and what a hint stands in the properties too. */
const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

const languageTags: Readonly<Record<Language, string>> = { en: 'en', fr: 'fr', zh: 'zh-CN' };

/**
 * Findings as a log of the Static Analysis Results Interchange Format 2.1.0 (OASIS), which code review and quality tools
 * read. Nothing of a note is in it but what messages say.
 */
export function createSarifPrinter(rules: readonly RuleData[], locale: Language, version: string): Printer {
  const indexes = new Map(rules.map(({ code }, index) => [code, index]));
  const results = createElements();
  const run = {
    tool: { driver: { name: 'Facies', version, rules: rules.map((rule) => descriptor(rule, locale)) } },
    language: languageTags[locale],
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
  };
  return {
    start: `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[${open(run)},"results":[`,
    finding: (finding) => results.next(JSON.stringify(result(finding, indexes.get(finding.rule)))),
    end: (isWhole) =>
      `${results.end}],${JSON.stringify({ invocations: [{ executionSuccessful: isWhole }] }).slice(1)}]}\n`,
  };
}

/** An object as JSON, without the brace at its end. */
function open(value: object): string {
  return JSON.stringify(value).slice(0, -1);
}

function descriptor(rule: RuleData, locale: Language): object {
  const level: RuleLevel = defaultLevel(rule);
  return {
    id: rule.code,
    shortDescription: { text: rule.title[locale] },
    defaultConfiguration: { enabled: level !== 'off', level: levels[rule.severity] },
    properties: { category: rule.category, severity: rule.severity },
  };
}

function result(finding: LintFinding, ruleIndex: number | undefined): object {
  const { file, rule, severity, message, related } = finding;
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: message },
    locations: [location(file, finding)],
    ...(related.length === 0
      ? {}
      : { relatedLocations: related.map((other) => ({ ...location(file, other), message: { text: other.message } })) }),
    properties: { severity },
  };
}

function location(file: string, { line, character, endLine, endCharacter }: Place): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      region: {
        startLine: line + 1,
        startColumn: character + 1,
        endLine: endLine + 1,
        endColumn: endCharacter + 1,
      },
    },
  };
}

/** A path as a reference: relative where the path is. A backslash parts folders in paths of Windows. */
function uriOf(file: string): string {
  const [drive = ''] = /^[A-Za-z]:(?=[\\/])/.exec(file) ?? [];
  const isWindows = drive !== '' || !file.includes('/');
  const parts = file.slice(drive.length).split(isWindows ? /[\\/]/ : '/');
  const path = parts.map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'))).join('/');
  if (drive !== '') return `file:///${drive}${path}`;
  return path.startsWith('/') ? `file://${path}` : path;
}
