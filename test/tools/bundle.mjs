/**
 * Puts each program, with the packages it uses, into few files in `dist/bin`: of a start from a thousand files most was finding and opening
 * them. Reads what the compiler left in `dist`.
 */
import { copyFileSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { root } from './step.mjs';

const folder = join(root, 'dist/bin');

const compiled = (path) => join(root, 'dist/apps', path);

const programs = {
  server: compiled('api/src/main.js'),
  'projector.worker': compiled('api/src/composition/projector.worker.js'),
  'folding.worker': compiled('api/src/composition/folding.worker.js'),
  'sealing.worker': compiled('api/src/composition/sealing.worker.js'),
  'typesetting.worker': compiled('api/src/composition/typesetting.worker.js'),
  processor: compiled('processor/src/main.js'),
  unevoix: compiled('cli/src/main.js'),
  'recount.worker': compiled('cli/src/ledger/recount.worker.js'),
};

/** Looked up where it is installed: what is compiled for the machine, what two programs must share, what is loaded only by those who need it. */
const installed = [
  ...['better-sqlite3', '@node-rs/argon2', '@myriaddreamin/typst-ts-node-compiler'],
  ...['pg', 'class-transformer', 'class-validator', '@eventstore/db-client', 'exceljs'],
];

/** Parts of Nest that are not installed, and only asked for by those who use them. */
const absent = [
  '@nestjs/microservices',
  '@nestjs/websockets',
  '@nestjs/platform-express',
  '@fastify/multipart',
  '@fastify/static',
  '@fastify/view',
];

const isOutside = (id) => [...installed, ...absent].some((name) => id === name || id.startsWith(`${name}/`));

const bundle = await rolldown({ input: programs, cwd: root, platform: 'node', external: isOutside });
rmSync(folder, { recursive: true, force: true });
await bundle.write({ dir: folder, format: 'esm', keepNames: true, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' });
await bundle.close();

/** What an audit bundle brings along: one file each, that needs Node and nothing else. */
const carried = join(folder, 'audit');
const recompute = await rolldown({ input: compiled('recompute/src/main.js'), cwd: root, platform: 'node' });
await recompute.write({ file: join(carried, 'recompute.mjs'), format: 'esm', keepNames: true, codeSplitting: false });
await recompute.close();
for (const name of ['verify.mjs', 'audit.go', 'VERIFY.md']) copyFileSync(join(root, 'libs/proof', name), join(carried, name));

/** What papers are set by. */
cpSync(join(root, 'libs/typesetting/templates'), join(folder, 'typesetting'), { recursive: true });

/** What the command line calls operations by. */
copyFileSync(join(root, 'openapi.json'), join(folder, 'openapi.json'));
