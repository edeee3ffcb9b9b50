import { surfacesStartingWith } from '../../recognition/termIndex';
import type { TermSource } from '../../recognition/recogniser';
import type { Writing } from '../../recognition/writing';
import type { Term } from '../../terminology/concept';
import type { Language } from '../../text/language';
import { type Hit, isLikely } from './hits';
import type { Query } from './query';
import type { Form } from './form';

/** Finds the names of users' packs. A million of them are not kept beside the index: each is read when it is found. */
export interface PackNames {
  /** At most `limit` names of each pack that begin with a text, shorter ones first. */
  startingWith(text: string, limit: number): Term[];
}

/** So many names of a pack are looked at for one answer. */
const most = 60;

export function createPackNames(sources: readonly TermSource[], writing: Writing): PackNames {
  return {
    startingWith: (text, limit) =>
      sources.flatMap((source) =>
        surfacesStartingWith(source.index, writing, text, limit).flatMap((number) => source.term(number) ?? []),
      ),
  };
}

/** The names of packs that the words before the caret begin, by the most words that begin any. `language` is the one being written. */
export function packHits(
  queries: readonly Query[],
  names: PackNames,
  formOf: (term: Term) => Form,
  language: Language,
): Hit[] {
  for (const query of queries) {
    const hits = names
      .startingWith(query.text, most)
      .map((term): Hit => {
        const form = formOf(term);
        return { entry: { form, key: form.key, inner: false, wordsBefore: 0 }, query, errors: 0 };
      })
      .filter(({ entry }) => entry.form.name.simplified !== '' && isLikely(entry, query, language));
    if (hits.length > 0) return hits;
  }
  return [];
}
