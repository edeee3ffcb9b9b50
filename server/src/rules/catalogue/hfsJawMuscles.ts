import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { type Span, overlaps } from '../../text/span';
import { isDocumented } from '../parts/documented';
import { itemsOf } from '../parts/gathered';
import { isCurrentPatientFact, isPatients, isSaid } from '../parts/guards';
import { appendToSentence, text, textToInsert } from '../parts/insertion';
import { wordsBefore } from '../parts/nearby';
import { assessedFirst, clauseAround, isUnder } from '../parts/places';
import { statementsOf } from '../parts/statements';
import type { Fix, Rule, RuleContext } from '../rule';

/**
 * Hemifacial spasm with the masseter, the temporalis or the closing of the jaw as what contracts, and no muscle of the
 * facial nerve named: jaw-closing muscles are the trigeminal nerve's (Front Neurol 2024;15:1377289).
 */
export const hfsJawMuscles: Rule = {
  code: 'hfs-jaw-muscles',
  check(note, context) {
    const labels = context.fromConcepts('hemifacialSpasm', (mention) => {
      return isCurrentPatientFact(mention) && !isUnder(mention, ['past', 'allergy']);
    });
    if (labels.found.length === 0) return [];
    const jaw = jawIn(note, context);
    if (jaw.length === 0 || isDocumented(note, context, 'jawDisorder') || isFacialMuscleNamed(note, context)) return [];
    const [place, ...others] = assessedFirst(itemsOf(labels));
    if (!place) return [];
    return [
      {
        rule: context.data.code,
        start: place.start,
        end: place.end,
        message: text('message'),
        related: [
          ...jaw.map((span) => ({ span, message: text('jawHere') })),
          ...others.map((span) => ({ span, message: text('alsoLabel') })),
        ],
        fixes: [appendToSentence(note, context, place, place.sentence), ...renamed(context, place)],
      },
    ];
  },
};

/** Where jaw-closing muscles contract, in order. */
function jawIn(note: NoteAnalysis, context: RuleContext): Statement[] {
  const isHere = (said: Statement): boolean => {
    if (!isCurrentPatientFact(said) || isUnder(said, ['past', 'procedure', 'plan', 'medication'])) return false;
    return !context.has('otherCause', said.sentence);
  };
  const isContracting = (said: Statement): boolean => isHere(said) && contracts(note, context, said);
  return [...statementsOf(context, 'jawMuscle', isContracting), ...statementsOf(context, 'jawLock', isHere)].sort(
    (a, b) => a.start - b.start,
  );
}

/** How far before a muscle the word that it is involved may stand, in code units: "spasm involving mainly the masseter". */
const withinPhrase = 30;

/** Whether a muscle is said to contract, or to be what the spasm is of. */
function contracts(note: NoteAnalysis, context: RuleContext, muscle: Statement): boolean {
  const clause = clauseAround(note, muscle.sentence, muscle);
  if (context.has('uninvolved', clause)) return false;
  if (wordsBefore(note, context, muscle, 'involving', withinPhrase)) return true;
  const isOfLabel = (words: Span): boolean => context.find('label', clause).some((label) => overlaps(label, words));
  return context.find('contraction', clause).some((words) => !isOfLabel(words));
}

/** Whether a muscle or region of the facial nerve takes part: anywhere in the note, unless it is spared. */
function isFacialMuscleNamed(note: NoteAnalysis, context: RuleContext): boolean {
  const takesPart = (said: Statement): boolean =>
    isSaid(said) &&
    isPatients(said) &&
    said.assertion.negation !== 'negated' &&
    !context.has('uninvolved', clauseAround(note, said.sentence, said));
  return statementsOf(context, 'facialMuscle', takesPart).length > 0;
}

/** The offer to write the other diagnosis, where no more than hemifacial spasm is said. */
function renamed(context: RuleContext, { concept, term, text: written, ...span }: Mention): Fix[] {
  if (concept.id !== 'hemifacial-spasm') return [];
  const name = textToInsert(context, 'hemimasticatory', term.language);
  const first = written.charAt(0);
  const isCapital = term.kind !== 'abbreviation' && first !== first.toLowerCase();
  const newText = isCapital ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  const { start, end } = span;
  return [{ title: text('renameTitle'), edits: [{ span: { start, end }, newText }], preferred: false }];
}
