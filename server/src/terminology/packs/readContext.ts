import { type Axis, type Voice, sectionKinds } from '../../context/assertion';
import type { ClassNames, ContextAddition } from '../../context/contextAddition';
import {
  type AxisValue,
  type CueGroup,
  type HeadingEffect,
  type HeadingGroup,
  type Reach,
  type TerminationGroup,
  axes,
  cueValues,
} from '../../context/contextData';
import { longestHeading } from '../../context/sections';
import { type Language, languages } from '../../text/language';
import { conceptTypes } from '../concept';
import { readTexts } from './readTexts';
import {
  type Path,
  type TreeFindings,
  checkFields,
  filledList,
  listOf,
  oneOf,
  readCount,
  readFlag,
  readText,
  requiredOneOf,
  someOf,
} from './treeChecks';
import { type Fields, isFields, isGiven } from './treeFile';

/** The lists of `server/context/<language>.yaml` that a pack may add to. */
const contextFields = ['cues', 'pseudo', 'terminations', 'headings'] as const;
const cueFields = [
  'axis',
  'value',
  'direction',
  'within',
  'reach',
  'types',
  'opening',
  'closing',
  'exactCase',
  'firm',
  'texts',
  'example',
];
const directions: readonly CueGroup['direction'][] = ['forward', 'backward', 'both'];
const headingVoices: readonly Exclude<Voice, 'note'>[] = ['report', 'quotation', 'education', 'template'];
const reaches: readonly Reach[] = ['phrase', 'list', 'clause', 'sentence'];
/** At most so many words may lie between a cue and its target. */
const farthest = 40;
const types = conceptTypes.filter((type) => type !== 'other');

/** The longest phrase, in code units: longer ones are no words that notes repeat. */
const longestPhrase = 100;
/** More phrases than this take too long to make ready while somebody waits. */
const mostPhrases = 5000;

/** Reads what a pack says of the words around mentions, by language. What is wrong goes to `findings`. */
export function readContext(context: unknown, classes: ClassNames, findings: TreeFindings): ContextAddition[] {
  const top: Path = ['context'];
  if (!isGiven(context)) return [];
  if (!isFields(context)) {
    findings.report({ path: top }, 'pack.notFields', { field: 'context' });
    return [];
  }
  checkFields(context, languages, top, findings);
  const additions = languages.flatMap((language) => readLanguage(context, language, classes, findings) ?? []);
  const phrases = additions.flatMap((addition) => contextFields.flatMap((field) => addition[field])).flatMap(textsOf);
  if (phrases.length > mostPhrases) {
    findings.report({ path: top, part: 'key' }, 'pack.manyPhrases', { most: String(mostPhrases) });
  }
  return additions;
}

const textsOf = ({ texts }: { readonly texts: readonly string[] }): readonly string[] => texts;

function readLanguage(
  context: Fields,
  language: Language,
  classes: ClassNames,
  findings: TreeFindings,
): ContextAddition | undefined {
  const block = context[language];
  const path = ['context', language];
  if (!isGiven(block)) return undefined;
  if (!isFields(block)) {
    findings.report({ path }, 'pack.notFields', { field: language });
    return undefined;
  }
  checkFields(block, contextFields, path, findings);
  const phrases = (group: Fields, at: Path) =>
    readTexts(group, at, { longest: longestPhrase, classes: classes[language] ?? [] }, findings);
  return {
    language,
    cues: readGroups(block, 'cues', cueFields, path, findings, (group, at) =>
      readCue(group, phrases(group, at), at, findings),
    ),
    pseudo: readGroups(block, 'pseudo', ['texts', 'example'], path, findings, (group, at) => ({
      texts: phrases(group, at),
    })),
    terminations: readGroups(
      block,
      'terminations',
      ['axes', 'direction', 'types', 'texts', 'example'],
      path,
      findings,
      (group, at) => readTermination(group, phrases(group, at), at, findings),
    ),
    headings: readGroups(
      block,
      'headings',
      ['kind', 'voice', 'effects', 'beforeColon', 'texts', 'example'],
      path,
      findings,
      (group, at) => readHeadings(group, at, findings),
    ),
  };
}

