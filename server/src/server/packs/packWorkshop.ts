import { compilePack } from '../../recognition/packs/compilePack';
import { openPack } from '../../recognition/packs/openPack';
import { packFormat } from '../../recognition/packs/packBytes';
import { createWriting } from '../../recognition/writing';
import { addTerm } from '../../terminology/packs/addTerm';
import { formatOfFile } from '../../terminology/packs/packFileName';
import { readPack } from '../../terminology/packs/readPack';
import { createFolding } from '../../text/folding';
import { decodeUtf8, encodeUtf8 } from '../../text/utf8';
import { describeFailure } from '../failure';
import type { PackCache } from './packCache';
import type { CompileAnswer, CompileTask, FromPackWorker, PackTask, PackWorkerData, ToPackWorker } from './packTasks';

/** What a worker for packs needs of the machine it runs on. */
export interface WorkshopHost {
  /** The SHA-256 of some bytes in hexadecimal; undefined where the machine has none. */
  hash(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined>;
  /** Where compiled packs are kept between runs, if anywhere. */
  readonly cache?: PackCache;
  post(message: FromPackWorker, transfer: readonly ArrayBuffer[]): void;
  /** Lets waiting messages in. */
  pause(): Promise<void>;
}

/** Smaller sources are compiled faster than a cache is looked into, in bytes. */
const leastCached = 256 * 1024;

/** How much further a pack has to be before it is told again. */
const progressStep = 0.02;

/** Reads and compiles packs in a worker: gives the handler of what comes in. */
export function createPackWorkshop(host: WorkshopHost): (message: ToPackWorker) => void {
  let tools: ReturnType<typeof createTools> | undefined;

  const compile = async (task: CompileTask, report: (progress: number) => void): Promise<CompileAnswer> => {
    const hash = (await host.hash(task.source)) ?? '';
    const { fileName, source, known } = task;
    const same = { hash, format: undefined, problems: [], bytes: undefined };
    if (hash !== '' && hash === known) return { ...same, outcome: 'unchanged' };
    const cache = source.length >= leastCached && hash !== '' ? host.cache : undefined;
    const { writing, builtIn, classes, hash: toolsHash } = await tools!;
    const key = `${hash}-${toolsHash}-${formatOfFile(fileName)}-${packFormat}`;
    const cached = await cache?.read(key);
    if (cached && isWhole(cached.bytes)) return { ...cached, hash, outcome: 'compiled' };
    const text = decodeUtf8(source);
    if (text === undefined) {
      const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
      const problem = { range, severity: 'error' as const, key: 'pack.notUtf8', parameters: {} };
      return { ...same, problems: [problem], outcome: 'broken' };
    }
    report(0);
    const { contents, problems, format } = readPack(text, fileName, { classes });
    if (!contents) return { ...same, format, problems, outcome: 'broken' };
    const building = compilePack(contents, writing, (id) => builtIn.has(id));
    let told = 0;
    for (;;) {
      const step = building.next();
      if (step.done) {
        const compiled = { format, problems, bytes: step.value };
        await cache?.write(key, compiled);
        return { ...compiled, hash, outcome: 'compiled' };
      }
      if (step.value < told + progressStep) continue;
      told = step.value;
      report(told);
      await host.pause();
    }
  };

  const run = async (task: PackTask, report: (progress: number) => void) => {
    switch (task.kind) {
      case 'compile':
        return compile(task, report);
      case 'check': {
        const { text, fileName, wanted } = task;
        const { classes } = await tools!;
        const { problems, places } = readPack(text, fileName, { wanted, classes });
        return { problems, places };
      }
      case 'add':
        return addTerm(task.text, task.fileName, task.term, (await tools!).classes);
    }
  };

  return (message) => {
    if ('data' in message) {
      tools = createTools(message.data, host);
      return;
    }
    const { number, task } = message;
    run(task, (progress) => host.post({ number, progress }, [])).then(
      (answer) => host.post({ number, answer }, 'bytes' in answer && answer.bytes ? [answer.bytes.buffer] : []),
      (error: unknown) => host.post({ number, failure: describeFailure('a term pack', error) }, []),
    );
  };
}

/** Whether bytes from a cache are a compiled pack of this version. */
function isWhole(bytes: Uint8Array): boolean {
  try {
    openPack(bytes, '', '', 'en');
    return true;
  } catch {
    return false;
  }
}

async function createTools(data: PackWorkerData, host: WorkshopHost) {
  const { traditionalToSimplified, writingRules, builtIn, classes } = data;
  return {
    /** What packs are compiled with is a part of what a compiled pack is made of. */
    hash: await host.hash(encodeUtf8(JSON.stringify(data))),
    writing: createWriting(writingRules, createFolding(traditionalToSimplified)),
    builtIn: new Set(builtIn),
    classes,
  };
}
