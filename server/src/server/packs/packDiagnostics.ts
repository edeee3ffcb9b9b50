import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Range,
} from 'vscode-languageserver';
import type { PackProblem } from '../../terminology/packs/packModel';
import type { Translate } from '../../text/messages';
import type { CrossProblem, OtherMeaning } from './crossCheck';
import { conceptPageUri } from './protocol';

/** The code of all diagnostics in pack files. */
const code = 'term-pack';

/** A problem of a file as a diagnostic in it. */
export function problemDiagnostic(problem: PackProblem, uri: string, translate: Translate): Diagnostic {
  const { range, severity, key, parameters, related } = problem;
  return {
    range,
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code,
    source: 'facies',
    message: translate(key, parameters),
    ...(related
      ? { relatedInformation: [{ location: { uri, range: related.range }, message: translate(related.key) }] }
      : {}),
  };
}

/**
 * What does not fit other packs, as a diagnostic at `range`. `rangeOf` gives the place of another meaning that a pack has,
 * as far as it is known.
 */
export function crossDiagnostic(
  problem: CrossProblem,
  range: Range,
  rangeOf: (other: OtherMeaning) => Range | undefined,
  translate: Translate,
): Diagnostic {
  const { key, parameters, others } = problem;
  const named = others.map(({ concept, pack }) => `${concept} (${pack})`).join(translate('list.separator'));
  const related = others.flatMap((other): DiagnosticRelatedInformation[] => {
    const message = translate('pack.otherPlace', { concept: other.concept, pack: other.pack });
    if ('builtIn' in other.at) return [{ location: { uri: conceptPageUri(other.at.builtIn), range: top }, message }];
    return [{ location: { uri: other.at.uri, range: rangeOf(other) ?? top }, message }];
  });
  return {
    range,
    severity: key === 'pack.orphan' ? DiagnosticSeverity.Warning : DiagnosticSeverity.Information,
    code,
    source: 'facies',
    message: translate(key, { ...parameters, others: named }),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
  };
}

/** The beginning of a file. */
export const top: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
