import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { CompletionItem } from 'vscode-languageserver-protocol/node';
import type { PrintedCompletion } from '../../server/src/cli/complete';
import { readCaret } from '../support/caret';

const repository = join(import.meta.dirname, '../..');
const bin = join(repository, 'server/bin');

/** The Neovim that `FACIES_NVIM` names, or Debian's. */
const neovim = process.env['FACIES_NVIM'] ?? '/usr/bin/nvim';

/** What Neovim did at the caret of a note. */
interface Result {
  readonly hover?: string;
  /** The answer to a request for completion. */
  readonly offered?: readonly CompletionItem[];
  /** The labels that its omnifunc shows. */
  readonly shown?: readonly string[];
  /** The whole note after the first of them was accepted. */
  readonly text?: string;
}

let folder: string;

/** The blocks of Lua in the page for users of Neovim: what sets the server up, and what shows all of completion. */
function configuration(): readonly [string, string] {
  const page = readFileSync(join(repository, 'docs/neovim.md'), 'utf8');
  const [setup, adaptation, ...others] = [...page.matchAll(/```lua\n(.*?)```/gs)].map(([, block]) => block!);
  assert.ok(setup !== undefined && adaptation !== undefined);
  assert.deepEqual(others, []);
  return [setup, adaptation];
}

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** What Neovim does in each note, at its caret `|`, with these blocks of configuration. */
function inNeovim(config: readonly string[], notes: readonly string[], hover = false): readonly Result[] {
  const cases = notes.map((marked, index) => {
    const { text, offset } = readCaret(marked);
    const lines = text.slice(0, offset).split('\n');
    const byte = Buffer.byteLength(lines.at(-1)!);
    return { file: write(`${index}.note`, `${text}\n`), line: lines.length - 1, byte, hover };
  });
  const out = join(folder, 'results.json');
  const files = config.map((block, index) => write(`${index}.lua`, block));
  const job = write('job.json', JSON.stringify({ config: files, cases, out }));
  const script = join(import.meta.dirname, 'neovim.lua');
  const { error, stderr } = spawnSync(neovim, ['--headless', '-u', 'NONE', '-i', 'NONE', '-S', script], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 50_000,
    env: {
      ...process.env,
      FACIES_JOB: job,
      HOME: folder,
      XDG_CACHE_HOME: join(folder, 'cache'),
      XDG_STATE_HOME: join(folder, 'state'),
      PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`,
    },
  });
  assert.equal(error, undefined, stderr);
  const { failure, results } = JSON.parse(readFileSync(out, 'utf8')) as {
    readonly failure: string | null;
    readonly results: readonly Result[];
  };
  assert.equal(failure, null);
  return results;
}

/** The list of `facies complete` at the caret of each note. */
function listed(language: string, notes: readonly string[]): readonly (readonly PrintedCompletion[])[] {
  const lines = notes.map((marked, id) => JSON.stringify({ id, ...readCaret(marked) }));
  const { status, stdout } = spawnSync(process.execPath, [join(bin, 'facies.js'), 'complete', '--lang', language], {
    input: lines.map((line) => `${line}\n`).join(''),
    encoding: 'utf8',
  });
  assert.equal(status, 0);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { readonly items: readonly PrintedCompletion[] }).items);
}

/** The whole note with a text in place of the one from `start` to its caret. */
function accepted(marked: string, start: number, newText: string): string {
  const { text, offset } = readCaret(marked);
  return text.slice(0, start) + newText + text.slice(offset);
}

const notes = {
  en: [
    'Left hemif|',
    'She has left HFS|',
    'Impression: bleph| on both sides.\nPlan: none.',
    'History:\n- botulinum to|',
    'Left hemifacail sp|',
    'No facial spa|',
  ],
  fr: ['Le patient présente depuis deux ans un blépha|', 'Le patient présente un spasme hemi|', "Il n'a pas d'hémi|"],
  zh: ['患者左侧面肌|', '诊断：1. 半侧面|，左侧。', '患者三年前出现眼睑|'],
};

describe("Neovim's built-in client", function () {
  this.timeout(60_000);

  before(() => {
    if (!existsSync(neovim)) {
      throw new Error(
        `${neovim} is not there: install Neovim (\`apt-get install neovim\`), or name it in FACIES_NVIM.`,
      );
    }
    folder = mkdtempSync(join(tmpdir(), 'facies-neovim-'));
    mkdirSync(join(folder, 'bin'));
    symlinkSync(join(bin, 'facies-language-server.js'), join(folder, 'bin', 'facies-language-server'));
  });
  after(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  for (const [language, marked] of Object.entries(notes)) {
    it(`is given the list of \`facies complete\`, and shows all of it (${language})`, () => {
      const results = inNeovim(configuration(), marked);
      for (const [index, items] of listed(language, marked).entries()) {
        const { offered, shown, text } = results[index]!;
        const inOrder = [...offered!].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
        assert.deepEqual(
          inOrder.map(({ label }) => label),
          items.map(({ label }) => label),
        );
        const [best] = items;
        assert.ok(best, marked[index]);
        assert.deepEqual(
          shown,
          items.filter(({ start }) => start === best.start).map(({ label }) => label),
        );
        assert.equal(text, accepted(marked[index]!, best.start, best.insertText));
      }
    });

    it(`shows what begins with the letters typed as it comes (${language})`, () => {
      const [setup] = configuration();
      const results = inNeovim([setup], marked);
      assert.ok(results.some(({ shown }) => shown!.length > 0));
      for (const [index, items] of listed(language, marked).entries()) {
        const { text, offset } = readCaret(marked[index]!);
        const begins = ({ insertText, start }: PrintedCompletion) => insertText.startsWith(text.slice(start, offset));
        const start = items.find(begins)?.start;
        const visible = items.filter((item) => begins(item) && item.start === start);
        assert.deepEqual(
          results[index]!.shown,
          visible.map(({ label }) => label),
        );
        const [best] = visible;
        assert.equal(results[index]!.text, best ? accepted(marked[index]!, best.start, best.insertText) : text);
      }
    });
  }

  it('writes whole notes', () => {
    const typed = ['She has hemifacial sp|', 'She has HFS|', 'Impression: bleph| on both sides.', '患者左侧面肌|'];
    assert.deepEqual(
      inNeovim(configuration(), typed).map(({ text }) => text),
      [
        'She has hemifacial spasm',
        'She has hemifacial spasm',
        'Impression: blepharospasm on both sides.',
        '患者左侧面肌痉挛',
      ],
    );
  });

  it('hovers', () => {
    const [setup] = configuration();
    const results = inNeovim([setup], ['No hemi|facial spasm.', '患者面|肌痉挛。'], true);
    assert.deepEqual(
      results.map(({ hover }) => hover?.split('\n\n').filter((_, index) => index === 0 || index === 4)),
      [
        ['**hemifacial spasm** · condition', 'In this note: absent (“No”)'],
        ['**面肌痉挛** · condition', '*Facies, term pack hemifacial-spasm-and-facial-movements*'],
      ],
    );
  });
});
