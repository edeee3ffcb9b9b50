import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../package.json';
import { type Resources, createLanguageService } from '../languageService';
import { startServer } from '../server';

/** The compiled data as JSON, and the index of its terms in base64. The build writes both into the worker, which has no files to read. */
declare const FACIES_DATA: string;
declare const FACIES_TERM_INDEX: string;

const port = globalThis as unknown as Worker;
startServer(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), {
  version,
  load: (options) => {
    const data = JSON.parse(FACIES_DATA) as Omit<Resources, 'termIndex'>;
    const resources = { ...data, termIndex: decode(FACIES_TERM_INDEX) };
    return Promise.resolve(createLanguageService({ ...options, resources }));
  },
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  after: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
});

function decode(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
