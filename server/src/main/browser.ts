import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../package.json';
import type { Resources } from '../languageService';
import { startServer } from '../server';

/** The compiled data as JSON. The build writes it into the worker, which has no files to read. */
declare const FACIES_DATA: string;

const port = globalThis as unknown as Worker;
startServer(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), {
  version,
  load: () => Promise.resolve(JSON.parse(FACIES_DATA) as Resources),
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  after: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
});
