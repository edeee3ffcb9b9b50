import { type Entry, entriesOf } from '../../../../server/src/features/completion/prefixIndex';
import { createFormOf } from '../../../../server/src/features/completion/form';
import { createSpell } from '../../../../server/src/features/completion/spelling';
import { createTraditionalTest } from '../../../../server/src/features/completion/traditionalTest';
import { createFolding } from '../../../../server/src/text/folding';
import { languageService } from '../../../support/notes';

/** All places where one of the names of the built-in terminology may begin. */
export function builtInEntries(): Entry[] {
  const { terminology } = languageService();
  const folding = createFolding(terminology.traditionalToSimplified);
  const spell = createSpell(folding, createTraditionalTest(terminology.traditionalToSimplified));
  return entriesOf(terminology.terms.map(createFormOf(terminology, folding, spell)));
}

/** The names that entries belong to, each once. */
export function namesOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries.map(({ form }) => form.term.text))];
}
