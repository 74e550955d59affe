import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const names = ['verify.mjs', 'VERIFY.md', 'audit.go'] as const;

/** Puts the verifier that needs no pages beside them, as it is: whoever does not believe a page of ours takes it away and runs it herself. */
export const offlineVerifier = (): Plugin => ({
  name: 'offline-verifier',
  apply: 'build',
  generateBundle() {
    for (const name of names) {
      const source = readFileSync(fileURLToPath(new URL(`../../libs/proof/${name}`, import.meta.url)));
      this.emitFile({ type: 'asset', fileName: `verifier/${name}`, source });
    }
  },
});
