import assert from 'node:assert/strict';
import type { Fix, MessageReference } from '../../../server/src/rules/rule';
import type { SeverityFinding } from '../../../server/src/rules/checkNote';
import { renderMessage } from '../../../server/src/rules/renderMessage';
import type { Language, Localised } from '../../../server/src/text/language';
import { findingsOf, ruleData } from './notes';

/** The one finding of a rule in a text; fails when there is none or more than one. */
export function onlyFinding(text: string, rule: string): SeverityFinding {
  const found = findingsOf(text).filter((finding) => finding.rule === rule);
  assert.equal(found.length, 1, `${rule} in: ${text}`);
  return found[0]!;
}

/** A message of a rule in the three languages. */
export function rendered(rule: string, reference: MessageReference): Localised {
  const data = ruleData(rule);
  const of = (language: Language): string => renderMessage(data, reference, language);
  return { en: of('en'), fr: of('fr'), zh: of('zh') };
}

/** The related information of a finding: what stands there, and the message in English. */
export function related(text: string, { rule, related }: SeverityFinding): string[][] {
  return related.map(({ span, message }) => [text.slice(span.start, span.end), rendered(rule, message).en]);
}

/** What each fix of a finding makes of the text, by the fix's English title. */
export function fixed(text: string, { rule, fixes }: SeverityFinding): Record<string, string> {
  return Object.fromEntries(fixes.map((fix) => [rendered(rule, fix.title).en, applied(text, fix)]));
}

/** The text after a fix. Edits that overlap fail, as an editor would refuse them. */
function applied(text: string, { edits }: Fix): string {
  const ascending = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let at = 0;
  for (const { span, newText } of ascending) {
    assert.ok(span.start >= at, 'edits overlap');
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}
