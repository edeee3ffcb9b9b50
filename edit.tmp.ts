import { readFileSync, readdirSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService } from './server/src/languageService';
import { resources } from './test/support/resources';
import { syntheticNote } from './scripts/bench/corpus';
import { NoteDocument } from './server/src/note/noteDocument';
import { NoteMemory } from './server/src/note/noteState';
const service = createLanguageService({ resources: resources() });
const settings = { rules: {}, maxProblems: 12 };
const samples = readdirSync('docs/samples').map((f) => readFileSync('docs/samples/' + f, 'utf8')).join('\n');
const q = (a: number[], p: number) => [...a].sort((x, y) => x - y)[Math.floor(a.length * p)]!.toFixed(2);
const size = Number(process.argv[2] ?? 1e6);
for (const [name, text] of (process.argv[3] ? ([[process.argv[3], process.argv[3] === 'samples' ? samples.repeat(Math.ceil(size / samples.length)) : syntheticNote(service.terminology.terms, process.argv[3] as 'en', size)]] as const) : [['en', syntheticNote(service.terminology.terms, 'en', size)], ['fr', syntheticNote(service.terminology.terms, 'fr', size)], ['zh', syntheticNote(service.terminology.terms, 'zh', size)], ['samples', samples.repeat(Math.ceil(size / samples.length))]] as const)) {
  const memory = new NoteMemory();
  let t0 = performance.now();
  let doc = NoteDocument.create('a', 'b', 1, text);
  const t1 = performance.now();
  const run = (d: NoteDocument) => { const g = service.analysis(d, memory); let max = 0; for (;;) { const s = performance.now(); const r = g.next(); max = Math.max(max, performance.now() - s); if (r.done) return [r.value, max] as const; } };
  let [note, max] = run(doc);
  const t2 = performance.now();
  const d0 = service.diagnostics(note, settings, 'en');
  const t3 = performance.now();
  console.log(name, text.length, 'blocks', note.blocks.count, 'mentions', note.mentions.length, 'open', (t1 - t0).toFixed(1), 'read', (t2 - t1).toFixed(0), 'longest step', max.toFixed(1), 'check', (t3 - t2).toFixed(0), 'diags', d0.length);
  const T: number[][] = [[], [], []];
  for (let i = 0; i < Number(process.argv[4] ?? 100); i++) {
    const line = Math.floor(doc.lineCount / 2);
    const at = { line, character: 10 + (i % 50) };
    const a = performance.now();
    doc = doc.changed([{ range: { start: at, end: at }, text: 'x' }], i + 2);
    const b = performance.now();
    [note] = run(doc);
    const c = performance.now();
    service.diagnostics(note, settings, 'en');
    const d = performance.now();
    T[0]!.push(b - a); T[1]!.push(c - b); T[2]!.push(d - c);
  }
  console.log('  change', T.map((a) => q(a, 0.5) + ' (p99 ' + q(a, 0.99) + ')').join('  '));
}
