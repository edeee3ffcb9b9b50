import { type TermConcept, type TermKind, termKinds, type TermLanguage, termLanguages } from './protocol';

/** A part of a document, as the server names it: by the address and zero-based lines and characters. */
export interface TermPlace {
  readonly uri: string;
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Answers to what adding a term asks, for a caller that knows some of them. */
export interface TermAnswers {
  readonly text?: string;
  /** Where it stands, instead of `text`. */
  readonly place?: TermPlace;
  /** The address of the pack. */
  readonly pack?: string;
  readonly concept?: TermConcept;
  readonly language?: TermLanguage;
  readonly kind?: TermKind;
}

/** Answers to what creating a pack asks, for a caller that knows some of them. */
export interface NewPackAnswers {
  /** The address of the workspace folder. */
  readonly folder?: string;
  readonly name?: string;
}

/** The answers in the argument of the command that creates a pack. */
export function readPackAnswers(argument: unknown): NewPackAnswers {
  const { folder, name } = fieldsOf(argument);
  return {
    ...(typeof folder === 'string' ? { folder } : {}),
    ...(typeof name === 'string' ? { name } : {}),
  };
}

/**
 * The answers in the arguments of the command that adds a term: an object of answers, or from a quick fix the address of a
 * note and a range in it. A menu gives the address of a document as an object, which answers nothing.
 */
export function readTermAnswers([first, second]: readonly unknown[]): TermAnswers {
  if (typeof first === 'string') {
    const start = readPosition(fieldsOf(second)['start']);
    const end = readPosition(fieldsOf(second)['end']);
    return start && end ? { place: { uri: first, start, end } } : {};
  }
  const given = fieldsOf(first);
  const { text, pack } = given;
  const language = termLanguages.find((one) => one === given['language']);
  const kind = termKinds.find((one) => one === given['kind']);
  const concept = readConcept(given['concept']);
  return {
    ...(typeof text === 'string' ? { text } : {}),
    ...(typeof pack === 'string' ? { pack } : {}),
    ...(concept ? { concept } : {}),
    ...(language ? { language } : {}),
    ...(kind ? { kind } : {}),
  };
}

function readPosition(value: unknown): TermPlace['start'] | undefined {
  const { line, character } = fieldsOf(value);
  return typeof line === 'number' && typeof character === 'number' ? { line, character } : undefined;
}

function readConcept(value: unknown): TermConcept | undefined {
  const { id, newId, type } = fieldsOf(value);
  if (typeof id === 'string') return { id };
  return typeof newId === 'string' && typeof type === 'string' ? { newId, type } : undefined;
}

/** The fields of what may be an object. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
