import type { NoteAnalysis } from '../../note/noteAnalysis';
import { isOneSidedDisorder } from '../../rules/parts/sides';
import type { Terminology } from '../../terminology/terminology';
import type { Completer } from './completer';
import type { Writing } from './candidates';
import { completionKey, isHan, latinLength } from './key';
import type { Ranked } from './ranking';

type Side = 'left' | 'right';

/** How far before a name its side is looked for, in code units. */
const reach = 12;

/** The fewest letters, or the fewest characters, that tell a name well enough to offer it with a side. */
const leastLetters = 3;
const leastHan = 2;

/**
 * The same candidates; where the first one is a disorder that has a side and none was written, it follows with the side that
 * the note gives it elsewhere, or with each of both.
 */
export function withSidedForms(
  candidates: readonly Ranked[],
  note: NoteAnalysis,
  writing: Writing,
  terminology: Terminology,
  completer: Completer,
): readonly Ranked[] {
  const [first, ...others] = candidates;
  if (!first || !isSideDue(first, note, terminology, completer)) return candidates;
  const sided = sidesOf(first, note).map((side): Ranked => ({
    ...first,
    name: sidedName(first, side, writing, completer),
    isSided: true,
  }));
  return [first, ...sided, ...others];
}

function isSideDue(
  { concept, errors, detour, language, query }: Ranked,
  note: NoteAnalysis,
  terminology: Terminology,
  completer: Completer,
): boolean {
  if (errors > 0 || detour > 0 || concept.custom || !isOneSidedDisorder(concept.id, terminology)) return false;
  const isTold = isHan(query.key) ? query.key.length >= leastHan : latinLength(query.key) >= leastLetters;
  if (!isTold || completer.isSideInName(concept.names[language].preferred, language)) return false;
  const before = completionKey(completer.folding, note.text.slice(Math.max(0, query.start - reach), query.start));
  return !completer.endsWithSide(before.trimEnd(), language);
}

/** The side that the note gives the disorder already; both where it gives none or more than one. */
function sidesOf({ concept, query }: Ranked, note: NoteAnalysis): readonly Side[] {
  const said = new Set(
    note.mentions
      .filter((mention) => mention.concept === concept && mention.end <= query.start)
      .map(({ assertion }) => assertion.laterality)
      .filter((side): side is Side => side === 'left' || side === 'right'),
  );
  return said.size === 1 ? [...said] : ['right', 'left'];
}

function sidedName({ name, concept, language }: Ranked, side: Side, writing: Writing, completer: Completer): string {
  const forms = completer.sided(language);
  const isFeminine = concept.names[language].gender === 'f';
  const special = writing.traditional
    ? forms[`${side}Traditional`]
    : isFeminine && side === 'right'
      ? forms.rightFeminine
      : undefined;
  return (special ?? forms[side]).replace('{name}', name);
}
