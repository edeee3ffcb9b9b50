import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Mention, NoteAnalysis } from '../../note/noteAnalysis';
import type { Term } from '../../terminology/concept';
import { surfaceForms } from '../../terminology/terminology';
import type { Completer } from '../completion/completer';
import { completionKey } from '../completion/key';
import { shownName } from '../findConcepts';
import { mentionAt } from '../mentionAt';
import { rangeOf } from '../ranges';
import { workspaceEdit } from '../workspaceEdit';
import { isInterchangeable } from './interchangeable';
import { mentionLanguage } from './mentionLanguage';
import type { NamingContext } from './namingContext';
import { numberForms } from './number';
import { replaceable } from './replaceable';
import { replacement } from './replacement';

/** So many names are told at most where another was asked for. */
const mostNames = 12;

/** The range of a mention that may be renamed, and what is proposed first. */
export interface RenamePlace {
  readonly range: Range;
  readonly placeholder: string;
}

/** Why a mention is not renamed, for the reader. */
export interface RenameRefusal {
  readonly refusal: string;
}

/**
 * What may be renamed at a position: the range of the mention, and its preferred name as the first proposal. Undefined where
 * no term stands, or one that has no other name.
 */
export function prepareRename(
  note: NoteAnalysis,
  position: Position,
  context: NamingContext,
): RenamePlace | RenameRefusal | undefined {
  const mention = mentionAt(note, note.document.offsetAt(position));
  if (!mention) return undefined;
  const names = namesFor(mention, context);
  if (names.length === 0) return refusal('rename.ownName', mention, names, context);
  if (names.every(({ text }) => text === mention.text)) return undefined;
  return { range: rangeOf(note, mention), placeholder: names[0]!.text };
}

/**
 * Writes another name of the concept at a position in place of all its mentions in that language in the note. Only names of
 * the concept are taken, however their capitals and accents are written. Undefined where no term stands.
 */
export function rename(
  note: NoteAnalysis,
  position: Position,
  newName: string,
  context: NamingContext,
): WorkspaceEdit | RenameRefusal | undefined {
  const mention = mentionAt(note, note.document.offsetAt(position));
  if (!mention) return undefined;
  const names = namesFor(mention, context);
  if (names.length === 0) return refusal('rename.ownName', mention, names, context);
  const wanted = nameLike(newName, mention, names, context.completer);
  if (!wanted) return refusal('rename.noName', mention, names, context);
  const edits = replaceable(note, mention).flatMap((one) => replacement(note, one, wanted, context.completer) ?? []);
  return workspaceEdit(note, edits);
}

/**
 * The names that a mention may be given, the preferred one first, in the singular and in the characters that it is written
 * in: none where its own name says more than the concept. Words of patients are no names to write.
 */
function namesFor(mention: Mention, { completer, namesInPacks }: NamingContext): Term[] {
  const { concept, term, text } = mention;
  const language = mentionLanguage(mention);
  if (!isInterchangeable(term, completer)) return [];
  const names = concept.names[language];
  const isTraditional = completer.isTraditional(text);
  const own = [...surfaceForms(names)].map((form): Term => ({ ...form, language, concept }));
  const ofPacks = namesInPacks(concept.id).filter((one) => one.language === language);
  const isPreferred = (one: Term): boolean => completer.formOf(one).own.simplified === names.preferred;
  const isPlural = (one: Term): boolean => numberForms(one.text, names, language).singular !== one.text;
  return [...own, ...ofPacks.filter((one) => own.every((other) => other.text !== one.text))]
    .filter(({ kind }) => kind !== 'misspelling' && kind !== 'lay')
    .filter((one) => isInterchangeable(one, completer) && (isPreferred(one) || !isPlural(one)))
    .filter((one) => language !== 'zh' || isInScript(one, isTraditional, completer))
    .sort((a, b) => Number(isPreferred(b)) - Number(isPreferred(a)));
}

/** Whether a Chinese name is written in Traditional or in Simplified characters, as is wanted; some are the same in both. */
function isInScript({ text, concept }: Term, isTraditional: boolean, { spell }: Completer): boolean {
  const { simplified, traditional } = spell(text, 'zh', concept.names.zh);
  return text === (isTraditional ? traditional : simplified);
}

/** The name that a text is, in the singular or in the plural. */
function nameLike(
  text: string,
  { concept }: Mention,
  names: readonly Term[],
  { folding }: Completer,
): Term | undefined {
  const key = completionKey(folding, text.trim());
  const isLike = (form: string | undefined): boolean => form !== undefined && completionKey(folding, form) === key;
  return (
    names.find((one) => one.text === text.trim()) ??
    names.find((one) => isLike(one.text)) ??
    names.find((one) => isLike(numberForms(one.text, concept.names[one.language], one.language).plural))
  );
}

function refusal(key: string, mention: Mention, names: readonly Term[], { translate }: NamingContext): RenameRefusal {
  const shown = names.slice(0, mostNames).map((one) => translate('quotation', { text: one.text }));
  const quoted = [...shown, ...(names.length > mostNames ? ['…'] : [])].join(translate('list.separator'));
  return { refusal: translate(key, { names: quoted, name: shownName(mention.concept, mentionLanguage(mention)) }) };
}
