import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileTerminology, type CompiledTerminology } from '../../../server/build/terminology';
import { describeProblem } from '../../../server/build/dataFile';

/** Files of a folder of packs by name. */
export type Files = Readonly<Record<string, string>>;

/** Writes the files into a folder of their own, hands it to `use` and removes it. */
export function withFolder<T>(files: Files, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'facies-packs-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Compiles the files as a folder of packs; `ambiguous.yaml` is a valid one unless given. */
export function compile(files: Files): CompiledTerminology {
  return withFolder({ 'ambiguous.yaml': ambiguousFile(ticForm), ...files }, (folder) =>
    compileTerminology(folder, folder),
  );
}

/** The problems of the files, each as `file:line: message`. */
export function problemsOf(files: Files): string[] {
  return compile(files).problems.map(describeProblem);
}

/** A pack file: six lines of head, then the concepts from line 7 on. */
export function pack(id: string, ...concepts: readonly string[]): string {
  const head = [`pack: ${id}`, 'title:', '  en: Test', '  fr: Essai', '  zh: 测试', 'description: A pack for a test.'];
  return [...head, 'concepts:', ...concepts].join('\n') + '\n';
}

/** A concept of ten lines that is right as it stands. */
export const spasm = concept('spasm', 'spasm', 'spasme', '痉挛');

/** Bears the ambiguous name that the default `ambiguous.yaml` lists. */
export const tic = concept('motor-tic', 'tic', 'tic moteur', '运动性抽动');

export const ticForm = [
  '  - form: tic',
  '    languages: [en]',
  '    concepts: [motor-tic]',
  '    needsSupport: false',
].join('\n');

export function ambiguousFile(...forms: readonly string[]): string {
  return ['description: Ambiguous names for a test.', 'forms:', ...forms].join('\n') + '\n';
}

/** A concept of ten lines; `more` is further lines of it, indented by four. */
export function concept(id: string, en: string, fr: string, zh: string, ...more: readonly string[]): string {
  const names = [
    `    en: { preferred: ${en}, definition: A definition. }`,
    `    fr: { preferred: ${fr}, gender: m, definition: Une définition. }`,
    `    zh: { preferred: ${zh}, definition: 定义。 }`,
  ];
  return [`  - id: ${id}`, '    type: sign/symptom', '    relevance: core', ...names, ...more].join('\n');
}
