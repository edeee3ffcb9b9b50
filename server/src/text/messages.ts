import type { Language, Localised } from './language';

/** Fills `{name}` placeholders. A placeholder without a value stays as it is, so that a test can see it. */
export function format(template: string, parameters: Readonly<Record<string, string>> = {}): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => parameters[name] ?? whole);
}

/** The server's own texts by key, in the three languages (`server/messages/*.yaml`). */
export type Messages = Readonly<Record<string, Localised>>;

/** Gives a text in the reader's language. An unknown key is a programming error and throws. */
export type Translate = (key: string, parameters?: Readonly<Record<string, string>>) => string;

export function createTranslate(messages: Messages, locale: Language): Translate {
  return (key, parameters) => {
    const message = messages[key];
    if (!message) throw new Error(`No message has the key "${key}".`);
    return format(message[locale], parameters);
  };
}

/** The language to show texts in for an editor's locale such as `fr-CA` or `zh-cn`; English for all others. */
export function localeLanguage(locale: string | undefined): Language {
  const primary = locale?.toLowerCase().split(/[-_]/)[0];
  return primary === 'fr' || primary === 'zh' ? primary : 'en';
}
