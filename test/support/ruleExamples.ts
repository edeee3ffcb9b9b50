import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Language, languages } from '../../server/src/text/language';

/** Notes in one language. In a note of `fire` the spans that its rule reports stand between `[[` and `]]`. */
export interface ExampleNotes {
  readonly fire: readonly string[];
  readonly quiet: readonly string[];
}

/** The example notes of one rule (`test/rules/<code>.yaml`). */
export interface RuleExamples extends Readonly<Record<Language, ExampleNotes>> {
  readonly rule: string;
  /** One line, without a full stop, that makes the rule speak wherever the note says it in its own voice. */
  readonly trigger: Readonly<Record<Language, string>>;
  /** The note that the line needs around it; `…` stands for the line. */
  readonly note?: Readonly<Record<Language, string>>;
  /** True when the rule is about how something is written, whoever it is said of. */
  readonly anyone?: boolean;
}

const folder = join(import.meta.dirname, '../rules');

/** The examples of every rule that has some, by code. A file without the notes that it must have throws. */
export function readRuleExamples(): RuleExamples[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const rule = name.replace(/\.yaml$/, '');
      const examples = { rule, ...(parse(readFileSync(join(folder, name), 'utf8')) as Omit<RuleExamples, 'rule'>) };
      for (const language of languages) {
        const { fire, quiet } = examples[language];
        assert.ok(fire.length >= 6 && quiet.length >= 8, `${name} has too few notes in ${language}`);
        assert.ok(examples.trigger[language], `${name} has no trigger in ${language}`);
      }
      return examples;
    });
}

/** Takes `[[` and `]]` out of a text and gives what stood between them. A mark without its partner throws. */
export function unmark(marked: string): { readonly text: string; readonly spans: readonly string[] } {
  const spans = [...marked.matchAll(/\[\[(.*?)\]\]/gs)].map((match) => match[1]!);
  const text = marked.replaceAll(/\[\[(.*?)\]\]/gs, '$1');
  assert.ok(spans.length > 0 && !/\[\[|\]\]/.test(text), `not well marked: ${marked}`);
  return { text, spans };
}
