import type { Assertion, Voice } from '../../server/src/context/assertion';
import { type ConceptType, conceptTypes } from '../../server/src/terminology/concept';
import type { Span } from '../../server/src/text/span';

/** A mention as the markup states it; offsets are into the text without tags. */
export interface MarkedMention extends Span {
  readonly concept: string;
  /** `condition` unless the tag says otherwise. */
  readonly type: ConceptType;
  readonly assertion: Assertion;
  readonly voice: Voice;
  /** The surface is wrongly spelled. */
  readonly misspelled: boolean;
}

export interface MarkedText {
  readonly text: string;
  readonly mentions: readonly MarkedMention[];
}

const unmarked: Assertion & { readonly voice: Voice } = {
  negation: 'affirmed',
  temporality: 'recent',
  experiencer: 'patient',
  laterality: 'none',
  voice: 'note',
};

const axisOf: Readonly<Record<string, keyof typeof unmarked>> = {
  negated: 'negation',
  possible: 'negation',
  historical: 'temporality',
  hypothetical: 'temporality',
  family: 'experiencer',
  other: 'experiencer',
  left: 'laterality',
  right: 'laterality',
  bilateral: 'laterality',
  report: 'voice',
  quotation: 'voice',
  education: 'voice',
  template: 'voice',
};

const tag = /<t ([^<>]+)>([^<>]+)<\/t>/g;

/**
 * Reads inline markup: `No <t hemifacial-spasm negated>hemifacial spasm</t>.` A tag names the concept, then the values that
 * differ from affirmed, recent, patient, no side, the note's own voice, `type:drug` for what is no condition, `misspelled`
 * for a wrong spelling. `&lt;` is a `<` of the text. Anything else with `<` that is no whole tag (unclosed, nested, wrongly
 * written, empty) throws.
 */
export function parseMarkup(marked: string): MarkedText {
  const mentions: MarkedMention[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(tag)) {
    text += plain(marked, at, match.index);
    const [whole, head = '', surface = ''] = match;
    mentions.push({ ...parseHead(head, whole), start: text.length, end: text.length + surface.length });
    text += surface;
    at = match.index + whole.length;
  }
  return { text: text + plain(marked, at, marked.length), mentions };
}

function plain(marked: string, start: number, end: number): string {
  const stretch = marked.slice(start, end);
  if (stretch.includes('<')) throw new Error(`Malformed markup near "${stretch}" in: ${marked}`);
  return stretch.replaceAll('&lt;', '<');
}

function parseHead(head: string, whole: string): Omit<MarkedMention, keyof Span> {
  const [concept = '', ...words] = head.split(' ');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(concept)) throw new Error(`No concept id in ${whole}`);
  const values: Record<string, string> = {};
  let type: ConceptType = 'condition';
  let misspelled = false;
  for (const word of words) {
    if (word === 'misspelled') {
      misspelled = true;
      continue;
    }
    const named = /^type:(.+)$/.exec(word)?.[1];
    const axis = axisOf[word];
    if (named) {
      const found = conceptTypes.find((known) => known === named);
      if (!found) throw new Error(`Unknown type "${named}" in ${whole}`);
      type = found;
    } else if (!axis) throw new Error(`Unknown value "${word}" in ${whole}`);
    else if (values[axis]) throw new Error(`Two values for ${axis} in ${whole}`);
    else values[axis] = word;
  }
  const { voice, ...assertion } = { ...unmarked, ...values };
  return { concept, type, assertion, voice, misspelled };
}
