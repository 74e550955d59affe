import { readdirSync, statSync } from 'node:fs';
import { MemoryTree } from '../../testing/memory-tree.js';
import { codeOf } from '../../testing/refused.js';
import { vector, vectorPath, vectorText } from '../../testing/vectors.js';
import { hex } from '../bytes.js';
import { openCheckpoint } from '../checkpoint/checkpoint.js';
import { consistencyProof, verifyConsistency } from '../merkle/consistency.js';
import { noteSigner, noteVerifier } from '../note/note-verifier.js';
import { sealEntries, signHead } from '../seal/seal.js';
import { entriesOfBundle, formatEntryBundle } from './entry-bundle.js';
import { tileFromStoredHashes } from './tile-hashes.js';
import { tileHashReader } from './tile-hash-reader.js';
import { parseTilePath, tilePath } from './tile.js';

const LOG = 'tlog-tiles-log/testdata/log';
const ORIGIN = 'example.com/log/testdata';
/** Published TEST keys of that log: github transparency-dev/tessera `testdata/build_log.sh`. */
const VERIFIER = 'example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx';
const SIGNER = 'PRIVATE+KEY+example.com/log/testdata+33d7b496+AeymY/SZAX0jZcJ8enZ5FY1Dz+wTML2yWSkK+9DSF3eg';
const SIZES = Array.from({ length: 16 }, (_, size) => size);

const entries = [...entriesOfBundle(vector(`${LOG}/tile/entries/000.p/15`), 15)];
const checkpointOf = (size: number) => openCheckpoint(vector(`${LOG}/checkpoint.${size}`), ORIGIN, [noteVerifier(VERIFIER)]).checkpoint;
const tree = MemoryTree.of(entries);

describe('the published log of tessera', () => {
  it('holds the entries it was made of', () => {
    expect(entries.map((entry) => Buffer.from(entry).toString())).toEqual(
      'one two three four five six seven eit nain ten ileven twelf threeten fourten fivten'.split(' '),
    );
  });

  it.each(SIZES)('has at size %i the root that is signed there', (size) => {
    expect(hex(MemoryTree.of(entries.slice(0, size)).range.root())).toBe(hex(checkpointOf(size).root));
  });

  it('is made again byte for byte: every tile and every bundle of entries', async () => {
    const paths = readdirSync(vectorPath(LOG), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.startsWith('tile/') && statSync(vectorPath(`${LOG}/${path}`)).isFile())
      .sort();
    expect(paths).toHaveLength(30);
    for (const path of paths) {
      const { level, index, width } = parseTilePath(path);
      const made =
        level === 'entries' ? formatEntryBundle(entries.slice(0, width)) : await tileFromStoredHashes({ level, index, width }, tree);
      expect(hex(made)).toBe(hex(vector(`${LOG}/${path}`)));
      expect(tilePath({ level, index, width })).toBe(path);
    }
  });

  it('is signed again byte for byte: every checkpoint', async () => {
    const grown = MemoryTree.of([]);
    let previous;
    for (const size of SIZES) {
      if (size > 0) {
        const run = sealEntries(grown.range, entries.slice(size - 1, size));
        for (let at = 0; at < run.storedHashes.length; at += 32) grown.stored.push(run.storedHashes.slice(at, at + 32));
        expect(run.firstStoredHash + run.storedHashes.length / 32).toBe(grown.stored.length);
      }
      const { checkpoint, note } = await signHead({ origin: ORIGIN, size, previous }, grown, [noteSigner(SIGNER)]);
      expect(note).toBe(vectorText(`${LOG}/checkpoint.${size}`));
      previous = checkpoint;
    }
  });

  it('is consistent between any two checkpoints, proved from its tiles alone', async () => {
    const reader = tileHashReader(checkpointOf(15), { readTile: async (tile) => vector(`${LOG}/${tilePath(tile)}`) });
    for (const before of SIZES.slice(1)) {
      for (const after of SIZES.slice(before)) {
        const proof = await consistencyProof(before, after, reader);
        expect(codeOf(() => verifyConsistency(checkpointOf(before), checkpointOf(after), proof))).toBeUndefined();
      }
    }
  });
});
