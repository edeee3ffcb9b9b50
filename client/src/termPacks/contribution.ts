/** What the manifest of an extension says of its term packs. */
export interface Contribution {
  /** Paths from the extension's folder, with `/` between their parts. */
  readonly paths: readonly string[];
  /** What is wrong with the others, in English, for the log. */
  readonly problems: readonly string[];
}

const endings = /\.(?:ya?ml|json|csv)$/i;

/**
 * Reads `contributes.facies.termPacks`, a list of paths such as `./terms/hospital.yaml`. A path that leads out of the
 * extension or to a file of another kind is a problem; the others are still used.
 */
export function readContribution(manifest: unknown): Contribution {
  const entries = field(field(field(manifest, 'contributes'), 'facies'), 'termPacks');
  if (entries === undefined) return { paths: [], problems: [] };
  if (!Array.isArray(entries)) return { paths: [], problems: ['contributes.facies.termPacks is not a list.'] };
  const paths = new Set<string>();
  const problems: string[] = [];
  for (const entry of entries as readonly unknown[]) {
    const path = typeof entry === 'string' ? pathInside(entry) : undefined;
    if (path === undefined) {
      problems.push(`contributes.facies.termPacks: ${JSON.stringify(entry)} is no path inside the extension.`);
    } else if (!endings.test(path)) {
      problems.push(`contributes.facies.termPacks: ${JSON.stringify(entry)} is no YAML, JSON or CSV file.`);
    } else paths.add(path);
  }
  return { paths: [...paths], problems };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** The path without `.` and `..`, or undefined when it starts elsewhere or leads out. */
function pathInside(path: string): string | undefined {
  if (/^[/\\]|^[a-z][a-z0-9+.-]*:/i.test(path)) return undefined;
  const parts: string[] = [];
  for (const part of path.split(/[/\\]/)) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length > 0 ? parts.join('/') : undefined;
}
