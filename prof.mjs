import { readFileSync } from 'node:fs';
const p = JSON.parse(readFileSync(process.argv[2]));
const self = new Map(), total = new Map(); const byId = new Map(p.nodes.map(n => [n.id, n]));
const parent = new Map(); for (const n of p.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
const dt = p.timeDeltas; p.samples.forEach((id, i) => { const n = byId.get(id); const k = `${n.callFrame.functionName} ${n.callFrame.url.split('/').slice(-2).join('/')}:${n.callFrame.lineNumber + 1}`; self.set(k, (self.get(k) ?? 0) + dt[i]); const seen = new Set(); for (let x = id; x !== undefined; x = parent.get(x)) { const m = byId.get(x); const kk = `${m.callFrame.functionName} ${m.callFrame.url.split('/').slice(-2).join('/')}:${m.callFrame.lineNumber + 1}`; if (!seen.has(kk)) { seen.add(kk); total.set(kk, (total.get(kk) ?? 0) + dt[i]); } } });
const all = dt.reduce((a, b) => a + b, 0);
const top = (m, n) => [...m].sort((a, b) => b[1] - a[1]).slice(0, n).forEach(([k, v]) => console.log((v / all * 100).toFixed(1).padStart(6), (v / 1000).toFixed(0).padStart(7), k));
console.log('self'); top(self, 28); console.log('total'); top(total, 45);
