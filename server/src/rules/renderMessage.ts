import type { Language } from '../text/language';
import { format } from '../text/messages';
import type { MessageReference, RuleData } from './rule';

/** A text of a rule in the reader's language, filled. A key that the rule does not have is a programming error and throws. */
export function renderMessage(data: RuleData, reference: MessageReference, locale: Language): string {
  const localised = data.texts[reference.key];
  if (!localised) throw new Error(`Rule ${data.code} has no text "${reference.key}".`);
  return format(localised[locale], reference.parameters);
}
