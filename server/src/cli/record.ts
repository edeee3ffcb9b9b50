import { InputError } from './io';

/** A line of JSON Lines: an object with a text. */
export type TextRecord = Readonly<Record<string, unknown>> & { readonly text: string };

/** Reads one line. What is wrong fails with `InputError`; its message never quotes the line. */
export function readRecord(line: string | undefined): TextRecord {
  if (line === undefined) throw new InputError('not valid UTF-8');
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InputError('not valid JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new InputError('not a JSON object');
  if (!('text' in value) || typeof value.text !== 'string') throw new InputError('"text" must be a string');
  return value as TextRecord;
}

/** The offset that a record has under `key`: a whole number between `least` and the length of its text. */
export function readOffset(record: TextRecord, key: string, least: number): number {
  const value = record[key];
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= record.text.length)
    return value;
  throw new InputError(`"${key}" must be a whole number from ${least} to ${record.text.length}, the length of "text"`);
}
