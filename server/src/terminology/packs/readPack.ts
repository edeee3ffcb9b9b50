import type { ClassNames } from '../../context/contextAddition';
import type { Span } from '../../text/span';
import { formatOfFile, nameOfFile } from './packFileName';
import { readCsv } from './readCsv';
import { readFhir } from './readFhir';
import { readJsonFile } from './jsonFile';
import { LineIndex } from './lineIndex';
import { PackFindings } from './packFindings';
import type { PackContents, PackFormat, PackReading, WantedPlace } from './packModel';
import { readTree } from './readTree';
import { type TreeFile, type TreePlace, isFields } from './treeFile';
import { readYamlFile } from './yamlFile';

/** What is asked of a pack file besides its content. */
export interface PackQuestions {
  /** The entries and names whose places are asked for. */
  readonly wanted?: readonly WantedPlace[];
  /** The classes that its cues may name: none where left out. */
  readonly classes?: ClassNames;
}

/**
 * Reads the text of a pack file, without a byte order mark, and tells all that is wrong with it at once. `fileName` says
 * how it is written. Never throws on bad content.
 */
export function readPack(
  text: string,
  fileName: string,
  { wanted = [], classes = {} }: PackQuestions = {},
): PackReading {
  const format = formatOfFile(fileName);
  if (format === 'csv') {
    const findings = new PackFindings<Span>(wanted);
    const contents = readCsv(text, findings);
    return finish('csv', text, contents, findings, (places) => [...places]);
  }
  const findings = new PackFindings<TreePlace>(wanted);
  const file = format === 'json' ? readJsonFile(text) : readYamlFile(text);
  if (file.errors.length > 0) return unreadable(format ?? 'yaml', text, file, wanted);
  const value = file.value;
  const isFhir =
    format === 'json' && isFields(value) && !('concepts' in value || 'context' in value) && 'resourceType' in value;
  const contents = isFhir ? readFhir(value, nameOfFile(fileName), findings) : readOwn(value, text, classes, findings);
  return finish(isFhir ? 'fhir' : (format ?? 'yaml'), text, contents, findings, file.spansOf);
}

const nothing: PackContents = { title: undefined, concepts: [], context: [] };

function readOwn(value: unknown, text: string, classes: ClassNames, findings: PackFindings<TreePlace>): PackContents {
  if (text.trim() === '' || value === null || value === '') findings.report({ path: [] }, 'pack.empty');
  else if (!isFields(value)) findings.report({ path: [] }, 'pack.notAPack');
  else return readTree(value, classes, findings);
  return nothing;
}

function unreadable(format: PackFormat, text: string, file: TreeFile, wanted: readonly WantedPlace[]): PackReading {
  const findings = new PackFindings<Span>(wanted);
  for (const { span, key, parameters } of file.errors) findings.report(span, key, parameters);
  return finish(format, text, nothing, findings, (places) => [...places]);
}

function finish<P>(
  format: PackFormat,
  text: string,
  contents: PackContents,
  findings: PackFindings<P>,
  spansOf: (places: readonly P[]) => Span[],
): PackReading {
  const places = findings.neededPlaces();
  const spans = places.length > 0 ? spansOf(places) : [];
  const spanOf = new Map(places.map((place, index) => [place, spans[index]!]));
  const lines = places.length > 0 ? new LineIndex(text) : undefined;
  const told = findings.finish((place) => lines!.rangeOf(spanOf.get(place)!));
  return { format, contents: findings.hasErrors ? undefined : contents, ...told };
}
