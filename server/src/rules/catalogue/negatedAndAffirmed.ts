import type { Laterality, SectionKind } from '../../context/assertion';
import type { Mention, NoteAnalysis } from '../../note/noteAnalysis';
import { mentionsWithin } from '../../note/lookup';
import { sideOf } from '../parts/facialSpasm';
import { isCurrentPatientFact, isOwnWords, isPatients } from '../parts/guards';
import { text, textToInsert } from '../parts/insertion';
import { clauseAround, isUnder, lineNumber, opensSentence } from '../parts/places';
import type { Fix, Gathered, Rule, RuleContext } from '../rule';

/** Conditions of which a denial speaks for all their kinds: "no facial palsy" also denies Bell's palsy. */
const deniedWithTheirKinds = ['hemifacial-spasm', 'facial-palsy', 'blepharospasm'];

/** The same condition denied in one part of the note and affirmed in another. */
export const negatedAndAffirmed: Rule = {
  code: 'negated-and-affirmed',
  check(note, context) {
    const denials = context.fromMentions('denials', (mention) => denialIn(note, context, mention));
    if (denials.found.length === 0) return [];
    const affirmed = context.fromMentions('affirmed', (mention) => affirmedIn(note, context, mention));
    const groups = alike(denials.found);
    const contradicting = remember((statement: Statement) =>
      groups.filter(([denial]) => contradicts(context, denial!.value, statement)),
    );
    for (const one of affirmed.found) {
      const contradictions = contradicting(one.value);
      if (contradictions.length === 0) continue;
      const { start, end } = affirmed.spanOf(one);
      // A denial under no heading counts as a finding before the conclusion, a later one does not.
      const denied = contradictions
        .filter(([denial]) => denial!.value.kind !== undefined || denials.spanOf(denial!).start < start)
        .flat()
        .map((denial) => ({ denial, span: denials.spanOf(denial) }))
        .sort((a, b) => a.span.start - b.span.start);
      if (!denied[0]) continue;
      const mention = affirmed.itemOf(one);
      const first = denials.itemOf(denied[0].denial);
      return [
        {
          rule: context.data.code,
          start,
          end,
          message: text('message', { term: mention.text, line: lineNumber(note, first.start) }),
          related: denied.map(({ span }) => ({ span, message: text('deniedHere') })),
          fixes: [addDates(context, first, mention), ...remove(note, first, mention)],
        },
      ];
    }
    return [];
  },
};

/** What decides whether two statements contradict each other. */
interface Statement {
  readonly concept: string;
  readonly isCondition: boolean;
  readonly side: Laterality;
  readonly kind: SectionKind | undefined;
  /** Whether the patient has what is affirmed now, by the words of the sentence. */
  readonly isActive: boolean;
  /** The same for statements that are alike. */
  readonly key: string;
}

function statementOf(context: RuleContext, mention: Mention, isActive: boolean): Statement {
  const side = sideOf(mention, context.terminology);
  const kind = mention.section?.kind;
  const concept = mention.concept.id;
  const isCondition = mention.concept.type === 'condition';
  return { concept, isCondition, side, kind, isActive, key: [concept, side, kind, isActive].join(' ') };
}

/** `compute`, done once for statements that are alike: a long note repeats them. */
function remember<R>(compute: (statement: Statement) => R): (statement: Statement) => R {
  const known = new Map<string, { readonly result: R }>();
  return (statement) => {
    let made = known.get(statement.key);
    if (!made) known.set(statement.key, (made = { result: compute(statement) }));
    return made.result;
  };
}

/** Groups denials that are alike. A note has few groups however long it is. */
function alike(denials: readonly Gathered<Statement>[]): Gathered<Statement>[][] {
  const groups = new Map<string, Gathered<Statement>[]>();
  for (const denial of denials) {
    const group = groups.get(denial.value.key);
    if (group) group.push(denial);
    else groups.set(denial.value.key, [denial]);
  }
  return [...groups.values()];
}

/** A plain denial of the whole condition: no time of its own, no part of the face, no "further" or "residual". */
function denialIn(note: NoteAnalysis, context: RuleContext, mention: Mention): Statement | undefined {
  const { negation, temporality } = mention.assertion;
  if (negation !== 'negated' || temporality !== 'recent' || !isOwnWords(mention) || !isPatients(mention)) {
    return undefined;
  }
  if (mention.concept.type !== 'condition' && mention.concept.type !== 'sign/symptom') return undefined;
  if (context.has('otherTime', mention.sentence) || context.has('teaching', mention.sentence)) return undefined;
  const clause = clauseAround(note, mention.sentence, mention);
  if (mentionsWithin(note, clause).some(({ concept }) => concept.type === 'anatomy')) return undefined;
  return statementOf(context, mention, false);
}

/** A condition of ours that is stated as a conclusion, or as a finding of the examination. */
function affirmedIn(note: NoteAnalysis, context: RuleContext, mention: Mention): Statement | undefined {
  const isStated =
    isCurrentPatientFact(mention) && mention.concept.type === 'condition' && mention.concept.relevance === 'core';
  if (!isStated) return undefined;
  if (mention.section ? !isUnder(mention, ['assessment', 'plan', 'examination']) : !opensSentence(note, mention)) {
    return undefined;
  }
  return ['remission', 'referral', 'teaching'].some((list) => context.has(list, mention.sentence))
    ? undefined
    : statementOf(context, mention, context.has('active', mention.sentence));
}

/** Whether both cannot hold of one patient at one time, and stand where one is a finding and the other the conclusion. */
function contradicts(context: RuleContext, denial: Statement, affirmed: Statement): boolean {
  const { terminology } = context;
  if ([denial.side, affirmed.side].includes('left') && [denial.side, affirmed.side].includes('right')) return false;
  if (!areFindingAndConclusion(denial, affirmed)) return false;
  if (denial.concept === affirmed.concept) return true;
  if (deniedWithTheirKinds.includes(denial.concept)) return terminology.isA(affirmed.concept, denial.concept);
  if (!terminology.isA(affirmed.concept, 'hemifacial-spasm')) return false;
  return denial.concept === 'facial-spasm' || (denial.concept === 'facial-twitching' && affirmed.isActive);
}

/**
 * Whether one is a finding or complaint (also before the first heading) and the other the conclusion, or both stand under
 * one such heading. What is affirmed is a conclusion unless it stands under the examination.
 */
function areFindingAndConclusion(denial: Statement, affirmed: Statement): boolean {
  switch (denial.kind) {
    case undefined:
      return affirmed.kind === 'assessment';
    case 'history':
    case 'complaint':
      return affirmed.kind !== 'examination';
    case 'examination':
      return true;
    case 'assessment':
      return denial.isCondition && (affirmed.kind === 'assessment' || affirmed.kind === 'examination');
    default:
      return false;
  }
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
