// A first visit loads the entry, the sign-in page and the home page; together under 350 kB of compressed script.
// Run after `vite build`, in this folder; ends with 1 when the budget is exceeded.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET = 350_000; // bytes, gzip
const FIRST = /(^|\/)(SignInPage|Today)\.tsx$/;

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const size = (file) => (file.endsWith('.js') ? gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length : 0);

function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  (manifest[key].imports ?? []).forEach((next) => closure(next, seen));
  return seen;
}

const roots = Object.entries(manifest).filter(([key, chunk]) => chunk.isEntry || FIRST.test(key));
const first = new Set(roots.flatMap(([key]) => [...closure(key)]));
const chunks = [...first].map((key) => [manifest[key].file, size(manifest[key].file)]).toSorted((a, b) => b[1] - a[1]);
const total = chunks.reduce((sum, [, bytes]) => sum + bytes, 0);

const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
chunks.slice(0, 8).forEach(([file, bytes]) => console.log(`${kilo(bytes).padStart(10)}  ${file}`));
console.log(`first visit: ${kilo(total)} of ${kilo(BUDGET)} (gzip), ${chunks.length} chunks`);
if (total > BUDGET) {
  console.error('Over budget: make what a first visit does not need a lazy import.');
  process.exit(1);
}
