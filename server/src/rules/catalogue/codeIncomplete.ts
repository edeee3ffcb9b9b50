import { format } from '../../text/messages';
import type { Language, Localised } from '../../text/language';
import { type SidedFact, isStated, sidesOfCoded } from '../parts/codes';
import { text, textToInsert } from '../parts/insertion';
import { type CodeReading, isChildOf, readCodes } from '../readers/codeReader';
import type { FieldCode, Finding, Fix, Rule, RuleContext } from '../rule';

/**
 * A code that ICD-10-CM does not take without more characters on the day of the visit (Official Guidelines, section I.B.2).
 * Each is an error of its own with its own right answer, so each is reported, at its first place.
 */
export const codeIncomplete: Rule = {
  code: 'code-incomplete',
  check(note, context) {
    const codes = readCodes(note, context);
    const short = codes.filter((reading) => reading.isIncomplete && isStated(note, context, reading));
    if (short.length === 0) return [];
    const sidesOf = sidesOfCoded(note, context);
    const isCompleted = (code: string): boolean => codes.some((other) => isChildOf(other.code, code));
    return [...new Set(short.map(({ code }) => code))].flatMap((code) => {
      const [first, ...others] = short.filter((reading) => reading.code === code);
      return first && !isCompleted(code) ? report(context, first, others, sidesOf(first)) : [];
    });
  },
};

function report(
  context: RuleContext,
  first: CodeReading,
  others: readonly CodeReading[],
  sides: readonly SidedFact[],
): Finding {
  const children = childrenOf(context, first);
  const [side, ...more] = new Set(sides.map((fact) => fact.side));
  const ofSide = side && more.length === 0 ? children.filter((child) => child.side === side) : [];
  const isKnown = ofSide.length > 0;
  const fitting = (isKnown ? ofSide : children).filter(({ incomplete }) => !incomplete);
  return {
    rule: context.data.code,
    start: first.start,
    end: first.end,
    message: {
      key: 'message',
      parameters: {
        code: first.code,
        nth: context.data.texts[ordinals[first.code.replace('.', '').length]!]!,
        choices: children.filter(isNext(first.code)).map((child) => choice(context, child)),
      },
    },
    related: [
      ...others.map((span) => ({ span, message: text('alsoHere') })),
      ...(isKnown ? sides.map(({ mention }) => ({ span: mention, message: text('sideHere') })) : []),
    ],
    fixes: fitting.map((child) => replace(first, child)),
  };
}

/** The key of the name of the next character, by how many a code has. */
const ordinals: Readonly<Record<number, string>> = { 3: 'fourth', 4: 'fifth', 5: 'sixth', 6: 'seventh' };

/** The ICD-10-CM codes that begin like one and are longer. */
function childrenOf(context: RuleContext, { code }: CodeReading): FieldCode[] {
  return context.data.codes!.codes.filter((other) => other.systems.includes('icd10cm') && isChildOf(other.code, code));
}

/** Whether no other child of `parent` stands between it and a child. */
function isNext(parent: string): (child: FieldCode, at: number, children: readonly FieldCode[]) => boolean {
  return ({ code }, _, children) =>
    !children.some((other) => isChildOf(code, other.code) && isChildOf(other.code, parent));
}

function choice(context: RuleContext, { code, label, meaning }: FieldCode): Localised {
  const written = (language: Language): string =>
    format(textToInsert(context, 'choice', language), { code, label: (label ?? meaning)[language] });
  return { en: written('en'), fr: written('fr'), zh: written('zh') };
}

/** A code is never mended with the spelling ("fix all"): it goes out on a claim. */
function replace({ start, end }: CodeReading, { code, label, meaning }: FieldCode): Fix {
  return {
    title: { key: 'replace', parameters: { code, label: label ?? meaning } },
    edits: [{ span: { start, end }, newText: code }],
    preferred: false,
  };
}
