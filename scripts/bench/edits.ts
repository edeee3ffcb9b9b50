import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { LanguageServer, serverProgram } from '../../test/support/languageServer';
import { syntheticNote } from './corpus';
import { type Goal, goals } from './goals';
import { quantile, spreadOf } from './measure';
import { type Product, root } from './product';
import { figure, heading, remark } from './report';

const uri = 'untitled:note';
const batches = 8;
const editsOfBatch = 40;

/** A server with a note open, edited and asked again and again. */
class Edited {
  readonly #server: LanguageServer;
  #version = 1;
  #resultId: string | undefined;
  readonly times: number[] = [];

  private constructor(server: LanguageServer) {
    this.#server = server;
  }

  static async open(program: string, text: string): Promise<Edited> {
    const edited = new Edited(await LanguageServer.start({ program }));
    await edited.#server.open(uri, text);
    await edited.#pull();
    return edited;
  }

  /** Types one letter and pulls the diagnostics. */
  async type(line: number, character: number): Promise<void> {
    const started = performance.now();
    const place = { line, character };
    await this.#server.change(uri, ++this.#version, 'x', { start: place, end: place });
    await this.#pull();
    this.times.push(performance.now() - started);
  }

  stop(): Promise<unknown> {
    return this.#server.stop();
  }

  async #pull(): Promise<void> {
    const report = await this.#server.pull(uri, this.#resultId);
    this.#resultId = report.resultId ?? this.#resultId;
  }
}

/** A letter typed in the middle of a note, to its diagnostics pulled over stdio, beside a server that does nothing. */
export async function benchEdits({ service }: Product): Promise<void> {
  const { terms } = service.terminology;
  const folder = mkdtempSync(join(tmpdir(), 'facies-bench-'));
  try {
    const noop = join(folder, 'noop.js');
    await build({
      entryPoints: [join(import.meta.dirname, 'noopServer.ts')],
      outfile: noop,
      bundle: true,
      minify: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      logLevel: 'warning',
    });
    heading('An edit to its diagnostics over LSP, against a vscode-languageserver that does nothing');
    for (const size of [10_240, 1_000_000]) {
      const goal = size > 100_000 ? goals.edit1MB : goals.edit10KB;
      await compare(`sample notes, ${size / 1000} KB`, sampleNotes(size), noop, goal);
      await compare(`synthetic, ${size / 1000} KB`, syntheticNote(terms, 'en', size), noop, goal);
    }
    remark('a letter in the middle line, textDocument/didChange, then textDocument/diagnostic; the two in turn');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The sample notes in their three languages, one after the other, as often as it takes. */
function sampleNotes(length: number): string {
  const folder = join(root, 'docs/samples');
  const all = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}

async function compare(name: string, text: string, noop: string, goal: Goal): Promise<void> {
  const ours = await Edited.open(serverProgram, text);
  const theirs = await Edited.open(noop, text);
  const middle = Math.floor(text.split('\n').length / 2);
  const medians: number[] = [];
  // The first batch is not counted.
  for (let batch = 0; batch <= batches; batch++) {
    const from = ours.times.length;
    for (let edit = 0; edit < editsOfBatch; edit++) {
      for (const server of edit % 2 === 0 ? [ours, theirs] : [theirs, ours]) await server.type(middle, edit);
    }
    if (batch === 0) {
      ours.times.length = 0;
      theirs.times.length = 0;
    } else medians.push(quantile(ours.times.slice(from), 0.5) / quantile(theirs.times.slice(from), 0.5));
  }
  await Promise.all([ours.stop(), theirs.stop()]);
  figure(`${name}: median against its median`, spreadOf(medians), 'x', goal);
  figure('  p99 against its p99', quantile(ours.times, 0.99) / quantile(theirs.times, 0.99), 'x', goals.editP99);
  figure('  median', quantile(ours.times, 0.5), ' ms');
}
