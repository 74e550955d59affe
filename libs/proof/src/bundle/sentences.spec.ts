import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sentenceOf } from './sentences.js';

const SOURCES = fileURLToPath(new URL('..', import.meta.url));

/** Codes no bundle can fail with: they answer programs, not auditors. */
const OF_OTHERS = [
  'ADD_CHECKPOINT_MALFORMED', // witness
  'WITNESS_ANSWER_INVALID',
  'CHECKPOINT_ORIGIN_MISMATCH', // a single log; a policy names origins itself
  'ENTRY_TOO_LARGE', // writing
  'SEAL_ROOT_CHANGED',
  'SEAL_SHRUNK',
  'STORED_HASH_MISSING',
  'TREE_EDGE_MISMATCH',
  'TREE_SIZE_INVALID', // sizes in files are refused when they are read
  'HASH_LENGTH',
  'TILE_PATH_INVALID',
  'TILE_MISSING', // tiles read one by one
  'TILE_EDGE_MISMATCH',
  'TILE_OUTSIDE_TREE',
];

describe('sentences', () => {
  const codes = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
    .flatMap((path) => [...readFileSync(`${SOURCES}/${path}`, 'utf8').matchAll(/refusal\((?:[^()]*\? )?'([A-Z_]+)'(?: : '([A-Z_]+)')?/g)])
    .flatMap(([, one, other]) => [one, other].filter((code) => code !== undefined));

  it('exist for every code a bundle can fail with', () => {
    expect(codes.length).toBeGreaterThan(60);
    const silent = [...new Set(codes)].filter((code) => sentenceOf(code, {}) === undefined).sort();
    expect(silent).toEqual([...OF_OTHERS].sort());
  });

  it('name the file and the number', () => {
    const details = { number: 17, path: 'log/tile/entries/000', tile: 'log/tile/0/000' };
    expect(sentenceOf('ENTRY_NOT_UNDER_ITS_HASH', details)).toBe(
      'entry 17 in log/tile/entries/000 does not belong to its hash in log/tile/0/000: one of the two was changed, or entries were swapped',
    );
    expect(sentenceOf('UNKNOWN', {})).toBeUndefined();
  });
});
