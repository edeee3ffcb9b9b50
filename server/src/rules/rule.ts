import type { NoteAnalysis } from '../note/noteAnalysis';
import type { Terminology } from '../terminology/terminology';
import type { Language, Localised } from '../text/language';
import type { Span } from '../text/span';

export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** A text to be shown: a key of the rule's own messages and what fills its `{placeholders}`. */
export interface MessageReference {
  readonly key: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** A change of the note that a reader may choose. Never chooses a diagnosis, a dose or a side itself. */
export interface Fix {
  readonly title: MessageReference;
  readonly edits: readonly { readonly span: Span; readonly newText: string }[];
  /** True when there is one sensible answer (a spelling), so that "auto fix" may take it. */
  readonly preferred: boolean;
}

/** One report of a rule at a span. */
export interface Finding extends Span {
  readonly rule: string;
  readonly message: MessageReference;
  readonly related: readonly { readonly span: Span; readonly message: MessageReference }[];
  readonly fixes: readonly Fix[];
}

/** What the data file of a rule says (`server/rules/<code>.yaml`). */
export interface RuleData {
  readonly code: string;
  readonly severity: Severity;
  readonly category: string;
  readonly title: Localised;
  /** Texts by key: `message`, fix titles, related information, texts to insert. `{name}` is a placeholder. */
  readonly texts: Readonly<Record<string, Localised>>;
  /** Word lists by name, each per language, matched as whole words without regard to case and accents. */
  readonly vocabulary: Readonly<Record<string, Readonly<Partial<Record<Language, readonly string[]>>>>>;
}

/** What a rule is given beside the note. */
export interface RuleContext {
  readonly data: RuleData;
  readonly terminology: Terminology;
}

/** A diagnostic rule: a pure function of the note. */
export interface Rule {
  readonly code: string;
  check(note: NoteAnalysis, context: RuleContext): Finding[];
}
