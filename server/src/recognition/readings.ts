import type { AmbiguousForm, Term } from '../terminology/concept';
import type { Terminology } from '../terminology/terminology';
import { type Language, languages } from '../text/language';
import type { Candidate } from './candidate';
import type { Defined, NoteEvidence } from './evidence';

/** What surfaces may be read as. */
export interface Readings {
  /** What is known of a term that is an ambiguous form. */
  ambiguityOf(term: Term): AmbiguousForm | undefined;
  /** Whether terms of one surface leave its meaning open. */
  areOpen(terms: readonly Term[]): boolean;
  /** All readings of a surface, the likeliest first: its terms, and concepts of ours that notes also mean by it. */
  inOrder(terms: readonly Term[], ambiguity: AmbiguousForm | undefined): readonly Term[];
  /** The different meanings that a note defines a short form as, each once; undefined without any. */
  defined(candidate: Candidate, meanings: Meanings | undefined): readonly Pick<Defined, 'term'>[] | undefined;
}

type Meanings = NonNullable<ReturnType<NoteEvidence['defined']['get']>>;

export function createReadings(terminology: Terminology): Readings {
  const ambiguityOf = (term: Term): AmbiguousForm | undefined => terminology.ambiguity(term.text, term.language);
  const extra = ({ alsoConcepts = [], form, languages }: AmbiguousForm): Term[] =>
    alsoConcepts.flatMap((id): Term[] => {
      const concept = terminology.concept(id);
      return concept ? [{ text: form, language: languages[0]!, kind: 'abbreviation', concept }] : [];
    });
  return Object.freeze({
    ambiguityOf,
    areOpen: (terms: readonly Term[]) =>
      terms[0] !== undefined &&
      (ambiguityOf(terms[0]) !== undefined || terms.some((term) => term.concept !== terms[0]!.concept)),
    inOrder(terms: readonly Term[], ambiguity: AmbiguousForm | undefined): readonly Term[] {
      if (!ambiguity) return terms;
      const rank = ({ concept }: Term): number => {
        const index = ambiguity.concepts.indexOf(concept.id);
        return index < 0 ? ambiguity.concepts.length : index;
      };
      return [...terms, ...extra(ambiguity)].sort((a, b) => rank(a) - rank(b));
    },
    defined(candidate: Candidate, meanings: Meanings | undefined) {
      if (!meanings) return undefined;
      const byConcept = new Map<string, Pick<Defined, 'term'>>();
      const all = [...meanings.values()].map(({ defined }) => defined);
      const rank = ({ term }: Defined): number => (term ? languageRank(term.language, candidate.sentenceLanguage) : 0);
      for (const defined of all.sort((a, b) => rank(a) - rank(b))) {
        const key = defined.term?.concept.id ?? '';
        if (!byConcept.has(key)) byConcept.set(key, defined);
      }
      return [...byConcept.values()];
    },
  });
}

/** A candidate's own language first, then all in their order. */
function languageRank(language: Language, own: Language): number {
  return language === own ? -1 : languages.indexOf(language);
}
