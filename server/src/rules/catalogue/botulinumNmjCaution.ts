import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import type { Localised } from '../../text/language';
import { overlaps } from '../../text/span';
import { isDocumented } from '../parts/documented';
import { itemsOf, oneOfEach } from '../parts/gathered';
import { isOwnWords, isPatients } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { clauseAround } from '../parts/places';
import { toxinStatements } from '../parts/toxin';
import { isGivenOrPlanned } from '../parts/treatment';
import type { Rule, RuleContext } from '../rule';

/** Toxin given or planned where a disease or a drug may increase its effect, and no word that this was weighed. */
export const botulinumNmjCaution: Rule = {
  code: 'botulinum-nmj-caution',
  check(note, context) {
    const [toxin] = toxinStatements(context, (said) => isForFace(note, context, said));
    if (!toxin) return [];
    const conditions = itemsOf(context.fromConcepts('condition', isPresent));
    const drugs = itemsOf(context.fromConcepts('drug', (mention) => isSystemic(note, context, mention)));
    const named = oneOfEach([...conditions, ...drugs]);
    const inWords = itemsOf(context.fromWords('riskInWords', isPresent)).filter(
      (words) => !named.some((mention) => overlaps(mention, words)),
    );
    const risks = [...named.map(nameOf), ...inWords.map(asWritten)];
    if (risks.length === 0 || isDocumented(note, context, 'weighed')) return [];
    return [
      {
        rule: context.data.code,
        start: toxin.start,
        end: toxin.end,
        message: text('message', { risk: risks }),
        related: [...named, ...inWords].map((span) => ({ span, message: text('riskHere') })),
        fixes: [appendToSentence(note, context, { term: toxin.sentence }, toxin.sentence)],
      },
    ];
  },
};

/** Whether toxin is given or planned here, and not for another region of the body. */
function isForFace(note: NoteAnalysis, context: RuleContext, said: Statement): boolean {
  return isGivenOrPlanned(note, context, said) && !context.has('otherRegion', said.sentence);
}

/** Whether the patient has the condition, now or since long ago: it does not pass. */
function isPresent(said: Statement): boolean {
  const { negation, temporality } = said.assertion;
  return isOwnWords(said) && isPatients(said) && negation === 'affirmed' && temporality !== 'hypothetical';
}

function isSystemic(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  return (
    isGivenOrPlanned(note, context, mention) && !context.has('topical', clauseAround(note, mention.sentence, mention))
  );
}

/** What a mention names, in each language: as the note writes it in its own, by its preferred name in the others. */
function nameOf({ concept: { names }, term, text: written }: Mention): Localised {
  const { en, fr, zh } = names;
  return { en: en.preferred, fr: fr.preferred, zh: zh.preferred, [term.language]: written };
}

function asWritten({ text: written }: Statement): Localised {
  return { en: written, fr: written, zh: written };
}
