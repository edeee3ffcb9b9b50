import type { TermKind, TermLanguage } from './protocol';

/** A selected text as a name: at one line, with single spaces between its words and none around. */
export function tidyName(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The language that a name is likely in. `line` is what stands around it in its note. */
export function guessLanguage(name: string, line: string): TermLanguage {
  if (/\p{Script=Han}/u.test(name)) return 'zh';
  return /[àâæçèéêëîïôœùûÿ]/iu.test(`${name} ${line}`.normalize('NFC')) ? 'fr' : 'en';
}

/** The way that a name of a known concept likely names it: capitals and digits alone are an abbreviation. */
export function guessKind(name: string): TermKind {
  return /^(?=.*\p{Lu})[\p{Lu}\p{N}/.-]{2,10}$/u.test(name) ? 'abbreviation' : 'synonym';
}

/** An id for a new concept with that name: its letters and digits without accents and capitals, joined by hyphens. */
export function proposeId(name: string): string {
  const plain = name.toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFKD');
  return plain
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** Whether a text may be the id of a new concept. */
export function isConceptId(text: string): boolean {
  return /^[\p{L}\p{N}]+(?:[-._:/][\p{L}\p{N}]+)*$/u.test(text);
}

/** Whether a text may be the name of a pack, and so of its file, on every system. */
export function isPackName(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} ._-]{0,79}$/u.test(text) && !/[ .]$/.test(text) && !reserved.test(text);
}

/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/i;
