import type { Mention, NoteAnalysis } from '../note/noteAnalysis';
import { mentionsWithin } from '../note/lookup';
import { isHemifacialSpasm, sideOf } from './facialSpasm';
import { isCurrentPatientFact, isOwnWords, isPatients } from './guards';
import { text, textToInsert } from './insertion';
import { clauseAround, isUnder, lineNumber, opensSentence } from './places';
import type { Fix, Rule, RuleContext } from './rule';

/** Conditions of which a denial speaks for all their kinds: "no facial palsy" also denies Bell's palsy. */
const deniedWithTheirKinds = ['hemifacial-spasm', 'facial-palsy', 'blepharospasm'];

/** The same condition denied in one part of the note and affirmed in another. */
export const negatedAndAffirmed: Rule = {
  code: 'negated-and-affirmed',
  check(note, context) {
    const denials = alike(
      note.mentions.filter((mention) => isDenial(note, context, mention)),
      context,
    );
    if (denials.length === 0) return [];
    for (const mention of note.mentions) {
      if (!isAffirmed(context, mention)) continue;
      const denied = denials
        .filter(([denial]) => contradicts(context, denial!, mention) && areFindingAndConclusion(note, denial!, mention))
        .flat()
        .sort((a, b) => a.start - b.start);
      const [first] = denied;
      if (!first) continue;
      return [
        {
          rule: context.data.code,
          start: mention.start,
          end: mention.end,
          message: text('message', { term: mention.text, line: lineNumber(note, first.start) }),
          related: denied.map((denial) => ({ span: denial, message: text('deniedHere') })),
          fixes: [addDates(context, first, mention), ...remove(note, first, mention)],
        },
      ];
    }
    return [];
  },
};

/**
 * Groups denials that contradict the same statements: those of one concept, side and kind of section. A note has few of
 * them however long it is.
 */
function alike(denials: readonly Mention[], context: RuleContext): Mention[][] {
  const groups = new Map<string, Mention[]>();
  for (const denial of denials) {
    const key = [denial.concept.id, sideOf(denial, context.terminology), denial.section?.kind].join(' ');
    const group = groups.get(key);
    if (group) group.push(denial);
    else groups.set(key, [denial]);
  }
  return [...groups.values()];
}

/** A plain denial of the whole condition: no time of its own, no part of the face, no "further" or "residual". */
function isDenial(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  const { negation, temporality } = mention.assertion;
  if (negation !== 'negated' || temporality !== 'recent' || !isOwnWords(mention) || !isPatients(mention)) return false;
  if (mention.concept.type !== 'condition' && mention.concept.type !== 'sign/symptom') return false;
  if (context.has('otherTime', mention.sentence) || context.has('teaching', mention.sentence)) return false;
  const clause = clauseAround(note, mention.sentence, mention);
  return !mentionsWithin(note, clause).some(({ concept }) => concept.type === 'anatomy');
}

function isAffirmed(context: RuleContext, mention: Mention): boolean {
  return (
    isCurrentPatientFact(mention) &&
    mention.concept.type === 'condition' &&
    mention.concept.relevance === 'core' &&
    !context.has('remission', mention.sentence) &&
    !context.has('referral', mention.sentence) &&
    !context.has('teaching', mention.sentence)
  );
}

/** Whether both cannot hold of one patient at one time. */
function contradicts(context: RuleContext, denial: Mention, affirmed: Mention): boolean {
  const { terminology } = context;
  const sides = [sideOf(denial, terminology), sideOf(affirmed, terminology)];
  if (sides.includes('left') && sides.includes('right')) return false;
  const [denied, named] = [denial.concept.id, affirmed.concept.id];
  if (denied === named) return true;
  if (deniedWithTheirKinds.includes(denied)) return terminology.isA(named, denied);
  if (!isHemifacialSpasm(affirmed, terminology)) return false;
  if (denied === 'facial-spasm') return true;
  return denied === 'facial-twitching' && context.has('active', affirmed.sentence);
}

/** Whether one is a finding or complaint (also before the first heading) and the other the conclusion, or both stand under one such heading. */
function areFindingAndConclusion(note: NoteAnalysis, denial: Mention, affirmed: Mention): boolean {
  const isConclusion =
    isUnder(affirmed, ['assessment', 'plan']) || (!affirmed.section && opensSentence(note, affirmed));
  if (!denial.section) return denial.start < affirmed.start && isUnder(affirmed, ['assessment']);
  if (isUnder(denial, ['examination', 'history', 'complaint'])) {
    return isConclusion || (isUnder(denial, ['examination']) && isUnder(affirmed, ['examination']));
  }
  return (
    denial.concept.type === 'condition' &&
    isUnder(denial, ['assessment']) &&
    isUnder(affirmed, ['assessment', 'examination'])
  );
}

function addDates(context: RuleContext, ...mentions: readonly Mention[]): Fix {
  const edits = mentions.map(({ end, term: { language } }) => ({
    span: { start: end, end },
    newText: (language === 'zh' ? '' : ' ') + textToInsert(context, 'date', language),
  }));
  return { title: text('dateTitle'), edits, preferred: false };
}

/** Removes the sentence of a denial, with its line when nothing else is there; offered only where it says nothing else. */
function remove(note: NoteAnalysis, denial: Mention, affirmed: Mention): Fix[] {
  const { sentence, section } = denial;
  const saysMore = mentionsWithin(note, sentence).some(
    (mention) => mention !== denial && mention.concept.type !== 'course/pattern',
  );
  const holdsHeading = section !== undefined && section.heading.end > sentence.start;
  if (saysMore || holdsHeading || sentence.start === affirmed.sentence.start) return [];
  const before = /[^\S\r\n]*$/.exec(note.text.slice(0, sentence.start))![0].length;
  const after = /^[^\S\r\n]*(?:\r\n|\n|\r)?/.exec(note.text.slice(sentence.end, sentence.end + 80))![0];
  const start = sentence.start - before;
  const isWholeLine = start === 0 || /[\r\n]/.test(note.text.charAt(start - 1));
  const end = sentence.end + (isWholeLine ? after.length : 0);
  return [
    {
      title: text('removeTitle', { line: lineNumber(note, denial.start) }),
      edits: [{ span: { start, end }, newText: '' }],
      preferred: false,
    },
  ];
}