/** The groups of a list, each an object of `fields`, as far as `read` makes something of them. */
function readGroups<T>(
  block: Fields,
  field: string,
  fields: readonly string[],
  path: Path,
  findings: TreeFindings,
  read: (group: Fields, at: Path) => T | undefined,
): T[] {
  return listOf(block, field, path, findings).flatMap((group, index) => {
    const at = [...path, field, index];
    if (!isFields(group)) {
      findings.report({ path: at }, 'pack.notFields', { field });
      return [];
    }
    checkFields(group, fields, at, findings);
    if ('example' in group) readText(group, 'example', at, findings);
    return read(group, at) ?? [];
  });
}

function readCue(group: Fields, texts: readonly string[], path: Path, findings: TreeFindings): CueGroup | undefined {
  const axis = requiredOneOf(group, 'axis', axes, path, findings);
  const value = readValue(group, axis, path, findings);
  const direction = requiredOneOf(group, 'direction', directions, path, findings);
  const within = oneOf(group, 'within', reaches, path, findings);
  const reach = readCount(group, 'reach', farthest, path, findings);
  const only = someOf(group, 'types', types, path, findings);
  const opening = readFlag(group, 'opening', path, findings);
  const closing = readFlag(group, 'closing', path, findings);
  const exactCase = readFlag(group, 'exactCase', path, findings);
  const firm = readFlag(group, 'firm', path, findings);
  if (!axis || !value || !direction) return undefined;
  return {
    axis,
    value,
    direction,
    ...(within ? { within } : {}),
    ...(reach === undefined ? {} : { reach }),
    ...(only ? { types: only } : {}),
    ...(opening ? { opening } : {}),
    ...(closing ? { closing } : {}),
    ...(exactCase ? { exactCase } : {}),
    ...(firm ? { firm } : {}),
    texts,
  };
}

/** The value of a cue or an effect, which its axis has to have. */
function readValue(group: Fields, axis: Axis | undefined, path: Path, findings: TreeFindings): AxisValue | undefined {
  return requiredOneOf(group, 'value', valuesOf(axis), path, findings);
}

/** Without an axis, which is told already, a value of any is as good. */
function valuesOf(axis: Axis | undefined): readonly AxisValue[] {
  return axis ? cueValues[axis] : Object.values(cueValues).flat();
}

function readTermination(
  group: Fields,
  texts: readonly string[],
  path: Path,
  findings: TreeFindings,
): TerminationGroup {
  const sides = directions.filter((one) => one !== 'both');
  const direction = oneOf(group, 'direction', sides, path, findings);
  const ofAxes = someOf(group, 'axes', axes, path, findings);
  const only = someOf(group, 'types', types, path, findings);
  return {
    ...(direction ? { direction } : {}),
    ...(ofAxes ? { axes: ofAxes } : {}),
    ...(only ? { types: only } : {}),
    texts,
  };
}

function readHeadings(group: Fields, path: Path, findings: TreeFindings): HeadingGroup | undefined {
  const texts = readTexts(group, path, { longest: longestHeading, classes: undefined }, findings);
  const kind = oneOf(group, 'kind', sectionKinds, path, findings);
  const voice = oneOf(group, 'voice', headingVoices, path, findings);
  const beforeColon = readFlag(group, 'beforeColon', path, findings);
  const effects = filledList(group, 'effects', path, findings).flatMap((effect, index) => {
    const at = [...path, 'effects', index];
    if (isFields(effect)) return readEffect(effect, at, findings) ?? [];
    findings.report({ path: at }, 'pack.notFields', { field: 'effects' });
    return [];
  });
  if (!isGiven(group['kind']) && !isGiven(group['effects'])) findings.report({ path }, 'pack.idleHeading');
  return {
    ...(kind ? { kind } : {}),
    ...(effects.length > 0 ? { effects } : {}),
    ...(voice ? { voice } : {}),
    ...(beforeColon ? { beforeColon } : {}),
    texts,
  };
}

function readEffect(effect: Fields, path: Path, findings: TreeFindings): HeadingEffect | undefined {
  checkFields(effect, ['axis', 'value', 'types', 'outranks'], path, findings);
  const axis = requiredOneOf(effect, 'axis', axes, path, findings);
  const value = readValue(effect, axis, path, findings);
  const only = someOf(effect, 'types', types, path, findings);
  const outranks = someOf(effect, 'outranks', valuesOf(axis), path, findings);
  if (!axis || !value) return undefined;
  return { axis, value, ...(only ? { types: only } : {}), ...(outranks ? { outranks } : {}) };
}
