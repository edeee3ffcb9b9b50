import type { Mention, NoteAnalysis } from '../../note/noteAnalysis';
import { readDurations } from '../readers/timeReader';
import type { RuleContext } from '../rule';
import { isOwnWords, isPatients } from './guards';
import { belongsTo, clauseAround, isUnder } from './places';
import { isConditional } from './treatment';

/**
 * Whether the mention is Bell's palsy: by name, or as a facial palsy called idiopathic, « a frigore » or 特发性 beside it.
 * "Facial palsy" alone is not. The rule must use the concept lists `bellsPalsy` and `facialPalsy` and the word list
 * `calledBells`.
 */
export function isBellsPalsy(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  if (context.isIn('bellsPalsy', mention)) return true;
  if (!context.isIn('facialPalsy', mention) || mention.concept.id === 'facial-weakness') return false;
  if (context.terminology.isA(mention.concept.id, 'central-facial-palsy')) return false;
  return context.find('calledBells', mention.sentence).some((words) => belongsTo(note, mention, words));
}

/** Of a palsy said to have begun longer ago than this, in days, one that is told as past is past. */
const presentFor = 366;

/**
 * Whether the palsy is one that the patient has now, be it a working diagnosis: not denied, not what something came after
 * ("post-Bell's palsy synkinesis"), not one side of a differential, not a mere case, not taught. "Bell's palsy two days ago"
 * tells when it began, not that it is over. The rule must use the word lists `aftermath`, `aftermathBehind`,
 * `differential`, `ruledOut`, `teaching`, `conditional` and `time*`.
 */
export function isPresentPalsy(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  const { negation, temporality } = mention.assertion;
  if (!isOwnWords(mention) || !isPatients(mention) || negation === 'negated' || temporality === 'hypothetical')
    return false;
  if (isUnder(mention, ['past', 'family', 'allergy']) || isConditional(note, context, mention)) return false;
  if (context.has('teaching', mention.sentence) || isAftermath(note, context, mention)) return false;
  if (context.has('differential', clauseAround(note, mention.sentence, mention))) return false;
  if (mention.cues.some((cue) => cue.axis === 'negation' && context.has('ruledOut', cue))) return false;
  return temporality === 'recent' || isDatedByOnset(note, context, mention);
}

/** How many code units may stand between "after" and the palsy that something came after: a side, an article. */
const withinPhrase = 20;

/** Whether the palsy is told as what something else came after: "spasm after Bell's palsy", « séquelles de », 后遗. */
export function isAftermath(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  const clause = clauseAround(note, mention.sentence, mention);
  const before = { start: Math.max(clause.start, mention.start - withinPhrase), end: mention.start };
  return (
    context.has('aftermath', before) ||
    context.find('aftermathBehind', { start: mention.end, end: clause.end }).some(({ start }) => start === mention.end)
  );
}

/** Whether the palsy is past only in that the note says how long ago it began, less than a year. */
function isDatedByOnset(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  const cue = mention.cues.find(({ axis }) => axis === 'temporality');
  if (!cue) return false;
  return readDurations(note, context, mention.sentence).some(
    ({ start, end, days, relation }) =>
      relation === 'ago' && days < presentFor && cue.start <= end + withinPhrase && cue.end >= start - withinPhrase,
  );
}
