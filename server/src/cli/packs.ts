import type { LanguageService } from '../languageService';
import { type TermPack, openPack } from '../recognition/packs/openPack';
import type { CompileAnswer, CompileTask } from '../server/packs/packTasks';
import { formatOfFile, nameOfFile } from '../terminology/packs/packFileName';
import type { Language } from '../text/language';
import { attempt } from './attempt';
import { type CliIo, InputError } from './io';

/** Has a pack read and compiled. */
export type CompilePack = (task: CompileTask) => Promise<CompileAnswer>;

/**
 * The service with the packs that a command names. Undefined when one of them cannot be used; all that is wrong has been
 * told then, one line a problem.
 */
export async function withPacks(
  service: LanguageService,
  { terms, locale }: { readonly terms: readonly string[]; readonly locale: Language },
  io: CliIo,
  compile: CompilePack,
): Promise<LanguageService | undefined> {
  const packs: TermPack[] = [];
  const translate = service.translate(locale);
  let failed = false;
  for (const file of terms) {
    const isRead = await attempt(file, io, async () => {
      if (!formatOfFile(file)) throw new InputError('is no YAML, JSON or CSV file');
      const task = { kind: 'compile', fileName: file, source: await io.bytes(file), known: undefined } as const;
      const { bytes, problems } = await compile(task);
      if (bytes) packs.push(openPack(bytes, file, nameOfFile(file), locale));
      else failed = true;
      for (const { range, key, parameters } of bytes ? [] : problems) {
        const { line, character } = range.start;
        io.complain(`${file}:${line + 1}:${character + 1}: ${translate(key, parameters)}`);
      }
    });
    failed ||= !isRead;
  }
  return failed ? undefined : packs.length > 0 ? service.withPacks(packs) : service;
}
