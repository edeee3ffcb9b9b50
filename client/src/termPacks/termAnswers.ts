import { type TermConcept, type TermKind, termKinds, type TermLanguage, termLanguages } from './protocol';

/** Answers to what adding a term asks, for a caller that knows some of them. */
export interface TermAnswers {
  readonly text?: string;
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

/** The answers in the argument of the command that adds a term. A menu gives it the address of a document instead, which answers nothing. */
export function readAnswers(argument: unknown): TermAnswers {
  const given = fieldsOf(argument);
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

function readConcept(value: unknown): TermConcept | undefined {
  const { id, newId, type } = fieldsOf(value);
  if (typeof id === 'string') return { id };
  return typeof newId === 'string' && typeof type === 'string' ? { newId, type } : undefined;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
