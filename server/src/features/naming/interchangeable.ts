import type { LanguageNames, Term } from '../../terminology/concept';
import { surfaceForms } from '../../terminology/terminology';
import type { Completer } from '../completion/completer';
import { completionKey, isHan } from '../completion/key';
import { numberForms } from './number';

/**
 * Whether a name says no more than its concept, so that another name may stand for it: no brand, no salt, no synonym that is
 * told apart elsewhere, and none that adds something to a shorter name (`MRI brain`, `redo microvascular decompression`).
 */
export function isInterchangeable(term: Term, completer: Completer): boolean {
  const { concept, language } = term;
  const names = concept.names[language];
  const { preferred, plural, singular } = names;
  const { own } = completer.formOf(term);
  const text = own.simplified;
  if (text === preferred || text === plural || text === singular) return true;
  const base = numberForms(text, names, language).singular ?? text;
  if (base === preferred) return true;
  const { name } = completer.formOf({ ...term, text: base });
  const key = (one: string): string => completionKey(completer.folding, one);
  return name.simplified === preferred && (term.kind === 'misspelling' || !saysMore(key(base), names, key));
}

/**
 * Whether a name has another one in it and adds what none of the plain names has. Plain are the preferred name and those with
 * no other in them: what they say belongs to the concept.
 */
function saysMore(name: string, names: LanguageNames, key: (text: string) => string): boolean {
  const all = new Set(
    [...surfaceForms(names)]
      .filter(({ kind }) => kind !== 'misspelling' && kind !== 'lay')
      .map(({ text }) => key(text)),
  );
  const within = (one: string): string[] =>
    [...all].filter((other) => other !== one && addition(one, other) !== undefined);
  const plain = [...all].filter((one) => one === key(names.preferred) || within(one).length === 0);
  const [longest] = within(name).sort((a, b) => b.length - a.length);
  if (longest === undefined) return false;
  return addition(name, longest)!.some((part) => !plain.some((one) => holds(one, part)));
}

/** What a name adds to one that it has in it: words, or stretches of a Chinese name. Undefined where it has it not in it. */
function addition(name: string, other: string): string[] | undefined {
  if (isHan(name)) {
    const at = name.indexOf(other);
    if (at < 0) return undefined;
    return [name.slice(0, at), name.slice(at + other.length)].filter((part) => part !== '');
  }
  const words = name.split(' ');
  const others = other.split(' ');
  if (others.length >= words.length || !others.every((word) => words.includes(word))) return undefined;
  return words.filter((word) => !others.includes(word));
}

function holds(name: string, part: string): boolean {
  return isHan(part) ? name.includes(part) : name.split(' ').includes(part);
}
