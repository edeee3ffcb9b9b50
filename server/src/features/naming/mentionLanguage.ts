import type { Mention } from '../../note/noteAnalysis';
import { nameIn } from '../../terminology/terminology';
import type { Language } from '../../text/language';

/**
 * The language in which a mention is given another name: its own. Abbreviations are the same in several languages: theirs is
 * that of their sentence, where the concept has a name in it.
 */
export function mentionLanguage({ concept, sentence, term }: Mention): Language {
  return term.kind === 'abbreviation' && nameIn(concept, sentence.language) !== undefined
    ? sentence.language
    : term.language;
}
