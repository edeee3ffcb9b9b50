import { l10n, type QuickPickItem, window } from 'vscode';
import { languageName } from '../languageName';
import { packItem } from './openTermPack';
import { termKinds, type TermKind, type TermLanguage, termLanguages, type TermPack } from './protocol';
import { isConceptId, proposeId } from './termGuess';

interface Choice<T> extends QuickPickItem {
  readonly value: T;
}

async function choose<T>(title: string, placeHolder: string, items: readonly Choice<T>[]): Promise<T | undefined> {
  return (await window.showQuickPick(items, { title, placeHolder, matchOnDescription: true }))?.value;
}

/** The guess first, then the others in their order. */
function guessFirst<T>(guess: T, values: readonly T[]): readonly T[] {
  return [guess, ...values.filter((value) => value !== guess)];
}

/** Asks which pack a term goes into: one of those given, or `new`. */
export function choosePack(title: string, packs: readonly TermPack[]): Promise<TermPack | 'new' | undefined> {
  const create = { label: l10n.t('$(add) New term pack…'), value: 'new' as const };
  const items = packs.map((pack) => ({ ...packItem(pack), value: pack }));
  return choose<TermPack | 'new'>(title, l10n.t('The term pack that gets the term'), [...items, create]);
}

export function chooseLanguage(title: string, guess: TermLanguage): Promise<TermLanguage | undefined> {
  const items = guessFirst(guess, termLanguages).map((value) => ({ label: languageName(value), value }));
  return choose(title, l10n.t('The language of the term'), items);
}

export function chooseKind(title: string, guess: TermKind): Promise<TermKind | undefined> {
  const texts: Readonly<Record<TermKind, readonly [label: string, detail: string]>> = {
    preferred: [l10n.t('Preferred name'), l10n.t('The name that completion writes and hovers show first.')],
    synonym: [l10n.t('Synonym'), l10n.t('Another proper name.')],
    abbreviation: [l10n.t('Abbreviation'), l10n.t('Recognised in these capitals only.')],
    lay: [l10n.t('Lay term'), l10n.t('A word of patients: recognised, never written by completion.')],
    misspelling: [l10n.t('Misspelling'), l10n.t('Recognised, and reported as misspelled.')],
  };
  const items = guessFirst(guess, termKinds).map((value) => {
    const [label, detail] = texts[value];
    return { label, detail, value };
  });
  return choose(title, l10n.t('How the term names the concept'), items);
}

/** Asks for the id of a new concept. */
export async function askConceptId(title: string, name: string): Promise<string | undefined> {
  const id = await window.showInputBox({
    title,
    value: proposeId(name),
    prompt: l10n.t('An id for the new concept. It is the same in all languages and does not change later.'),
    validateInput: (text) =>
      isConceptId(text.trim()) ? undefined : l10n.t('Use letters and digits, with single hyphens between them.'),
  });
  return id?.trim();
}

/** Asks what sort of thing a new concept is. */
export function chooseType(title: string): Promise<string | undefined> {
  const labels: Readonly<Record<string, string>> = {
    condition: l10n.t('Condition'),
    'sign/symptom': l10n.t('Sign or symptom'),
    anatomy: l10n.t('Anatomy'),
    nerve: l10n.t('Nerve'),
    vessel: l10n.t('Vessel'),
    drug: l10n.t('Drug'),
    procedure: l10n.t('Procedure'),
    investigation: l10n.t('Investigation'),
    scale: l10n.t('Scale'),
    pathogen: l10n.t('Pathogen'),
    'course/pattern': l10n.t('Course or pattern'),
    specialty: l10n.t('Specialty'),
    other: l10n.t('Other'),
  };
  const items = Object.entries(labels).map(([value, label]) => ({ label, value }));
  return choose(title, l10n.t('What the new concept is'), items);
}
