import { openPack } from '../../recognition/packs/openPack';
import { nameOfFile } from '../../terminology/packs/packFileName';
import type { PackProblem } from '../../terminology/packs/packModel';
import type { Language } from '../../text/language';
import { describeFailure } from '../failure';
import type { FailureLog } from '../guard';
import { top } from './packDiagnostics';
import type { PackEntry } from './packEntry';
import { FileFailure, type Files } from '../files';
import type { Progress } from '../progress';
import { type PackWorker, WorkerFailure } from './packWorker';
import { fileNameOf } from './uriKey';

export interface PackLoaderOptions {
  readonly files: Files;
  readonly worker: PackWorker;
  readonly progress: Progress;
  readonly log: FailureLog;
  readonly locale: Language;
}

/** Reads the files of packs and has them compiled. */
export class PackLoader {
  readonly #options: PackLoaderOptions;

  constructor(options: PackLoaderOptions) {
    this.#options = options;
  }

  /**
   * Reads a file anew. What was good before stays where it cannot be read or is broken now. Undefined when the file is gone;
   * the same entry when its content is.
   */
  async load(uri: string, before: PackEntry | undefined): Promise<PackEntry | undefined> {
    const { files, worker, progress, locale, log } = this.#options;
    const fileName = fileNameOf(uri);
    const broken = (problem: PackProblem): PackEntry => ({
      uri,
      hash: undefined,
      format: before?.format,
      problems: [problem],
      pack: before?.pack,
    });
    const shown = progress.begin('pack.building', { pack: nameOfFile(fileName) });
    try {
      const source = await files.read(uri);
      const task = { kind: 'compile', fileName, source, known: before?.hash } as const;
      const { outcome, hash, format, problems, bytes } = await worker.run(task, (share) => shown.report(share));
      if (outcome === 'unchanged' && before) return before;
      const pack = bytes ? openPack(bytes, uri, nameOfFile(fileName), locale) : before?.pack;
      return { uri, hash, format, problems, pack };
    } catch (error) {
      if (error instanceof FileFailure) {
        return error.isMissing ? undefined : broken(problemOf('pack.unreadable', error.message));
      }
      log.error(error instanceof WorkerFailure ? error.message : describeFailure('loading a term pack', error));
      return broken(problemOf('pack.failed', error instanceof Error ? error.name : typeof error));
    } finally {
      shown.done();
    }
  }
}

function problemOf(key: string, reason: string): PackProblem {
  return { range: top, severity: 'error', key, parameters: { reason } };
}
