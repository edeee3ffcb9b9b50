import type { ClassNames } from '../../server/src/context/contextAddition';
import { type TermPack, openPack } from '../../server/src/recognition/packs/openPack';
import { compilePack } from '../../server/src/recognition/packs/compilePack';
import { type PackReading } from '../../server/src/terminology/packs/packModel';
import { readPack } from '../../server/src/terminology/packs/readPack';
import { languageService } from './notes';

/** The pack that a text is, compiled and opened as the server does. Throws when the text has errors. */
export function packOf(text: string, fileName = 'local.yaml'): TermPack {
  const { writing, terminology, phraseClasses } = languageService();
  const { contents, problems } = readPack(text, fileName, { classes: phraseClasses });
  if (!contents) throw new Error(JSON.stringify(problems));
  const building = compilePack(contents, writing, (id) => terminology.concept(id) !== undefined);
  for (;;) {
    const step = building.next();
    if (step.done) return openPack(step.value, `file:///packs/${fileName}`, fileName.replace(/\.\w+$/, ''), 'en');
  }
}

/** The problems of a text: for each the text at its place, the line, and the key with what fills it. */
export function problemsIn(text: string, fileName: string, classes: ClassNames = {}): readonly unknown[] {
  return describe(text, readPack(text, fileName, { classes }));
}

function describe(text: string, { problems }: PackReading): readonly unknown[] {
  const lines = text.split(/\r\n|\r|\n/);
  return problems.map(({ range: { start, end }, severity, key, parameters }) => {
    const shown =
      start.line === end.line
        ? (lines[start.line] ?? '').slice(start.character, end.character)
        : `lines ${start.line} to ${end.line}`;
    return [
      start.line,
      start.character,
      shown,
      ...(severity === 'error' ? [] : [severity]),
      key,
      ...Object.values(parameters),
    ];
  });
}
