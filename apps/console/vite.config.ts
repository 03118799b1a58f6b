import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Bytes below which a packed file is hardly smaller. */
const worthPacking = 1_000;

/** Puts each text file beside itself as .br and .gz: the server sends those, and packs nothing while somebody waits. */
const packed: Plugin = {
  name: 'packed',
  apply: 'build',
  writeBundle({ dir }) {
    for (const name of readdirSync(dir!, { recursive: true, encoding: 'utf8' })) {
      const file = path.join(dir!, name);
      if (!/\.(js|css|html|svg)$/.test(name) || statSync(file).size < worthPacking) continue;
      const text = readFileSync(file);
      writeFileSync(`${file}.br`, brotliCompressSync(text));
      writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
    }
  },
};

export default defineConfig({
  plugins: [react(), packed],
  // The console is built from the halves' sources; `module` and the rest are Vite's own defaults.
  resolve: { conditions: ['@regiekamer/source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true, // budget.mjs reads what a first visit loads
    target: 'es2022',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200, // budget.mjs guards what matters: the compressed sum of a first visit
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(['/graphql', '/readyz', '/portfolio.xlsx', '/exports'].map((path) => [path, process.env['API_URL'] ?? 'http://localhost:3000'])),
  },
});
