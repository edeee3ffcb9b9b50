import { join } from 'node:path';
import { describeProblem } from '../../server/build/dataFile';
import { compileResources } from '../../server/build/resources';
import type { Resources } from '../../server/src/languageService';

let compiled: Resources | undefined;

/** The real data of the server, compiled once for all tests of a run. Throws with every problem when the data is wrong. */
export function resources(): Resources {
  if (compiled) return compiled;
  const { data, problems } = compileResources(join(import.meta.dirname, '../../server'));
  if (!data) throw new Error(problems.map(describeProblem).join('\n'));
  return (compiled = data);
}
