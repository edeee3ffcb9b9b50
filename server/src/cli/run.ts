import type { LanguageService } from '../languageService';
import { annotate } from './annotate';
import { type Command, type LintCommand, readArguments } from './arguments';
import { createLineAsserter } from './assert';
import { completeLine } from './complete';
import { type CliIo, UsageError } from './io';
import { type Printer, checkRules, createJsonPrinter, fails, lint, prettyPrinter } from './lint';
import { attempt } from './attempt';
import { type CompilePack, withPacks } from './packs';
import { createSarifPrinter } from './sarif';
import { usage } from './usage';

/** What a command returns to the shell: 0 nothing to report, 1 findings, 2 bad usage or an input that cannot be read. */
export type ExitStatus = 0 | 1 | 2;

/**
 * Runs one command. `given` are the arguments after the name of the program; `load` is called only where notes are read, and
 * `compile` only where packs are named.
 */
export async function runCli(
  given: readonly string[],
  io: CliIo,
  version: string,
  load: () => Promise<LanguageService>,
  compile: CompilePack,
): Promise<ExitStatus> {
  try {
    return await runCommand(readArguments(given, io.locale), io, version, load, compile);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.complain(`facies: ${error.message}; see facies --help`);
    return 2;
  }
}

async function runCommand(
  command: Command,
  io: CliIo,
  version: string,
  load: () => Promise<LanguageService>,
  compile: CompilePack,
): Promise<ExitStatus> {
  switch (command.name) {
    case 'help':
      await io.write(usage);
      return 0;
    case 'version':
      await io.write(`${version}\n`);
      return 0;
    case 'annotate': {
      const service = await withPacks(await load(), command, io, compile);
      if (!service) return 2;
      return forEachInput(command.files, io, async (file) => {
        const annotations = annotate(service, file, await io.text(file));
        await io.write(annotations.map((annotation) => `${JSON.stringify(annotation)}\n`).join(''));
      });
    }
    case 'assert': {
      const service = await withPacks(await load(), command, io, compile);
      return service ? forEachLine(command.files, io, createLineAsserter(service)) : 2;
    }
    case 'complete': {
      const service = await withPacks(await load(), command, io, compile);
      if (!service) return 2;
      return forEachLine(command.files, io, (line) => completeLine(service, line, command));
    }
    case 'lint': {
      const service = await withPacks(await load(), command, io, compile);
      return service ? runLint(command, io, service, version) : 2;
    }
  }
}

async function runLint(
  command: LintCommand,
  io: CliIo,
  service: LanguageService,
  version: string,
): Promise<ExitStatus> {
  checkRules(command.settings, service.rules);
  const printer = printerFor(command, service, version);
  let failed = false;
  await io.write(printer.start);
  const read = await forEachInput(command.files, io, async (file) => {
    for (const finding of lint(service, file, await io.text(file), command.settings, command.locale)) {
      failed ||= fails(finding.severity, command.failOn);
      await io.write(printer.finding(finding));
    }
  });
  await io.write(printer.end(read === 0));
  return read === 0 && failed ? 1 : read;
}

function printerFor({ format, locale }: LintCommand, { rules }: LanguageService, version: string): Printer {
  switch (format) {
    case 'pretty':
      return prettyPrinter;
    case 'json':
      return createJsonPrinter();
    case 'sarif':
      return createSarifPrinter(rules, locale, version);
  }
}

/** Works on each input in turn. */
async function forEachInput(
  files: readonly string[],
  io: CliIo,
  work: (file: string) => Promise<void>,
): Promise<0 | 2> {
  let status: 0 | 2 = 0;
  for (const file of files) {
    if (!(await attempt(file, io, () => work(file)))) status = 2;
  }
  return status;
}

/** Prints an answer to each line of each input as it comes. Blank lines are passed over. */
async function forEachLine(
  files: readonly string[],
  io: CliIo,
  answer: (line: string | undefined) => object,
): Promise<0 | 2> {
  let status: 0 | 2 = 0;
  const read = await forEachInput(files, io, async (file) => {
    for await (const { number, text } of io.lines(file)) {
      if (text?.trim() === '') continue;
      const print = () => io.write(`${JSON.stringify(answer(text))}\n`);
      if (!(await attempt(`${file}:${number}`, io, print))) status = 2;
    }
  });
  return read === 0 ? status : read;
}
