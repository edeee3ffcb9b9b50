import { fieldsOf } from '../termPacks/termAnswers';
import { type TermLanguage, termLanguages } from '../termPacks/protocol';
import type { OtherName, OtherNames } from './protocol';

/** What can be done with a name: put it behind the term, put it in its place, or copy it. */
export const actions = ['insert', 'replace', 'copy'] as const;
export type Action = (typeof actions)[number];

/** Answers to what the command asks, for a caller that knows some of them. */
export interface NameAnswers {
  readonly language?: TermLanguage;
  /** The name itself, where it is not the preferred one. */
  readonly name?: string;
  readonly action?: Action;
}

/** The answers in the argument of the command. A menu gives the address of a document as an object, which answers nothing. */
export function readNameAnswers(argument: unknown): NameAnswers {
  const given = fieldsOf(argument);
  const language = termLanguages.find((one) => one === given['language']);
  const action = actions.find((one) => one === given['action']);
  const { name } = given;
  return {
    ...(language ? { language } : {}),
    ...(typeof name === 'string' ? { name } : {}),
    ...(action ? { action } : {}),
  };
}

/** The first name that the answers fit; undefined where they say nothing of a name, or none fits. */
export function answered({ concepts }: OtherNames, { language, name }: NameAnswers): OtherName | undefined {
  if (language === undefined && name === undefined) return undefined;
  return concepts
    .flatMap(({ names }) => names)
    .find((one) => (language ?? one.language) === one.language && (name ?? one.text) === one.text);
}
