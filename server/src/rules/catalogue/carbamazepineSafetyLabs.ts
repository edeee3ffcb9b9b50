import { mentionsWithin } from '../../note/lookup';
import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { type Language, type Localised, languages } from '../../text/language';
import { type Span, contains } from '../../text/span';
import { isDocumented, isSaidInNote } from '../parts/documented';
import { isOwnWords, isPatients, isSaid } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { isMeasured } from '../parts/laboratory';
import { clauseAround, isUnder } from '../parts/places';
import type { Finding, Region, Rule, RuleContext } from '../rule';

/**
 * Carbamazepine or oxcarbazepine newly started: without HLA-B*15:02 where ancestry or region raise the risk of SJS/TEN (CPIC
 * 2017, doi:10.1002/cpt.1004), and, weighing less, without any of the usual blood tests.
 */
export const carbamazepineSafetyLabs: Rule = {
  code: 'carbamazepine-safety-labs',
  check(note, context) {
    const started = context.fromConcepts('drug', (mention) => isStarted(note, context, mention));
    if (started.found.length === 0 || isAnySaid(note, context, 'deferred')) return [];
    const starts = started.found.map(started.itemOf);
    const drug = starts.find((one) => isUnder(one, ['plan', 'assessment'])) ?? starts[0]!;
    const others = starts.filter((other) => other !== drug);
    const report = (key: string, related: Finding['related'], fixes: readonly string[]): Finding => ({
      rule: context.data.code,
      start: drug.start,
      end: drug.end,
      message: text(key, { drug: nameOf(drug) }),
      related: [...related, ...others.map((span) => ({ span, message: text('alsoStarted') }))],
      fixes: fixes.map((fix) => appendToSentence(note, context, drug, drug.sentence, fix)),
    });
    const findings: Finding[] = [];
    const risk = riskOf(note, context);
    if (risk && !isHlaOnRecord(note, context)) {
      const here = risk.map((span) => ({ span, message: text('ancestryHere') }));
      findings.push(report('message', here, ['insert', 'reason']));
    }
    const missing = missingLabs(note, context, drug);
    if (missing) findings.push({ ...report(missing, [], ['labs', 'labsReason']), severity: 'information' });
    return findings;
  },
};

/** The name of the drug as the first word of a sentence. */
function nameOf({ concept }: Mention): Localised {
  const of = (language: Language): string => {
    const { preferred } = concept.names[language];
    return preferred.charAt(0).toUpperCase() + preferred.slice(1);
  };
  return Object.fromEntries(languages.map((language) => [language, of(language)])) as unknown as Localised;
}

/** Whether the drug is begun here: said so, or a dose in the plan, and neither taken already nor only talked over. */
function isStarted(note: NoteAnalysis, context: RuleContext, drug: Mention): boolean {
  const { negation, temporality, experiencer } = drug.assertion;
  if (negation !== 'affirmed' || experiencer !== 'patient' || !isOwnWords(drug)) return false;
  if (isUnder(drug, ['allergy', 'past', 'family', 'social'])) return false;
  const { sentence } = drug;
  const clause = clauseAround(note, sentence, drug);
  if (context.has('conditional', { start: sentence.start, end: drug.start })) return false;
  if (temporality === 'historical' && !context.has('now', clause) && !isBeginning(context, drug)) return false;
  const own = ownWords(note, context, drug, clause);
  if (context.has('considered', clause) || isRefused(context, drug, own, clause)) return false;
  if (['established', 'tried'].some((list) => context.has(list, own)) || isForElse(note, context, sentence))
    return false;
  if (context.has('start', own) || isChangedInto(context, drug, clause)) return true;
  return isUnder(drug, ['plan']) && /\d/.test(note.text.slice(drug.end, own.end));
}

/** Whether the words that make it past are those of the beginning (开始服用). */
function isBeginning(context: RuleContext, drug: Mention): boolean {
  const cue = drug.cues.find(({ axis }) => axis === 'temporality');
  return cue !== undefined && context.has('start', cue);
}

/**
 * The words that speak of the drug and of no other: its clause from the last drug or procedure before it that is not
 * joined to it ("baclofen and"), the clause whose colon it stands behind, and the clause that follows.
 */
