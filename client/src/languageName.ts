import { l10n } from 'vscode';
import type { TermLanguage } from './termPacks/protocol';

/** What a language is called in the reader's. */
export function languageName(language: TermLanguage): string {
  if (language === 'en') return l10n.t('English');
  return language === 'fr' ? l10n.t('French') : l10n.t('Chinese');
}
