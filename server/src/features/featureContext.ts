import type { Terminology } from '../terminology/terminology';
import type { Language } from '../text/language';
import type { Translate } from '../text/messages';

/** What every feature is given beside the note. */
export interface FeatureContext {
  readonly terminology: Terminology;
  /** The language of the reader (the editor's), independent of the note's. */
  readonly locale: Language;
  /** The server's own texts in the reader's language. */
  readonly translate: Translate;
}
