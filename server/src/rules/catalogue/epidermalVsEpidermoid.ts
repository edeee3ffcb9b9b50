import type { Mention, NoteAnalysis } from '../../note/noteAnalysis';
import { mentionsWithin } from '../../note/lookup';
import { itemsOf } from '../parts/gathered';
import { isOwnWords, isPatients } from '../parts/guards';
import { text, textToInsert } from '../parts/insertion';
import { clauseAround, isUnder } from '../parts/places';
import { withCapitalsOf } from '../parts/rightSpelling';
import type { Fix, Rule, RuleContext } from '../rule';

/** A cyst of the skin where the intracranial epidermoid cyst must be meant: in the cerebellopontine angle, as a cause of spasm. */
export const epidermalVsEpidermoid: Rule = {
  code: 'epidermal-vs-epidermoid',
  check(note, context) {
    const [first, ...others] = itemsOf(context.fromConcepts('cyst', (mention) => isMisplaced(note, context, mention)));
    if (!first) return [];
    return [
      {
        rule: context.data.code,
        start: first.start,
        end: first.end,
        message: text('message', { term: first.text }),
        related: others.map((span) => ({ span, message: text('alsoHere') })),
        fixes: [writeEpidermoid(context, [first, ...others])],
      },
    ];
  },
};

/** Whether a cyst that is called epidermal stands where no skin is, or is said to cause a spasm of the face. */
function isMisplaced(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  const { sentence, assertion } = mention;
  if (!isOwnWords(mention) || !isPatients(mention) || assertion.negation === 'negated') return false;
  if (isUnder(mention, ['family']) || !wordsToChange(context, mention) || context.has('epidermoid', sentence))
    return false;
  const clause = clauseAround(note, sentence, mention);
  if (context.has('skin', clause)) return false;
  const isNamed = (list: string, span: typeof clause): boolean =>
    mentionsWithin(note, span).some((other) => context.isIn(list, other));
  if (context.has('deep', clause) || isNamed('deep', clause)) return true;
  return context.has('cause', sentence) && isNamed('spasm', sentence);
}

/** The word of the term that is to be changed, and the key of what takes its place; none where the term is another name. */
function wordsToChange(context: RuleContext, mention: Mention) {
  const isTraditional = mention.concept.names.zh.traditional?.includes(mention.text) ?? false;
  for (const [list, key] of [
    ['epidermal', isTraditional ? 'epidermoidTraditional' : 'epidermoid'],
    ['epidermalPlural', 'epidermoidPlural'],
  ] as const) {
    const [word] = context.find(list, mention);
    if (word && !context.has('otherName', mention)) return { word, key };
  }
  return undefined;
}

function writeEpidermoid(context: RuleContext, mentions: readonly Mention[]): Fix {
  const edits = mentions.map((mention) => {
    const { word, key } = wordsToChange(context, mention)!;
    const { start, end } = word;
    const written = mention.text.slice(start - mention.start, end - mention.start);
    return {
      span: { start, end },
      newText: withCapitalsOf(written, textToInsert(context, key, mention.term.language)),
    };
  });
  return { title: text('replaceTitle', { word: edits[0]!.newText }), edits, preferred: false };
}
