import type { AmbiguousForm, Term } from '../terminology/concept';
import type { Terminology } from '../terminology/terminology';
import type { Span } from '../text/span';
import { type Candidate, type Meaning, optionsOf } from './candidate';
import { chooseMeaning, type OpenSurface } from './chooseMeaning';
import { createBesideReader, elsewhere } from './cues';
import { type Definition, definitionsIn } from './definitions';
import { type Evidence, type NoteEvidence, evidenceOf } from './evidence';
import { createFormCues, isNoteKey } from './formCues';
import { nearbyConcepts } from './nearby';
import { createReadings } from './readings';
import { createRelatedness } from './relatedness';
import { isAbbreviation, shortFormKey } from './shortForms';
import type { Writing } from './writing';

/** Decides which concept each candidate of a note names. Stateless. */
export interface MeaningChooser {
  /** What a stretch of the note says: a function of that stretch alone. */
  evidence(text: string, candidates: readonly Candidate[]): Evidence;
  /**
   * One answer for each candidate of a stretch, in order; undefined where it names nothing of ours. `note` has the evidence
   * of all stretches of the note; left out, the stretch is the whole note.
   */
  choose(text: string, candidates: readonly Candidate[], note?: NoteEvidence): (Meaning | undefined)[];
}

/** A measured value right after a name: `Ca 2.35`, `Ca: 2,35`, `JRS = 3`. */
const value = /^\s{0,2}[:=：]?\s{0,2}[<>≤≥]?\s{0,2}\d/;

/** How far words around a candidate are looked at inside its sentence, in code units. */
const reach = 160;

/**
 * Makes a chooser. Surfaces in the language of the sentence go before those of other languages. A surface with several
 * readings is settled by the note itself, in this order: what the note defines it as (an abbreviation of one meaning too),
 * what stands right beside it, a meaning that the note writes out, what is named around it.
 */
