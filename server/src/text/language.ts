/** The languages Facies reads and answers in. `zh` is Chinese, Simplified where Facies writes it. */
export const languages = ['en', 'fr', 'zh'] as const;
export type Language = (typeof languages)[number];

/** A text in each of the three languages. */
export type Localised = Readonly<Record<Language, string>>;
