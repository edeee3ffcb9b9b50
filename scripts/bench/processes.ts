import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { languages } from '../../server/src/text/language';
import { LanguageServer, poorCapabilities } from '../../test/support/languageServer';
import { realNote } from './corpus';
import { goals } from './goals';
import { interleave, ratios, spreadOf } from './measure';
import { figure, heading, remark } from './report';

const rounds = 25;

/** The built server as a process of its own: how soon it answers, and how soon it has read a first note. */
export async function benchProcesses(): Promise<void> {
  const servers: LanguageServer[] = [];
  try {
    const times = await interleave(
      rounds,
      {
        node: () => once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit'),
        initialize: async () => servers.push(await LanguageServer.start({ capabilities: poorCapabilities })),
        stop: () => servers.pop()?.stop(),
      },
      0,
    );
    heading('The start of the server process');
    figure('initialize answered, against node -e 0', ratios(times.initialize, times.node), 'x', goals.start);
    figure('initialize answered', spreadOf(times.initialize), ' ms');
    for (const language of languages) {
      const text = realNote(language, 10_240);
      const firsts: number[] = [];
      for (let round = 0; round < 5; round++) {
        const server = await LanguageServer.start({ capabilities: poorCapabilities });
        servers.push(server);
        const opened = performance.now();
        await server.open('untitled:note', text);
        await server.pushed('untitled:note');
        firsts.push(performance.now() - opened);
        await servers.pop()!.stop();
      }
      figure(`right after it, 10 KB opened to diagnostics, ${language}`, spreadOf(firsts), ' ms');
    }
    remark('The second kind has the loading of the data in it.');
  } finally {
    for (const server of servers) server.kill();
  }
}
