/**
 * The npm packages that check a whole text as it is typed. Each takes a text and gives how many problems it found; what it
 * needs is loaded before.
 */
import { TextlintKernelDescriptor } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import { spellCheckDocument } from 'cspell-lib';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { createLinter } from 'textlint';
import terminology from 'textlint-rule-terminology';

/** English and French dictionaries as they come; without suggestions, which are made when they are asked for. */
export function createCspell() {
  const settings = { language: 'en,fr', import: ['@cspell/dict-fr-fr/cspell-ext.json'] };
  const options = { generateSuggestions: false, noConfigSearch: true };
  return async (text) => {
    const document = { uri: 'file:///note.txt', text, languageId: 'plaintext', locale: 'en,fr' };
    return (await spellCheckDocument(document, options, settings)).issues.length;
  };
}

export function createTextlint() {
  const descriptor = new TextlintKernelDescriptor({
    rules: [{ ruleId: 'terminology', rule: terminology.default ?? terminology, options: {} }],
    plugins: [{ pluginId: 'text', plugin: textPlugin.default ?? textPlugin, options: {} }],
    filterRules: [],
  });
  const linter = createLinter({ descriptor });
  return async (text) => (await linter.lintText(text, 'note.txt')).messages.length;
}

/** The English linter with the rules that it has on by itself, in this process. */
export async function createHarper() {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return async (text) => (await linter.lint(text, { language: 'plaintext' })).length;
}
