import type { Template } from '../features/templates/template';

/** Request to the server: the templates of notes, those in the language of the note `uri` first. */
export const templatesMethod = 'facies/templates';
export interface TemplatesParams {
  /** A note that is open; left out where a new one is to be begun. */
  readonly uri?: string;
}
export interface TemplatesAnswer {
  readonly templates: readonly OfferedTemplate[];
}

/** A template as a client shows and inserts it. */
export interface OfferedTemplate extends Pick<Template, 'id' | 'language' | 'kind' | 'title' | 'description'> {
  /** In the syntax of LSP. */
  readonly snippet: string;
}
