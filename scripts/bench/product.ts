import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LanguageService, type Resources, createLanguageService } from '../../server/src/languageService';
import { buildTermIndex } from '../../server/src/recognition/termIndex';
import { createWriting } from '../../server/src/recognition/writing';
import { createTerminology } from '../../server/src/terminology/terminology';
import { createFolding } from '../../server/src/text/folding';
import { enlarge } from './dictionary';

/** Where the repository is. */
export const root = join(import.meta.dirname, '../..');

/** Facies with some terminology, and the data that it was made of. */
export interface Product {
  readonly service: LanguageService;
  readonly resources: Resources;
}

/** Facies with the data that `npm run build` made. */
export function shippedProduct(): Product {
  const data = JSON.parse(readFileSync(join(root, 'server/dist/data.json'), 'utf8')) as Omit<Resources, 'termIndex'>;
  const resources = { ...data, termIndex: readFileSync(join(root, 'server/dist/terms.bin')) };
  return { resources, service: createLanguageService({ resources }) };
}

/** The same with made-up terms added until there are `count` or one or two more. */
export function enlargedProduct({ resources }: Product, count: number): Product {
  const data = enlarge(resources.terminology, count);
  const { terms, traditionalToSimplified } = createTerminology(data);
  const building = buildTermIndex(createWriting(resources.writingRules, createFolding(traditionalToSimplified)), terms);
  for (;;) {
    const step = building.next();
    if (!step.done) continue;
    const enlarged = { ...resources, terminology: data, termIndex: step.value };
    return { resources: enlarged, service: createLanguageService({ resources: enlarged }) };
  }
}
