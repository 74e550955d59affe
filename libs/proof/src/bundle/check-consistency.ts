import { base64, fromBase64, fromUtf8 } from '../bytes.js';
import type { Checkpoint } from '../checkpoint/checkpoint.js';
import { verifyConsistency } from '../merkle/consistency.js';
import type { Hash } from '../merkle/tree-hash.js';
import { refusal } from '../refusal.js';
import { HASH_BYTES } from '../sha256.js';
import { about, type Audit, pathsIn, readFile } from './audit.js';
import { type Checking, holds } from './finding.js';

/** The text of `consistency/<a>-<b>.txt`: the hashes of the proof in base64, one a line. */
export const formatConsistencyProof = (proof: readonly Hash[]): string => proof.map((hash) => `${base64(hash)}\n`).join('');

/** @throws DomainError `CONSISTENCY_FILE_MALFORMED` */
export const parseConsistencyProof = (bytes: Uint8Array): readonly Hash[] => {
  const lines = fromUtf8(bytes)?.split('\n') ?? [''];
  if (lines.pop() !== '') throw refusal('CONSISTENCY_FILE_MALFORMED', { reason: 'no final newline' });
  return lines.map((line) => {
    const hash = fromBase64(line);
    if (hash?.length !== HASH_BYTES) throw refusal('CONSISTENCY_FILE_MALFORMED', { reason: 'hash' });
    return hash;
  });
};

const between = /^consistency\/(\d+)-(\d+)\.txt$/;

/**
 * Every consistency proof of the bundle holds between its two checkpoints: what a stranger can check who has the checkpoints and no entry.
 * @throws DomainError `CONSISTENCY_WITHOUT_CHECKPOINT` {path}, and those of `verifyConsistency` with the path
 */
export async function* checkConsistency({ bundle, manifest, anchors }: Audit): Checking {
  const bySize = new Map(anchors.map(({ checkpoint }) => [String(checkpoint.size), checkpoint]));
  const paths = pathsIn(manifest, 'consistency/');
  for (const path of paths) {
    const [, from = '', to = ''] = between.exec(path) ?? [];
    const [before, after]: readonly (Checkpoint | undefined)[] = [bySize.get(from), bySize.get(to)];
    if (!before || !after) throw refusal('CONSISTENCY_WITHOUT_CHECKPOINT', { path });
    const bytes = await readFile(bundle, path);
    about(path, () => verifyConsistency(before, after, parseConsistencyProof(bytes)));
  }
  if (paths.length > 0) yield holds('consistency', `${paths.length} proofs from checkpoint to checkpoint hold`, { proofs: paths.length });
}
