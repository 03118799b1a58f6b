import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
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
