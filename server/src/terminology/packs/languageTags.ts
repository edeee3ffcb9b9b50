import type { Language } from '../../text/language';

/** A language of ours, and whether its names are in Traditional Chinese characters. */
export interface TaggedLanguage {
  readonly language: Language;
  readonly traditional: boolean;
}

/** Regions that write Traditional characters where a tag names no script. */
const traditionalRegions = /-(?:tw|hk|mo)\b/;

const plain: Readonly<Record<Language, TaggedLanguage>> = {
  en: { language: 'en', traditional: false },
  fr: { language: 'fr', traditional: false },
  zh: { language: 'zh', traditional: false },
};

/** Reads a BCP 47 tag such as `fr-CA`, `zh-CN` or `zh-Hant-TW`; undefined for a language that is none of ours. */
export function readLanguageTag(tag: string): TaggedLanguage | undefined {
  if (tag === 'en' || tag === 'fr' || tag === 'zh') return plain[tag];
  const lower = tag.trim().toLowerCase().replaceAll('_', '-');
  const [primary] = lower.split('-');
  if (primary === 'en' || primary === 'fr') return plain[primary];
  if (primary !== 'zh') return undefined;
  const traditional = lower.includes('-hant') || (!lower.includes('-hans') && traditionalRegions.test(lower));
  return { language: 'zh', traditional };
}
