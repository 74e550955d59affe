import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { offlineVerifier } from './offline-verifier.js';
import { precompress } from './precompress.js';

const library = (path: string): string => fileURLToPath(new URL(`../../libs/${path}`, import.meta.url));

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), offlineVerifier(), precompress()],
  resolve: {
    alias: [
      { find: /^#(kernel|proof)$/, replacement: library('$1/src/index.ts') },
      // The two files of the proof that reach for node:crypto; each browser version stands beside its own.
      { find: /^\.{1,2}\/(?:.*\/)?(sha256|ed25519)\.js$/, replacement: library('proof/src/$1.browser.ts') },
    ],
  },
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // The content security policy allows no data: address: every font and picture is a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The server writes the pages of members: it looks up here what they bring along.
    manifest: true,
    rolldownOptions: {
      input: {
        index: 'index.html',
        member: 'src/member/enhance/main.ts',
        'service-worker': 'src/member/offline/service-worker.ts',
      },
      output: {
        // A service worker answers for the paths below its own, and is found at the same address for ever.
        entryFileNames: ({ name }) => (name === 'service-worker' ? 'service-worker.js' : 'assets/[name]-[hash].js'),
      },
    },
    // Phones of five years ago.
    target: ['chrome100', 'firefox100', 'safari15'],
  },
  server: { proxy: Object.fromEntries(['/api', '/health'].map((path) => [path, 'http://127.0.0.1:3000'])) },
});
