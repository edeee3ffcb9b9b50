import type { Folding } from '../src/text/folding';
import { languages, type Language } from '../src/text/language';
import type { DataFile, Problem } from './dataFile';
import type { AmbiguousFile, Pack, PackConcept, PackNames } from './termPack';

/** A pack file that is valid by itself. */
export type ReadPack = DataFile<Pack> & { readonly value: Pack };
export type ReadAmbiguous = DataFile<AmbiguousFile> & { readonly value: AmbiguousFile };

type Path = readonly (string | number)[];

/** A concept with the place it was read from. */
interface Place {
  readonly concept: PackConcept;
  readonly pack: ReadPack;
  readonly path: Path;
}

/** One name in one language of one concept, with its place. */
interface Occurrence {
  readonly text: string;
  readonly language: Language;
  /** The field of the pack it stands in. */
  readonly field: string;
  readonly concept: string;
  readonly pack: ReadPack;
  readonly path: Path;
}

const listFields = [
  'synonyms',
  'abbreviations',
  'layTerms',
  'misspellings',
  'traditional',
  'traditionalRegional',
] as const satisfies readonly (keyof PackNames)[];

/**
 * Checks what a schema cannot: that packs agree with each other, with the list of ambiguous forms and with themselves.
 * `folding` is that of recognition, so that names that would be recognised as one are found. Problems come in the order of files and lines.
 */
export function checkPacks(packs: readonly ReadPack[], ambiguous: ReadAmbiguous, folding: Folding): Problem[] {
  const places = packs.flatMap((pack) =>
    pack.value.concepts.map((concept, index): Place => ({ concept, pack, path: ['concepts', index] })),
  );
  const occurrences = places.flatMap(namesOf);
  const surfaces = groupBySurface(occurrences, folding);
  const problems = [
    ...packs.flatMap(checkPackId),
    ...checkIds(places),
    ...occurrences.flatMap(checkTidy),
    ...places.flatMap(checkRepeats),
    ...places.flatMap(checkMisspellings),
    ...places.flatMap((place) => checkTraditional(place, folding)),
    ...checkRelations(places),
    ...checkCycles(places),
    ...places.flatMap(checkCodes),
    ...checkUnique(surfaces, ambiguous.value),
    ...checkAmbiguous(surfaces, ambiguous, folding),
  ];
  return problems.sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.message, b.message));
}

function checkPackId(pack: ReadPack): Problem[] {
  const name = pack.file.replace(/^.*[\\/]/, '').replace(/\.yaml$/, '');
  if (pack.value.pack === name) return [];
  return [problem(pack, ['pack'], `pack is "${pack.value.pack}": write "${name}", the name of the file`)];
}

function checkIds(places: readonly Place[]): Problem[] {
  const first = new Map<string, Place>();
  return places.flatMap(({ concept, pack, path }) => {
    const earlier = first.get(concept.id);
    first.set(concept.id, earlier ?? { concept, pack, path });
    if (!earlier) return [];
    const where = placeOf(earlier.pack, earlier.path);
    return [
      problem(pack, path, `${concept.id}: already defined at ${where}: merge the two or give this one its own id`),
    ];
  });
}

function checkTidy({ text, concept, pack, path }: Occurrence): Problem[] {
  if (/\p{Cc}/u.test(text)) {
    return [problem(pack, path, `${concept}: name ${JSON.stringify(text)} contains a control character: take it out`)];
  }
  if (text !== text.trim()) {
    return [problem(pack, path, `${concept}: name "${text}" begins or ends with a space: take it out`)];
  }
  return [];
}

