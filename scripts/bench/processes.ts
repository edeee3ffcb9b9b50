import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Term } from '../../server/src/terminology/concept';
import { languages } from '../../server/src/text/language';
import { LanguageServer, poorCapabilities } from '../../test/support/languageServer';
import { syntheticNote } from './corpus';
import { interleave, quantile, ratio } from './measure';
import { atMost, heading, line, remark } from './report';

/** The built server as a process of its own: how soon it answers, and how soon it has read a first note. */
export async function benchProcesses(terms: readonly Term[]): Promise<void> {
  const servers: LanguageServer[] = [];
  try {
    const times = await interleave(7, {
      node: () => once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit'),
      initialize: async () => servers.push(await LanguageServer.start({ capabilities: poorCapabilities })),
      stop: () => servers.pop()?.stop(),
    });
    const start = ratio(times.initialize, times.node);
    heading('The server process');
    line('start to initialize answered', `${quantile(times.initialize, 0.5).toFixed(0)} ms`);
    line('  against node -e 0', `${start.toFixed(2)}x`, atMost(start, 1.6, 'x'));
    for (const language of languages) {
      const text = syntheticNote(terms, language, 10_240);
      const firsts: number[] = [];
      for (let round = 0; round < 3; round++) {
        const server = await LanguageServer.start({ capabilities: poorCapabilities });
        servers.push(server);
        const uri = 'untitled:note';
        const opened = performance.now();
        await server.open(uri, text);
        await server.pushed(uri);
        firsts.push(performance.now() - opened);
        await servers.pop()!.stop();
      }
      line(`didOpen of 10 KB to first diagnostics, ${language}`, `${quantile(firsts, 0.5).toFixed(0)} ms`);
    }
    remark('right after initialize: the loading of the data is in it');
  } finally {
    for (const server of servers) server.kill();
  }
}
