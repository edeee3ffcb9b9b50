import type { LanguageService } from '../languageService';
import { printAssertion, printCue } from './annotate';
import { readOffset, readRecord } from './record';

/** A line `{"id","text","start","end"}` with what its text says of exactly that span. Fails with `InputError`. */
export function assertLine(service: LanguageService, line: string | undefined): object {
  const record = readRecord(line);
  const start = readOffset(record, 'start', 0);
  const end = readOffset(record, 'end', start);
  const { assertion, cues } = service.assertSpan(record.text, { start, end });
  const ofAxes = cues.filter(({ axis }) => axis !== 'voice');
  return { ...record, assertion: printAssertion(assertion), cues: ofAxes.map(printCue) };
}
