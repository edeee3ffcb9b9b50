import { mentionsWithin } from '../../note/lookup';
import type { Concept } from '../../terminology/concept';
import type { Mention, NoteAnalysis } from '../../note/noteAnalysis';
import type { Terminology } from '../../terminology/terminology';
import type { Span } from '../../text/span';
import type { Localised } from '../../text/language';
import { type SidedFact, sidesOfCoded, standsFor } from '../parts/codes';
import { isCurrentPatientFact, isOwnWords, isPatients, isSaid } from '../parts/guards';
import { text } from '../parts/insertion';
import { isUnder, opensSentence } from '../parts/places';
import { type CodeReading, readCodes } from '../readers/codeReader';
import type { FieldCode, Finding, Fix, MessageReference, Rule, RuleContext } from '../rule';

/**
 * A code that means another facial disorder, or another side, than the diagnosis that it is written for. Each such code is
 * an error of its own and reported once.
 */
export const codeMismatch: Rule = {
  code: 'code-mismatch',
  check(note, context) {
    const codes = readCodes(note, context).filter(({ said }) => isOfNow(said));
    if (codes.length === 0) return [];
    const reader = new Reader(note, context, codes);
    const reported = new Set<string>();
    return codes.flatMap((code) => {
      const finding = reported.has(code.code) ? undefined : (reader.otherTerm(code) ?? reader.otherSide(code));
      if (finding) reported.add(code.code);
      return finding ?? [];
    });
  },
};

/** Whether the note itself codes something present of the patient. A denial in the sentence is rarely about the code. */
function isOfNow(said: CodeReading['said']): boolean {
  return (
    isOwnWords(said) &&
    isPatients(said) &&
    said.assertion.temporality !== 'historical' &&
    !isUnder(said, ['past', 'family', 'allergy', 'education'])
  );
}

/** What is to be known of a mention of something that has a code. */
interface Coded {
  readonly concept: Concept;
  /** Whether it is a present diagnosis that stands as a conclusion. */
  readonly isConclusion: boolean;
}

/** Reads the codes of one note against its diagnoses. */
class Reader {
  readonly #note: NoteAnalysis;
  readonly #context: RuleContext;
  readonly #terminology: Terminology;
  readonly #codes: readonly CodeReading[];
  readonly #coded: ReturnType<typeof codedIn>;
  readonly #sidesOf: ReturnType<typeof sidesOfCoded>;
  /** The sides that the note speaks of, whatever has them. */
  readonly #sidesNamed: ReadonlySet<string>;

  constructor(note: NoteAnalysis, context: RuleContext, codes: readonly CodeReading[]) {
    this.#note = note;
    this.#context = context;
    this.#terminology = context.terminology;
    this.#codes = codes;
    this.#coded = codedIn(note, context);
    this.#sidesOf = sidesOfCoded(note, context);
    const sided = context.fromMentions(
      'named',
      ({ assertion }) => assertion.laterality !== 'none' && assertion.laterality,
    );
    this.#sidesNamed = new Set(sided.found.map(({ value }) => value));
  }

  /** The finding for a code that means another disorder. */
  otherTerm(code: CodeReading): Finding | undefined {
    if (code.entry.isCompanion) return undefined;
    const term = this.#termOf(code);
    if (!term) return undefined;
    const message = { code: code.code, meaning: code.entry.meaning, term: term.text };
    return this.#finding(code, { key: 'message', parameters: message }, [term], this.#codesFor(term, code));
  }

