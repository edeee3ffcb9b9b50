import type { SpanAsserter } from '../context/assertSpan';
import type { LanguageService } from '../languageService';
import { type ConceptType, conceptTypes } from '../terminology/concept';
import { printAssertion, printCue } from './annotate';
import { InputError } from './io';
import { type TextRecord, readOffset, readRecord } from './record';

/**
 * Answers lines `{"id","text","start","end"}`, which may have a `type` of concept, with what their text says of exactly that
 * span. A line fails with `InputError`. Of lines that follow each other with the same text it is read once.
 */
export function createLineAsserter(service: LanguageService): (line: string | undefined) => object {
  let last: { readonly text: string; readonly asserts: SpanAsserter } | undefined;
  return (line) => {
    const record = readRecord(line);
    const { text } = record;
    const start = readOffset(record, 'start', 0);
    const end = readOffset(record, 'end', start);
    const type = readType(record);
    if (last?.text !== text) last = { text, asserts: service.spanAsserter(text) };
    const { assertion, cues } = last.asserts({ start, end }, type);
    const ofAxes = cues.filter(({ axis }) => axis !== 'voice');
    return { ...record, assertion: printAssertion(assertion), cues: ofAxes.map(printCue) };
  };
}

function readType({ type }: TextRecord): ConceptType | undefined {
  if (type === undefined || type === null) return undefined;
  const found = conceptTypes.find((known) => known === type);
  if (!found) throw new InputError(`"type" must be one of ${conceptTypes.join(', ')}`);
  return found;
}
