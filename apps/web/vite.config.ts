import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './precompress.js';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), precompress()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // The content security policy allows no data: address: every font and picture is a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Phones of five years ago.
    target: ['chrome100', 'firefox100', 'safari15'],
  },
  server: { proxy: Object.fromEntries(['/api', '/health'].map((path) => [path, 'http://127.0.0.1:3000'])) },
});
