import assert from 'node:assert/strict';
import { type LintFinding, lint } from '../../../server/src/cli/lint';
import { createSarifPrinter } from '../../../server/src/cli/sarif';
import type { Language } from '../../../server/src/text/language';
import { languageService } from '../../support/notes';

interface Log {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly version: string; readonly rules: object[] } };
    readonly language: string;
    readonly columnKind: string;
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly Location[];
      readonly relatedLocations?: readonly Location[];
    }[];
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
  }[];
}
interface Location {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object };
}

const settings = { rules: {}, maxProblems: 1000 };

function logOf(findings: readonly LintFinding[], locale: Language = 'en', isWhole = true): Log {
  const printer = createSarifPrinter(languageService().rules, locale, '1.2.3');
  const parts = [printer.start, ...findings.map((finding) => printer.finding(finding)), printer.end(isWhole)];
  return JSON.parse(parts.join('')) as Log;
}

const findingsOf = (text: string, file = 'notes/a.note', locale: Language = 'en') =>
  lint(languageService(), file, text, settings, locale);

describe('findings as SARIF', () => {
  it('are the results of one run, at their places', () => {
    const log = logOf(findingsOf('Seen today.\r\n😀 House-Brackmann VII.\r\nLeft hemifacial spasam.'));
    const [run, ...others] = log.runs;
    assert.deepEqual(
      [log.version, others.length, run?.columnKind, run?.language],
      ['2.1.0', 0, 'utf16CodeUnits', 'en'],
    );
    assert.deepEqual([run?.tool.driver.name, run?.tool.driver.version], ['Facies', '1.2.3']);
    assert.deepEqual(run?.results[0], {
      ruleId: 'scale-out-of-range',
      ruleIndex: languageService().rules.findIndex(({ code }) => code === 'scale-out-of-range'),
      level: 'error',
      message: { text: 'House-Brackmann VII is outside I–VI. Check the score.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'notes/a.note' },
            region: { startLine: 2, startColumn: 20, endLine: 2, endColumn: 23 },
          },
        },
      ],
      properties: { severity: 'error' },
    });
    assert.deepEqual(
      run?.results.map(({ level }) => level),
      ['error', 'note'],
    );
    assert.deepEqual(run?.invocations, [{ executionSuccessful: true }]);
  });

  it('name their other places', () => {
    const [result] = logOf(findingsOf('Left hemifacial spasm.\nAssessment: right hemifacial spasm.')).runs[0]!.results;
    assert.equal(result?.ruleId, 'laterality-conflict');
    assert.deepEqual(
      result?.relatedLocations?.map(({ physicalLocation }) => physicalLocation.region),
      [{ startLine: 1, startColumn: 1, endLine: 1, endColumn: 22 }],
    );
  });

  it('come with every rule, in the language asked for', () => {
    const [run] = logOf(findingsOf('House-Brackmann VII.', 'a.note', 'fr'), 'fr').runs;
    assert.equal(run?.language, 'fr');
    assert.deepEqual(
      run?.tool.driver.rules,
      languageService().rules.map(({ code, title, severity, category, offByDefault }) => ({
        id: code,
        shortDescription: { text: title.fr },
        defaultConfiguration: {
          enabled: !offByDefault,
          level: severity === 'information' || severity === 'hint' ? 'note' : severity,
        },
        properties: { category, severity },
      })),
    );
    assert.match(run?.results[0]?.message.text ?? '', /hors de l'intervalle/);
  });

  it('are none of a note without findings, and tell of files that could not be read', () => {
    const [run] = logOf([], 'zh', false).runs;
    assert.deepEqual([run?.results, run?.invocations, run?.language], [[], [{ executionSuccessful: false }], 'zh-CN']);
  });

  it('name files by references', () => {
    const uriOf = (file: string) =>
      logOf(findingsOf('House-Brackmann VII.', file)).runs[0]!.results[0]!.locations[0]!.physicalLocation
        .artifactLocation.uri;
    assert.deepEqual(
      ['-', 'a b#1.note', '/var/病历/a.note', 'C:\\notes\\a%.note', '..\\a.note', 'x\ud800/y'].map(uriOf),
      [
        '-',
        'a%20b%231.note',
        'file:///var/%E7%97%85%E5%8E%86/a.note',
        'file:///C:/notes/a%25.note',
        '../a.note',
        'x%EF%BF%BD/y',
      ],
    );
  });

  it('hold nothing of a note but what messages say', () => {
    const text = 'Wilhelmina of Kloostersteeg has left hemifacial spasam.';
    const findings = findingsOf(text);
    const said = JSON.stringify(logOf(findings.map((finding) => ({ ...finding, message: '', related: [] }))));
    for (const word of ['Wilhelmina', 'Kloostersteeg', 'spasam']) assert.ok(!said.includes(word), word);
  });
});