export function createMeaningChooser(terminology: Terminology, writing: Writing): MeaningChooser {
  const { folding } = writing;
  const relatedness = createRelatedness(terminology);
  const cues = createFormCues(terminology.ambiguous, folding);
  const besides = createBesideReader(terminology.ambiguous, folding);
  const readings = createReadings(terminology);

  const definitions = {
    folding,
    functionWords: writing.functionWords,
    announcements: (text: string) => writing.announcements(text),
    areRelated: (id: string, other: string) => relatedness.areRelated(id, other),
    areAkin: (id: string, other: string) => relatedness.areAkin(id, other),
    writtenOut(candidate: Candidate): Term | undefined {
      const [first, ...others] = optionsOf(candidate);
      if (!first || first.kind === 'abbreviation' || readings.ambiguityOf(first)) return undefined;
      return others.every(({ concept }) => concept === first.concept) ? first : undefined;
    },
  };

  /** The reading that what stands right beside an open surface fits: words, a value where the concept is measured. */
  const besideReading = (
    text: string,
    { start, end }: Span,
    all: readonly Term[],
    ambiguity: AmbiguousForm | undefined,
  ): Term | typeof elsewhere | undefined => {
    const beside = ambiguity && besides.meaning(ambiguity, text, { start, end });
    if (beside === elsewhere) return elsewhere;
    if (beside !== undefined) return all.find(({ concept }) => concept.id === beside);
    if (!value.test(text.slice(end, end + 8))) return undefined;
    return all.find(
      ({ concept: { id, type } }) => (type === 'investigation' || type === 'scale') && !ambiguity?.cues?.[id]?.beside,
    );
  };

  /** Whether an abbreviation of another language is a plain word of the sentence in capitals: `DES NERFS`. */
  const isFunctionWord = (text: string, { start, end, sentenceLanguage }: Candidate, term: Term): boolean =>
    term.language !== sentenceLanguage && writing.functionWords.has(folding.text(text.slice(start, end)));

  /** The concept that a candidate names whatever the rest of the note says. */
  const namedAlone = (text: string, candidate: Candidate): string[] => {
    const terms = optionsOf(candidate);
    const [first] = terms;
    if (!first || isFunctionWord(text, candidate, first)) return [];
    if (!readings.areOpen(terms)) return [first.concept.id];
    const ambiguity = readings.ambiguityOf(first);
    const beside = besideReading(text, candidate, readings.inOrder(terms, ambiguity), ambiguity);
    return beside && beside !== elsewhere ? [beside.concept.id] : [];
  };

  const evidence = (text: string, candidates: readonly Candidate[]): Evidence => {
    const named = candidates.flatMap((candidate) => namedAlone(text, candidate));
    const keys = [...cues.keysIn(text, { start: 0, end: text.length })].filter(isNoteKey);
    return {
      says: [...new Set([...named, ...keys])],
      defines: definitionsIn(text, candidates, definitions).map(({ shortForm, term }) => ({ shortForm, term })),
      isOpen: candidates.some((candidate) => readings.areOpen(optionsOf(candidate))),
      hasShortForms: candidates.some((candidate) => isAbbreviation(text, candidate)),
    };
  };

  /**
   * What the note's definitions or the words right beside settle; an open surface otherwise. Of several definitions of a
   * short form the last one before it in its stretch holds.
   */
  const settle = (
    text: string,
    candidate: Candidate,
    { defined }: NoteEvidence,
    definitionsHere: () => readonly Definition[],
  ): Settled | OpenSurface => {
    const terms = optionsOf(candidate);
    if (isAbbreviation(text, candidate)) {
      const key = shortFormKey(text.slice(candidate.start, candidate.end));
      const explained = readings.defined(candidate, defined.get(key)) ?? [];
      const definition =
        explained.length > 1
          ? definitionsHere().findLast(({ shortForm, at }) => shortForm === key && at <= candidate.start)
          : explained[0];
      if (definition) return { meaning: definition.term && { term: definition.term } };
    }
    const [first] = terms;
    if (!first || isFunctionWord(text, candidate, first)) return { meaning: undefined };
    if (!readings.areOpen(terms)) return { meaning: { term: first } };
    const ambiguity = readings.ambiguityOf(first);
    const all = readings.inOrder(terms, ambiguity);
    const beside = besideReading(text, candidate, all, ambiguity);
    if (beside === elsewhere) return { meaning: undefined };
    if (beside) return { meaning: { term: beside } };
    return { readings: all, ambiguity, isForeign: isForeign(first, candidate, ambiguity) };
  };

  return Object.freeze({
    evidence,
    choose(
      text: string,
      candidates: readonly Candidate[],
      note: NoteEvidence = evidenceOf(evidence(text, candidates)),
    ): (Meaning | undefined)[] {
      let known: readonly Definition[] | undefined;
      const definitionsHere = () => (known ??= definitionsIn(text, candidates, definitions));
      const first = candidates.map((candidate) => settle(text, candidate, note, definitionsHere));
      const named = first.map((one) => ('readings' in one ? undefined : one.meaning?.term.concept.id));
      const nearby = nearbyConcepts(candidates, named);
      return first.map((one, index) => {
        if (!('readings' in one)) return one.meaning;
        const { start, end, sentence } = candidates[index]!;
        const around = cues.keysIn(text, {
          start: Math.max(sentence.start, start - reach),
          end: Math.min(sentence.end, end + reach),
        });
        return chooseMeaning(one, note, nearby(index), around, { cues, relatedness });
      });
    },
  });
}

interface Settled {
  readonly meaning: Meaning | undefined;
}

/** Whether an abbreviation belongs to another language than its sentence, which uses it for something else. */
function isForeign(term: Term, { sentenceLanguage }: Candidate, ambiguity: AmbiguousForm | undefined): boolean {
  return term.language !== sentenceLanguage && (ambiguity?.elsewhere[sentenceLanguage]?.length ?? 0) > 0;
}
