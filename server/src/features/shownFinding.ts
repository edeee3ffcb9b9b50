import type { Diagnostic } from 'vscode-languageserver-types';
import type { SeverityFinding } from '../rules/checkNote';
import type { RuleData } from '../rules/rule';

/** A finding with its rule and what is shown of it. */
export interface ShownFinding {
  readonly finding: SeverityFinding;
  readonly rule: RuleData;
  readonly shown: Diagnostic[];
}
