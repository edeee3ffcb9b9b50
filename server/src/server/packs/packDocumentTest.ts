import { formatOfFile } from '../../terminology/packs/packFileName';

const inPackFolder = /\/\.facies\/terms\/.+\.(?:ya?ml|json|csv)$/i;
const packLanguages: ReadonlySet<string> = new Set(['yaml', 'json', 'jsonc', 'csv']);

/** Whether an open document is the file of a pack and not a note. */
export function isPackDocument(uri: string, languageId: string): boolean {
  return inPackFolder.test(uri) || (packLanguages.has(languageId) && formatOfFile(uri) !== undefined);
}
