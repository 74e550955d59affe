import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Below this a packet is sent anyway. */
const SMALLEST = 1_000;

const compressible = /\.(html|js|css|svg)$/;

/** Writes `.br` and `.gz` beside each text of the bundle: a hall full of phones is served without compressing anything twice. */
export const precompress = (): Plugin => ({
  name: 'precompress',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    // After the bundler has written the addresses of the pages that come later into those that ask for them.
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        const text = Buffer.from(file.type === 'chunk' ? file.code : file.source);
        if (!compressible.test(file.fileName) || text.length < SMALLEST) continue;
        const brotli = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });
        this.emitFile({ type: 'asset', fileName: `${file.fileName}.br`, source: brotli });
        this.emitFile({ type: 'asset', fileName: `${file.fileName}.gz`, source: gzipSync(text, { level: 9 }) });
      }
    },
  },
});
