/** What client and server say to each other of templates. The server has the same names in its own words. */

export const templatesMethod = 'facies/templates';

/** A template of a note, or of some lines of one. */
export interface Template {
  readonly id: string;
  readonly language: 'en' | 'fr' | 'zh';
  readonly kind: 'note' | 'part';
  /** Both in the language of the template. */
  readonly title: string;
  readonly description: string;
  readonly snippet: string;
}
