import { createReadStream } from 'node:fs';
import { type CliIo, InputError, type InputLine } from '../cli/io';

const newline = 0x0a;

/** The command line's inputs and outputs on Node. */
export function createNodeIo(): CliIo {
  return {
    locale: process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'],
    async bytes(path) {
      return new Uint8Array(await readWhole(path));
    },
    async text(path) {
      const text = decode(await readWhole(path), true);
      if (text === undefined) throw new InputError('not valid UTF-8; save it as UTF-8');
      return text;
    },
    lines: readLines,
    write: (text) =>
      new Promise((resolve) => {
        if (text === '' || process.stdout.write(text)) resolve();
        else process.stdout.once('drain', resolve);
      }),
    complain: (line) => process.stderr.write(`${line}\n`),
  };
}

async function readWhole(path: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of readChunks(path)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* readLines(path: string): AsyncGenerator<InputLine> {
  let number = 0;
  let pending: Uint8Array[] = [];
  const end = (): InputLine => {
    const text = decode(Buffer.concat(pending), false);
    pending = [];
    return { number: ++number, text: text?.endsWith('\r') ? text.slice(0, -1) : text };
  };
  for await (const chunk of readChunks(path)) {
    let start = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, start)) {
      pending.push(chunk.subarray(start, at));
      start = at + 1;
      yield end();
    }
    pending.push(chunk.subarray(start));
  }
  if (pending.some(({ length }) => length > 0)) yield end();
}

async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  const stream: AsyncIterable<Uint8Array> = path === '-' ? process.stdin : createReadStream(path);
  try {
    yield* stream;
  } catch (error) {
    throw new InputError(explain(error));
  }
}

/** The text of UTF-8 bytes, or undefined when they are none. */
function decode(bytes: Uint8Array, keepByteOrderMark: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: keepByteOrderMark }).decode(bytes);
  } catch {
    return undefined;
  }
}

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'no such file',
    EISDIR: 'is a directory; name the files in it',
    EACCES: 'no permission to read it',
  };
  return known[code] ?? `cannot be read (${code})`;
}
