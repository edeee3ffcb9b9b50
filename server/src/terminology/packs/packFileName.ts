import type { PackFormat } from './packModel';

/** How a file is written, as the end of its name says; undefined for a file that is no pack. */
export function formatOfFile(name: string): Exclude<PackFormat, 'fhir'> | undefined {
  const ending = /\.(yaml|yml|json|csv)$/i.exec(name)?.[1]?.toLowerCase();
  return ending === 'yml' ? 'yaml' : (ending as 'yaml' | 'json' | 'csv' | undefined);
}

/** The last part of an address or path without its ending: what a pack is called that does not say. */
export function nameOfFile(path: string): string {
  return path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
}
