import type { ClassNames } from '../../context/contextAddition';
import type { PackFormat, PackProblem, WantedPlace } from '../../terminology/packs/packModel';
import type { NewTerm } from '../../terminology/packs/newTerm';
import type { WritingRules } from '../../recognition/writingRules';
import type { Range } from 'vscode-languageserver-types';

/** What a worker needs to know to compile packs. */
export interface PackWorkerData {
  readonly traditionalToSimplified: string;
  readonly writingRules: WritingRules;
  /** The ids of the built-in concepts. */
  readonly builtIn: readonly string[];
  /** The classes of words that cues may name. */
  readonly classes: ClassNames;
}

/** Work on the file of a pack that takes a parser, and perhaps long. `fileName` tells how it is written. */
export type PackTask = CompileTask | CheckTask | AddTask;

export interface CompileTask {
  readonly kind: 'compile';
  readonly fileName: string;
  readonly source: Uint8Array<ArrayBuffer>;
  /** The hash of what is in use: nothing is done for the same content. */
  readonly known: string | undefined;
}
export interface CompileAnswer {
  /** Of the content. */
  readonly hash: string;
  /** `unchanged`: the content is what was known. */
  readonly outcome: 'unchanged' | 'compiled' | 'broken';
  readonly format: PackFormat | undefined;
  readonly problems: readonly PackProblem[];
  /** The compiled pack, where there is no error. */
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
}

export interface CheckTask {
  readonly kind: 'check';
  readonly fileName: string;
  readonly text: string;
  readonly wanted: readonly WantedPlace[];
}
export interface CheckAnswer {
  readonly problems: readonly PackProblem[];
  /** The place of each that was wanted. */
  readonly places: readonly (Range | undefined)[];
}

export interface AddTask {
  readonly kind: 'add';
  readonly fileName: string;
  readonly text: string;
  readonly term: NewTerm;
}
/** The new text, or a key of the messages that says why not. */
export type AddAnswer = { readonly newText: string } | { readonly reason: 'fhir' | 'exists' | 'broken' | 'idTaken' };

export type AnswerOf<T extends PackTask> = T extends CompileTask
  ? CompileAnswer
  : T extends CheckTask
    ? CheckAnswer
    : AddAnswer;

/** What goes to a worker: its data first, then tasks. */
export type ToPackWorker = { readonly data: PackWorkerData } | { readonly number: number; readonly task: PackTask };

/** What comes from a worker. `failure` describes an error without a word of the file. */
export type FromPackWorker =
  | { readonly number: number; readonly progress: number }
  | { readonly number: number; readonly answer: CompileAnswer | CheckAnswer | AddAnswer }
  | { readonly number: number; readonly failure: string };
