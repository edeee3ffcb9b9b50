import type { AmbiguousForm, Concept, Term } from '../terminology/concept';
import type { Terminology } from '../terminology/terminology';
import type { Folding } from '../text/folding';
import { type Language, languages } from '../text/language';
import { createDictionary } from './dictionary';
import type { Recognition } from './recogniser';

/** A recognition with the language of the sentence around it. */
export interface Candidate extends Recognition {
  readonly sentenceLanguage: Language;
}

/** What a recognition was read as. `ambiguity` is set when the note leaves another reading open. */
export interface Meaning {
  readonly term: Term;
  readonly ambiguity?: AmbiguousForm;
}

/** What a stretch of a note brings to the meanings in all of it, and whether it takes any. */
export interface Evidence {
  /** What it says, each thing once. The keys mean something to the chooser only. */
  readonly says: readonly string[];
  /** Whether what the note says elsewhere may change the meaning of a candidate here. */
  readonly isOpen: boolean;
}

/** Decides which concept each recognition of a note names. Stateless. */
export interface MeaningChooser {
  /** What a stretch of the note says. */
  evidence(text: string, candidates: readonly Candidate[]): Evidence;
  /**
   * One answer for each candidate of a stretch, in order; undefined where it names nothing of ours. `said` has what all
   * stretches of the note say; left out, the stretch is the whole note.
   */
  choose(text: string, candidates: readonly Candidate[], said?: { has(key: string): boolean }): (Meaning | undefined)[];
}

/**
 * Up to this many letters a plain word of one Latin language is often another word of the other: French `grave`, `front`
 * and `pont` in English notes, English `pain` in French ones.
 */
const longestFalseFriend = 5;

/** A measured value right after a name: `Ca 2.35`, `Ca: 2,35`, `JRS = 3`. */
const value = /^\s{0,2}[:=：]?\s{0,2}[<>≤≥]?\s{0,2}\d/;

/**
 * Makes a chooser. Surfaces in the language of the sentence go before those of other languages. A surface with several
 * readings is settled by the note itself: a concept that the note also writes out, a concept related to one that it names,
 * a value where the concept is measured. A reading elsewhere in medicine that the note writes out ("hand-foot syndrome
 * (HFS)") rules ours out.
 */
export function createMeaningChooser(terminology: Terminology, folding: Folding): MeaningChooser {
  const neighbours = relatedConcepts(terminology);
  const expansions = createDictionary(folding, expansionsElsewhere(terminology.ambiguous));

  const keyOf = new Map(terminology.ambiguous.map((form, index) => [form, `elsewhere ${index}`]));

  const writtenElsewhere = (text: string): Iterable<string> => {
    const found = new Set<string>();
    for (let offset = 0; offset < text.length; offset++) {
      if (!expansions.isStart(text, offset)) continue;
      expansions.matchesAt(text, offset, text.length, (forms) => forms.forEach((form) => found.add(keyOf.get(form)!)));
    }
    return found;
  };
  const ambiguityOf = ([first]: readonly Term[]): AmbiguousForm | undefined =>
    first && terminology.ambiguity(first.text, first.language);
  const isOpen = (terms: readonly Term[]): boolean =>
    ambiguityOf(terms) !== undefined || terms.some((term) => term.concept !== terms[0]!.concept);

  const evidence = (text: string, candidates: readonly Candidate[]): Evidence => {
    const options = candidates.map(optionsOf);
    const writtenOut = options.flatMap((terms) => (terms[0] && !isOpen(terms) ? terms[0].concept.id : []));
    return { says: [...new Set([...writtenOut, ...writtenElsewhere(text)])], isOpen: options.some(isOpen) };
  };

  return Object.freeze({
    evidence,
    choose(
      text: string,
      candidates: readonly Candidate[],
      said: { has(key: string): boolean } = new Set(evidence(text, candidates).says),
    ): (Meaning | undefined)[] {
      const isSupported = ({ id, type }: Concept, end: number): boolean =>
        said.has(id) ||
        [...(neighbours.get(id) ?? [])].some((neighbour) => said.has(neighbour)) ||
        ((type === 'investigation' || type === 'scale') && value.test(text.slice(end, end + 8)));

      return candidates.map((candidate) => {
        const terms = optionsOf(candidate);
        if (terms.length === 0 || !isOpen(terms)) return terms[0] && { term: terms[0] };
        const ambiguity = ambiguityOf(terms);
        const readings = inOrder(terms, ambiguity);
        const spelledOut = readings.find((term) => said.has(term.concept.id));
        const isElsewhere = ambiguity !== undefined && said.has(keyOf.get(ambiguity)!);
        if (isElsewhere && !spelledOut) return undefined;
        const supported = spelledOut ?? readings.find((term) => isSupported(term.concept, candidate.end));
        if (supported && !isElsewhere) return { term: supported };
        if (!supported && ambiguity?.needsSupport) return undefined;
        const term = supported ?? readings[0]!;
        return ambiguity ? { term, ambiguity } : { term };
      });
    },
  });
}

/** The terms that a surface may be read as: rightly spelled ones first, then those of the sentence's language. */
function optionsOf(candidate: Candidate): readonly Term[] {
  const right = candidate.terms.filter((term) => term.kind !== 'misspelling');
  const terms = right.length > 0 ? right : candidate.terms;
  const own = terms.filter((term) => term.language === candidate.sentenceLanguage);
  return own.length > 0 ? own : terms.filter((term) => !isFalseFriend(term, candidate.sentenceLanguage));
}

function isFalseFriend(term: Term, sentenceLanguage: Language): boolean {
  const isWord = term.language !== 'zh' && term.kind !== 'abbreviation' && !/[\s-]/.test(term.text);
  return isWord && sentenceLanguage !== 'zh' && term.text.length <= longestFalseFriend;
}

/** The readings of an ambiguous surface, the likeliest first. */
function inOrder(terms: readonly Term[], ambiguity: AmbiguousForm | undefined): readonly Term[] {
  if (!ambiguity) return terms;
  const rank = ({ concept }: Term): number => {
    const index = ambiguity.concepts.indexOf(concept.id);
    return index < 0 ? ambiguity.concepts.length : index;
  };
  return [...terms].sort((a, b) => rank(a) - rank(b));
}

function relatedConcepts(terminology: Terminology): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map<string, Set<string>>();
  const relate = (from: string, to: string): void => {
    const known = related.get(from);
    if (known) known.add(to);
    else related.set(from, new Set([to]));
  };
  for (const concept of terminology.concepts) {
    for (const target of Object.values(concept.relations).flat()) {
      relate(concept.id, target);
      relate(target, concept.id);
    }
  }
  return related;
}

function* expansionsElsewhere(forms: readonly AmbiguousForm[]): Generator<readonly [string, AmbiguousForm]> {
  for (const form of forms) {
    for (const language of languages) for (const text of form.elsewhere[language] ?? []) yield [text, form];
  }
}
