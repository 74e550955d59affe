import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The path of a published test vector (`test/fixtures/vectors/SOURCES.md`). */
export const vectorPath = (path: string): string => fileURLToPath(new URL(`../../../test/fixtures/vectors/${path}`, import.meta.url));

export const vector = (path: string): Uint8Array => new Uint8Array(readFileSync(vectorPath(path)));

export const vectorText = (path: string): string => readFileSync(vectorPath(path), 'utf8');