function ownWords(note: NoteAnalysis, context: RuleContext, drug: Mention, clause: Span): Span {
  const { sentence } = drug;
  const isTreatment = ({ concept: { type } }: Mention): boolean => type === 'drug' || type === 'procedure';
  const withoutOther = (span: Span): Span | undefined => {
    return span.end > span.start && !mentionsWithin(note, span).some(isTreatment) ? span : undefined;
  };
  const before = mentionsWithin(note, { start: clause.start, end: drug.start }).filter(isTreatment).at(-1);
  const isJoined =
    before && drug.start - before.end < joinedWithin && context.has('joined', { start: before.end, end: drug.start });
  const beside = (at: number): Span => clauseAround(note, sentence, { start: at, end: at });
  const colon = sentence.start + note.text.slice(sentence.start, clause.start).search(/[:：]\s*$/);
  const head = colon < sentence.start ? undefined : withoutOther(beside(colon));
  const isParted = clause.end >= sentence.end || /[;；]/.test(note.text.charAt(clause.end));
  const next = isParted ? undefined : withoutOther(beside(clause.end + 1));
  const start = before && !isJoined ? before.end : (head?.start ?? clause.start);
  return { start, end: Math.min(next?.end ?? clause.end, sentence.end) };
}

/** Two drugs are joined when no more than a conjunction stands between them, in code units. */
const joinedWithin = 8;

/** Whether another drug is changed into this one ("switched from baclofen to"). */
function isChangedInto(context: RuleContext, drug: Span, clause: Span): boolean {
  const right = { start: Math.max(clause.start, drug.start - rightBefore), end: drug.start };
  return context.has('into', right) && context.has('switched', { start: clause.start, end: drug.start });
}

/** Within so many code units a word stands right before the drug. */
const rightBefore = 6;

/** Whether the sentence gives the drug for epilepsy or the like, and names nothing of this field. */
function isForElse(note: NoteAnalysis, context: RuleContext, sentence: Span): boolean {
  return (
    context.has('otherUse', sentence) &&
    !mentionsWithin(note, sentence).some((mention) => context.isIn('indication', mention))
  );
}

/** Whether words of its own clause or the next refuse it; what is refused before a colon is something else. */
function isRefused(context: RuleContext, drug: Span, own: Span, clause: Span): boolean {
  const instead = context.find('insteadOf', { start: drug.end, end: own.end });
  const near = { start: Math.max(own.start, clause.start), end: own.end };
  return context.find('notGiven', near).some((words) => !instead.some((phrase) => contains(phrase, words)));
}

const regionsAtRisk: readonly Region[] = ['china', 'southeast-asia', 'taiwan'];

/**
 * Where the note names an ancestry in which HLA-B*15:02 is common; empty where only the region or, with no region set, the
 * language of the note tells so. Undefined without such a risk.
 */
function riskOf(note: NoteAnalysis, context: RuleContext): readonly Span[] | undefined {
  const traps = context.find('noAncestry');
  const said = context.fromWords('ancestry', (words) => {
    return isSaid(words) && isPatients(words) && words.assertion.negation !== 'negated';
  });
  const named = said.found
    .map(said.spanOf)
    .filter((span) => !traps.some((trap) => contains(trap, span)))
    .map(({ start, end }) => ({ start, end }));
  if (named.length > 0) return named;
  const { region } = context.practice;
  const isLikely = region ? regionsAtRisk.includes(region) : note.language === 'zh';
  return isLikely && !isAnySaid(note, context, 'lowRisk') ? [] : undefined;
}

function isAnySaid(note: NoteAnalysis, context: RuleContext, list: string): boolean {
  return context.find(list).some((words) => isSaidInNote(note, words));
}

const isNotDenied = (words: Statement): boolean =>
  isSaid(words) && isPatients(words) && words.assertion.negation !== 'negated';

function isHlaOnRecord(note: NoteAnalysis, context: RuleContext): boolean {
  return isDocumented(note, context, 'hla') || context.fromWords('geneTest', isNotDenied).found.length > 0;
}

/** The message for the blood tests that are missing: any of them is enough, but for oxcarbazepine it must be sodium. */
function missingLabs(note: NoteAnalysis, context: RuleContext, drug: Mention): string | undefined {
  if (context.fromWords('bloods', isNotDenied).found.length > 0 || isSodiumOnRecord(note, context)) return undefined;
  if (context.terminology.isA(drug.concept.id, 'oxcarbazepine')) return 'messageSodium';
  return isDocumented(note, context, 'bloodTest') ? undefined : 'messageLabs';
}

function isSodiumOnRecord(note: NoteAnalysis, context: RuleContext): boolean {
  if (isDocumented(note, context, 'sodium')) return true;
  const measured = context.fromWords('sodiumWord', (words) => {
    return isSaid(words) && isPatients(words) && isMeasured(note, context, words);
  });
  return measured.found.length > 0;
}
