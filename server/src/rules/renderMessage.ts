import type { Language } from '../text/language';
import { format } from '../text/messages';
import type { Filling, MessageReference, RuleData } from './rule';

/** What stands between the parts of a list. */
const separators: Readonly<Record<Language, string>> = { en: ', ', fr: ', ', zh: '、' };

/** A text of a rule in the reader's language, filled. A key that the rule does not have is a programming error and throws. */
export function renderMessage(data: RuleData, reference: MessageReference, locale: Language): string {
  const localised = data.texts[reference.key];
  if (!localised) throw new Error(`Rule ${data.code} has no text "${reference.key}".`);
  const filled = Object.entries(reference.parameters).map(([name, filling]) => [name, rendered(filling, locale)]);
  return format(localised[locale], Object.fromEntries(filled) as Record<string, string>);
}

function rendered(filling: Filling, locale: Language): string {
  if (typeof filling === 'string') return filling;
  return 'en' in filling ? filling[locale] : filling.map((part) => part[locale]).join(separators[locale]);
}
