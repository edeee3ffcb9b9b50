import type { Mention, NoteAnalysis, Sentence } from '../../note/noteAnalysis';
import { firstStartingFrom, mentionsWithin } from '../../note/lookup';
import { itemsOf } from '../parts/gathered';
import { isOwnWords, isPatients } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { clauseAround, isUnder } from '../parts/places';
import { isToxinProduct } from '../parts/toxin';
import { isConditional } from '../parts/treatment';
import { type Dose, readDoses } from '../readers/doseReader';
import type { Rule, RuleContext } from '../rule';

/** Units of one botulinum product converted into, or carried over to, those of another: every label says that they differ. */
export const botulinumUnitsConverted: Rule = {
  code: 'botulinum-units-converted',
  check(note, context) {
    const used = context.fromConcepts('botulinumToxin', (mention) => isUsed(note, context, mention));
    for (const product of itemsOf(used)) {
      const products = productsCompared(note, context, product);
      const given = products?.filter(
        ({ assertion }) => assertion.temporality !== 'historical' && assertion.negation !== 'negated',
      );
      const last = given?.findLast((mention) => isDosed(note, mention)) ?? given?.at(-1);
      if (!products || !last) continue;
      const { start, end } = last;
      return [
        {
          rule: context.data.code,
          start,
          end,
          message: text('message'),
          related: products
            .filter(({ concept }) => concept.id !== last.concept.id)
            .map((other) => ({ span: { start: other.start, end: other.end }, message: text('otherProduct') })),
          fixes: [appendToSentence(note, context, last, last.sentence)],
        },
      ];
    }
    return [];
  },
};

/** Whether the mention is of a product that the patient gets, got or shall get, or that is given up, in the note's own words. */
function isUsed(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  if (!isToxinProduct(mention) || !isOwnWords(mention) || !isPatients(mention)) return false;
  if (isUnder(mention, ['allergy', 'family']) || isConditional(note, context, mention)) return false;
  return !context.has('notUsed', clauseAround(note, mention.sentence, mention));
}

/** The products whose doses are compared in the sentence of a product, or in that one and the next. */
function productsCompared(note: NoteAnalysis, context: RuleContext, { sentence }: Mention): Mention[] | undefined {
  if (context.find('conditional', sentence)[0]?.start === sentence.start) return undefined;
  const next = nextSentence(note, sentence);
  return comparedIn(note, context, [sentence]) ?? (next && comparedIn(note, context, [sentence, next]));
}

/** The products of one or two sentences, when their doses are compared or converted there. */
function comparedIn(note: NoteAnalysis, context: RuleContext, sentences: readonly Sentence[]): Mention[] | undefined {
  const all = { start: sentences[0]!.start, end: sentences.at(-1)!.end };
  const products = mentionsWithin(note, all).filter(
    (mention) => context.isIn('botulinumToxin', mention) && isUsed(note, context, mention),
  );
  const amounts = sentences.flatMap((sentence) => readDoses(note, context, sentence));
  const doses = amounts.filter((dose) => dose.unit === 'units' && !dose.isVialOrDilution && !dose.isYearlyTotal);
  if (products.length === 0 || doses.length === 0) return undefined;
  if (context.has('notConverted', all) || context.has('literature', all)) return undefined;
  const hasRatio = isRatio(note.text.slice(all.start, all.end));
  const isConverted = context.has('conversion', all) || (hasRatio && context.has('ratio', all));
  if (!isConverted && context.has('ownDose', all)) return undefined;
  const isSeveral = products.some(({ concept }) => concept.id !== products[0]!.concept.id);
  if (!isSeveral) {
    const isDiluted = context.has('doseDilution', all) || amounts.some(({ unit }) => unit === 'mL');
    return isConverted && !isDiluted && sentences.length === 1 ? products : undefined;
  }
  if (isConverted || hasRatio || ['ratio', 'sameDose'].some((list) => context.has(list, all))) return products;
  const dosed = products.filter((product) => doses.some((dose) => dose.product === product));
  if (!dosed.some(({ concept }) => concept.id !== dosed[0]!.concept.id)) return undefined;
  const isEntry = isDated(note.text.slice(sentences.at(-1)!.start, all.end));
  const isLinked = sentences.length === 1 || (!isEntry && (context.has('switch', all) || isCarriedOver(doses)));
  return isLinked ? products : undefined;
}

/** Whether a number stands right behind the name of a product, as its dose does. */
function isDosed({ text }: NoteAnalysis, { end }: Mention): boolean {
  return /^[\s:：(（]*[0-9０-９]/.test(text.slice(end, end + 8));
}

/** Whether a ratio of one digit to one stands in a text: `1:3`, `2.5 : 1`, `3 x Botox`. */
function isRatio(text: string): boolean {
  if (/(?<![\d.,])[2-5](?:[.,]\d)?\s?[x×]\s\p{Lu}/u.test(text)) return true;
  return /(?<![\d.,:/])(?:1\s?[:：]\s?[1-5](?:[.,]\d)?|[2-5](?:[.,]\d)?\s?[:：]\s?1)(?![\d:：]|[.,]\d)/.test(text);
}

/** Whether a sentence begins with a date, as the entries of a list of visits do: each has a dose of its own. */
function isDated(sentence: string): boolean {
  return /^\W*(?:\d{4}\s*[-/.年]|\d{1,2}[/.]\d{1,2}[/.]\d)/.test(sentence);
}

/** Whether different products have the same number of units. */
function isCarriedOver(doses: readonly Dose[]): boolean {
  return doses.some((one) =>
    doses.some((other) => other.number === one.number && other.product?.concept.id !== one.product?.concept.id),
  );
}

/** The sentence after one in its paragraph. */
function nextSentence({ blocks, text }: NoteAnalysis, sentence: Sentence): Sentence | undefined {
  const block = blocks.indexAt(sentence.start);
  const own = blocks.sentencesOf(block);
  const next =
    own[firstStartingFrom(own, sentence.end)] ?? (block + 1 < blocks.count && blocks.sentencesOf(block + 1)[0]);
  return next && !/\n\s*\n/.test(text.slice(sentence.end, next.start)) ? next : undefined;
}