/** A plural or singular may also stand among the synonyms; any other name is written once a language. */
function checkRepeats(place: Place): Problem[] {
  const { concept, pack } = place;
  const seen = new Set<string>();
  return namesOf(place).flatMap(({ text, language, field, path }) => {
    if (field === 'plural' || field === 'singular') return [];
    const key = `${language} ${field === 'misspellings' ? 'wrong' : 'right'} ${text}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [problem(pack, path, `${concept.id}: "${text}" is listed twice in ${language}: keep one`)];
  });
}

/** A misspelling that differs from a right name only in capitals, hyphens or missing accents would report what is right. */
function checkMisspellings(place: Place): Problem[] {
  const { concept, pack } = place;
  const names = namesOf(place);
  const right = new Map<string, Occurrence>();
  for (const name of names) {
    if (name.field === 'misspellings') continue;
    const written = plain(name.text);
    right.set(written, name);
    right.set(written.normalize('NFD').replace(/\p{M}/gu, ''), name);
  }
  return names.flatMap(({ text, field, path }) => {
    const same = right.get(plain(text));
    if (field !== 'misspellings' || !same) return [];
    const message = `${concept.id}: misspelling "${text}" is the right name "${same.text}" (${same.language}): remove it`;
    return [problem(pack, path, message)];
  });
}

/** The text without what a writer may leave out or write otherwise: capitals, typographic apostrophes, hyphens. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s-]+/g, ' ');
}

/** Regional names are words of their own; a Traditional name is a Simplified one in other characters. */
function checkTraditional({ concept, pack, path }: Place, folding: Folding): Problem[] {
  const { preferred, synonyms = [], abbreviations = [], layTerms = [], traditional = [] } = concept.zh;
  const simplified = new Set([preferred, ...synonyms, ...abbreviations, ...layTerms].map((name) => folding.text(name)));
  return traditional.flatMap((text, index) => {
    if (simplified.has(folding.text(text))) return [];
    const advice = 'correct it, add the Simplified name or move it to traditionalRegional';
    const message = `${concept.id}: "${text}" is "${folding.text(text)}" in Simplified characters, which is not a name here: ${advice}`;
    return [problem(pack, [...path, 'zh', 'traditional', index], message)];
  });
}

function checkRelations(places: readonly Place[]): Problem[] {
  const ids = new Set(places.map(({ concept }) => concept.id));
  return places.flatMap(({ concept, pack, path }) =>
    relationsOf(concept).flatMap(([relation, targets]) =>
      targets.flatMap((target, index) => {
        const at = [...path, 'relations', relation, index];
        if (target === concept.id) return [problem(pack, at, `${concept.id}: ${relation} points to itself: remove it`)];
        if (ids.has(target)) return [];
        const message = `${concept.id}: ${relation} points to "${target}", which no pack defines: correct or remove it`;
        return [problem(pack, at, message)];
      }),
    ),
  );
}

/** Reports each `is-a` cycle once, at the concept that comes first. */
function checkCycles(places: readonly Place[]): Problem[] {
  const parents = new Map(places.map(({ concept }) => [concept.id, concept.relations?.['is-a'] ?? []]));
  const finished = new Set<string>();
  const problems: Problem[] = [];
  for (const { concept, pack, path } of places) {
    const trail: string[] = [];
    const visit = (id: string): void => {
      const start = trail.indexOf(id);
      if (start >= 0 && start < trail.length - 1) {
        const cycle = [...trail.slice(start), id].join(' > ');
        problems.push(
          problem(pack, [...path, 'relations', 'is-a'], `${id}: is-a goes in a circle: ${cycle}: break it`),
        );
      }
      if (start >= 0 || finished.has(id)) return;
      trail.push(id);
      for (const parent of parents.get(id) ?? []) visit(parent);
      trail.pop();
      finished.add(id);
    };
    visit(concept.id);
  }
  return problems;
}

function checkCodes({ concept, pack, path }: Place): Problem[] {
  const seen = new Set<string>();
  return (concept.codes ?? []).flatMap(({ system, code, billable }, index) => {
    const at = [...path, 'codes', index];
    const form = codeForms.get(system);
    if (form && !form.pattern.test(code)) {
      const advice = `it writes codes like ${form.example}: correct it`;
      return [problem(pack, at, `${concept.id}: "${code}" is not a code of ${system}: ${advice}`)];
    }
    if (billable !== undefined && system !== 'ICD-10-CM') {
      return [problem(pack, at, `${concept.id}: ${system} ${code}: billable is for ICD-10-CM only: remove it`)];
    }
    const key = `${system} ${code}`;
    if (seen.has(key)) return [problem(pack, at, `${concept.id}: ${key} is listed twice: keep one`)];
    seen.add(key);
    return [];
  });
}

/** How each code system writes its codes. */
const codeForms: ReadonlyMap<string, { readonly pattern: RegExp; readonly example: string }> = new Map([
  ['MeSH', { pattern: /^[CD]\d{6,9}$/, example: 'D019569' }],
  ['HPO', { pattern: /^HP:\d{7}$/, example: 'HP:0010828' }],
  ['MONDO', { pattern: /^MONDO:\d{7}$/, example: 'MONDO:0007713' }],
  ['Orphanet', { pattern: /^ORPHA:\d+$/, example: 'ORPHA:221083' }],
  ['ICD-10 (WHO 2019)', { pattern: /^[A-Z]\d\d(\.\d)?$/, example: 'G51.3' }],
  ['ICD-10-CM', { pattern: /^[A-Z]\d[\dA-Z](\.[\dA-Z]{1,4})?$/, example: 'G51.31' }],
  ['ICD-11 MMS', { pattern: /^([\dA-Z]{4}(\.[\dA-Z]{1,2})?|X[\dA-Z]{5})$/, example: '8B88.2' }],
]);

/** A surface that names two concepts, in one language or in two, must be listed as ambiguous. Said once a language. */
function checkUnique(surfaces: ReadonlyMap<string, readonly Occurrence[]>, file: AmbiguousFile): Problem[] {
  const listed = new Set(file.forms.flatMap((entry) => entry.languages.map((language) => `${language} ${entry.form}`)));
  const problems = new Map<string, Problem>();
  for (const group of surfaces.values()) {
    for (const occurrence of group) {
      const { text, language, concept, pack, path } = occurrence;
      const key = `${language} ${text}`;
      const others = sharing(occurrence, group).filter((other) => other.concept !== concept);
      if (others.length === 0 || listed.has(key)) continue;
      const named = new Map(
        others.map((other) => [other.concept, `${other.concept} (${placeOf(other.pack, other.path)})`]),
      );
      const advice = 'remove it from one of them or list it in ambiguous.yaml';
      const message = `${concept}: "${text}" (${language}) is also a name of ${[...named.values()].join(', ')}: ${advice}`;
      problems.set(key, problem(pack, path, message));
    }
  }
  return [...problems.values()];
}

function checkAmbiguous(
  surfaces: ReadonlyMap<string, readonly Occurrence[]>,
  file: ReadAmbiguous,
  folding: Folding,
): Problem[] {
  const seen = new Set<string>();
  const ids = new Set([...surfaces.values()].flatMap((group) => group.map(({ concept }) => concept)));
  return file.value.forms.flatMap(({ form, languages, concepts, alsoConcepts = [], cues = {} }, index) => {
    const at = (field: string) => ['forms', index, field];
    const group = surfaces.get(surfaceOf(form, folding)) ?? [];
    const own = group.filter((occurrence) => occurrence.text === form);
    if (own.length === 0) return [problem(file, at('form'), `"${form}": no concept has this name: remove the entry`)];
    const bearers = [...new Set(own.flatMap((occurrence) => sharing(occurrence, group)).map(({ concept }) => concept))];
    const wrong = concepts.length !== bearers.length || concepts.some((id) => !bearers.includes(id));
    const problems = wrong
      ? [problem(file, at('concepts'), `"${form}": concepts must be those that have the name: ${bearers.join(', ')}`)]
      : [];
    for (const id of alsoConcepts) {
      if (ids.has(id) && !concepts.includes(id)) continue;
      problems.push(
        problem(file, at('alsoConcepts'), `"${form}": alsoConcepts has "${id}": name another concept of a pack`),
      );
    }
    problems.push(...checkBeside(file, index));
    for (const meaning of Object.keys(cues)) {
      if (meaning === 'elsewhere' || concepts.includes(meaning) || alsoConcepts.includes(meaning)) continue;
      const advice = 'write elsewhere or one of its concepts';
      problems.push(problem(file, ['forms', index, 'cues', meaning], `"${form}": cues for "${meaning}": ${advice}`));
    }
    for (const language of languages) {
      const key = `${language} ${form}`;
      if (seen.has(key)) {
        problems.push(problem(file, at('form'), `"${form}": listed twice for ${language}: keep one`));
      }
      seen.add(key);
      if (!own.some((occurrence) => occurrence.language === language)) {
        problems.push(
          problem(file, at('languages'), `"${form}": no concept has this name in ${language}: remove ${language}`),
        );
      }
    }
    return problems;
  });
}

/** What stands beside a form is written with the form's place in it. */
function checkBeside(file: ReadAmbiguous, index: number): Problem[] {
  const { form, cues = {} } = file.value.forms[index]!;
  return Object.entries(cues).flatMap(([meaning, { beside = [] }]) =>
    beside.flatMap((text, place) => {
      const at = ['forms', index, 'cues', meaning, 'beside', place];
      const unknown = text.match(/<[^>]*>/g)?.find((part) => part !== '<number>' && part !== '<roman>');
      if (unknown) return [problem(file, at, `"${form}": "${text}" has ${unknown}: write <number> or <roman>`)];
      if (text.split('~').length === 2) return [];
      return [problem(file, at, `"${form}": "${text}" must say where the form stands: write one ~ for it`)];
    }),
  );
}

function namesOf({ concept, pack, path }: Place): Occurrence[] {
  return languages.flatMap((language) => {
    const names = concept[language];
    const occurrence = (text: string, field: string, ...rest: number[]): Occurrence => ({
      text,
      language,
      field,
      concept: concept.id,
      pack,
      path: [...path, language, field, ...rest],
    });
    const single = (['preferred', 'plural', 'singular'] as const).flatMap((field) => {
      const text = names[field];
      return text === undefined ? [] : [occurrence(text, field)];
    });
    return [
      ...single,
      ...listFields.flatMap((field) => (names[field] ?? []).map((text, index) => occurrence(text, field, index))),
    ];
  });
}

function groupBySurface(occurrences: readonly Occurrence[], folding: Folding): Map<string, Occurrence[]> {
  const groups = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const key = surfaceOf(occurrence.text, folding);
    const group = groups.get(key);
    if (group) group.push(occurrence);
    else groups.set(key, [occurrence]);
  }
  return groups;
}

/** What is left of a name in recognition, for which a hyphen is a space. */
function surfaceOf(text: string, folding: Folding): string {
  return folding.text(text).replace(/[\s-]+/g, ' ');
}

/** The occurrences that the same writing may be read as. Two abbreviations that differ in case are two writings. */
function sharing(one: Occurrence, group: readonly Occurrence[]): Occurrence[] {
  const bothShort = (other: Occurrence) => one.field === 'abbreviations' && other.field === 'abbreviations';
  return group.filter((other) => !bothShort(other) || one.text === other.text);
}

function relationsOf(concept: PackConcept): [string, readonly string[]][] {
  return Object.entries(concept.relations ?? {});
}

function placeOf(pack: ReadPack, path: Path): string {
  return `${pack.file}:${pack.lineOf(path)}`;
}

function problem(file: Pick<DataFile<unknown>, 'file' | 'lineOf'>, path: Path, message: string): Problem {
  return { file: file.file, line: file.lineOf(path), message };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