  /** The present diagnosis that a code was written for and does not mean. */
  #termOf(code: CodeReading): Mention | undefined {
    const { sentence } = code.said;
    const inSentence = mentionsWithin(this.#note, sentence);
    if (inSentence.some((mention) => this.#fits(code, mention))) return undefined;
    const terms = inSentence.filter(({ concept }) => isDiagnosis(this.#context, concept));
    const beside = this.#beside(code, terms);
    const isNamed = this.#coded.found.some(({ value }) => standsFor(code.entry, value, this.#terminology));
    const others = this.#codes.filter((other) => other !== code);
    const isCodedBy = (term: Mention, some: readonly CodeReading[]): boolean =>
      some.some(({ entry }) => standsFor(entry, term, this.#terminology));
    if (beside) {
      if (!isCurrentPatientFact(beside) || (code.entry.isUnspecific && isNamed)) return undefined;
      const near = code.entry.isUnspecific
        ? others
        : others.filter(({ said }) => said.sentence.start === sentence.start);
      return isCodedBy(beside, near) ? undefined : beside;
    }
    // Nothing stands right beside the code: it may be for another problem that the note names.
    if (isNamed) return undefined;
    const candidates = terms.length > 0 ? terms.filter(isCurrentPatientFact) : this.#conclusions();
    return candidates.find((term) => !isCodedBy(term, others));
  }

  #fits({ entry }: CodeReading, mention: Mention): boolean {
    return mention.assertion.negation !== 'negated' && standsFor(entry, mention, this.#terminology);
  }

  /** The diagnosis right before a code, else right after it, with nothing but marks, sides and words of coding between. */
  #beside(code: CodeReading, terms: readonly Mention[]): Mention | undefined {
    const before = terms.findLast((term) => term.end <= code.start);
    if (before && this.#isEmpty({ start: before.end, end: code.start })) return before;
    const after = terms.find((term) => term.start >= code.end);
    return after && this.#isEmpty({ start: code.end, end: after.start }) ? after : undefined;
  }

  #isEmpty(gap: Span): boolean {
    const words = ['codingModified', 'codingInternational', 'codingEleventh', 'codingWords'].flatMap((list) =>
      this.#context.find(list, gap),
    );
    const sides = mentionsWithin(this.#note, gap).filter(({ concept }) => concept.type === 'course/pattern');
    const codes = this.#codes.filter(({ start, end }) => start >= gap.start && end <= gap.end);
    let rest = this.#note.text.slice(gap.start, gap.end);
    for (const { start, end } of [...words, ...sides, ...codes]) {
      rest = rest.slice(0, start - gap.start) + ' '.repeat(end - start) + rest.slice(end - gap.start);
    }
    return !/\p{L}/u.test(rest);
  }

  /** The diagnoses that stand as conclusions: in the assessment where there is one. */
  #conclusions(): Mention[] {
    const found = this.#coded.found.filter(({ value }) => value.isConclusion).map(this.#coded.itemOf);
    const assessed = found.filter((mention) => isUnder(mention, ['assessment']));
    return assessed.length > 0 ? assessed : found;
  }

  /** The finding for a code of another side than the one that the note gives. */
  otherSide(code: CodeReading): Finding | undefined {
    const { entry, said } = code;
    const { side } = entry;
    if (side === undefined || side === 'unspecified') return undefined;
    const ofNote = this.#sidesOf(code);
    const inSentence = ofNote.filter(({ mention }) => mention.sentence.start === said.sentence.start);
    const sided = inSentence.length > 0 && side !== 'bilateral' ? inSentence : ofNote;
    const [first] = sided;
    if (!first || !areOpposed(side, sided) || this.#isOpen(code, side)) return undefined;
    const right = this.#siblings(code).filter((sibling) => sibling.side === first.side);
    const meaning = right[0]?.meaning ?? first.mention.text;
    const message = { code: code.code, meaning: entry.meaning, term: meaning };
    const places = sided.map(({ mention }) => mention);
    return this.#finding(code, { key: 'message', parameters: message }, places, right);
  }

  /** Whether the sentence names the side of the code, or codes both sides, or the note speaks of both. */
  #isOpen(code: CodeReading, side: Laterality): boolean {
    const { sentence } = code.said;
    if (side === 'bilateral') return this.#context.has('bothSides') || this.#sidesNamed.size > 1;
    const siblings = this.#siblings(code).map((sibling) => sibling.code);
    return (
      mentionsWithin(this.#note, sentence).some(({ assertion }) => assertion.laterality === side) ||
      this.#codes.some(
        (other) => other !== code && siblings.includes(other.code) && other.said.sentence.start === sentence.start,
      )
    );
  }

  /** The codes of the same disorder with other sides. */
  #siblings({ code }: CodeReading): FieldCode[] {
    const { codes } = this.#context.data.codes!;
    return codes.filter(
      (other) =>
        other.side &&
        other.code !== code &&
        other.code.length === code.length &&
        other.code.slice(0, -1) === code.slice(0, -1),
    );
  }

  /** The codes that are right for a diagnosis and its side, in the system of `code`. */
  #codesFor(term: Mention, code: CodeReading): FieldCode[] {
    const { codes } = this.#context.data.codes!;
    const inSystem = codes.filter(({ systems, incomplete, isUnspecific }) => {
      if (isUnspecific || (incomplete && code.system === 'icd10cm')) return false;
      return code.system === undefined ? !systems.includes('icd11') : systems.includes(code.system);
    });
    const exact = inSystem.filter((entry) => entry.for.includes(term.concept.id));
    const right =
      exact.length > 0
        ? exact
        : inSystem.filter((entry) => entry.for.some((id) => this.#terminology.isA(term.concept.id, id)));
    const { laterality } = term.assertion;
    return right.filter(({ side }) => side === undefined || laterality === 'none' || side === laterality);
  }

  #finding(
    code: CodeReading,
    message: MessageReference,
    places: readonly Span[],
    right: readonly FieldCode[],
  ): Finding {
    return {
      rule: this.#context.data.code,
      start: code.start,
      end: code.end,
      message,
      related: places.map((span) => ({ span, message: text('termHere') })),
      fixes: right.map((entry) => replace(code, entry)),
    };
  }
}

type Laterality = 'right' | 'left' | 'bilateral';

/** The mentions of what has a code, denied ones and other people's left out. */
function codedIn(note: NoteAnalysis, context: RuleContext) {
  return context.fromMentions('coded', (mention): Coded | undefined => {
    if (!isSaid(mention) || !isPatients(mention) || mention.assertion.negation === 'negated') return undefined;
    const { codes } = context.data.codes!;
    if (!codes.some((entry) => standsFor(entry, mention, context.terminology))) return undefined;
    const isStanding = isUnder(mention, ['assessment']) || (!mention.section && opensSentence(note, mention));
    const isConclusion = isStanding && isCurrentPatientFact(mention) && isDiagnosis(context, mention.concept);
    return { concept: mention.concept, isConclusion };
  });
}

/** Whether a concept is a facial disorder that some code is the right one for. */
function isDiagnosis({ data, terminology }: RuleContext, { id, type }: Concept): boolean {
  return (
    type === 'condition' &&
    data.codes!.codes.some((entry) => !entry.isCompanion && entry.for.some((own) => terminology.isA(id, own)))
  );
}

/** Whether none of the sides that the note gives is that of the code. */
function areOpposed(side: Laterality, sided: readonly SidedFact[]): boolean {
  const sides = new Set(sided.map((fact) => fact.side));
  if (sides.has(side)) return false;
  return side !== 'bilateral' || sides.size === 1;
}

function replace({ start, end }: CodeReading, { code, meaning }: FieldCode): Fix {
  const parameters: Record<string, string | Localised> = { code, meaning };
  return { title: { key: 'replace', parameters }, edits: [{ span: { start, end }, newText: code }], preferred: false };
}
