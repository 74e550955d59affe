import { isDomainError } from '#kernel';
import { CompactRange, hex, leafHash, noteVerifier, openCheckpoint, sameBytes } from '#proof';
import type { SealedLogReader } from '../sealed-log/sealed-log-reader.js';
import type { StoredCheckpoint } from '../sealed-log/stored-checkpoint.js';
import type { Progressed } from './compare-with-ledger.js';
import type { SealDifference } from './difference.js';

const PAGE = 1_000;

/**
 * Builds the tree again from the sealed entries and holds it against every checkpoint that was signed: whoever changed the sealed log itself
 * has no signature for it.
 */
export const checkRoots = async (log: SealedLogReader, progressed: Progressed = () => undefined): Promise<SealDifference | undefined> => {
  const range = new CompactRange();
  let [checkpoint] = log.signed.list({ limit: 1 });
  for (const entry of log.entries()) {
    range.append(leafHash(entry));
    if (range.size === checkpoint?.size) {
      const difference = differenceAt(checkpoint, range, log);
      if (difference) return difference;
      [checkpoint] = log.signed.list({ after: range.size, limit: 1 });
    }
    if (range.size % PAGE === 0) await progressed(range.size);
  }
  return checkpoint && { ...at(checkpoint), what: 'root', expected: `${checkpoint.size} entries`, found: `${range.size} entries` };
};

const differenceAt = (checkpoint: StoredCheckpoint, range: CompactRange, log: SealedLogReader): SealDifference | undefined => {
  const known = log.signed.keys().map(({ verifierKey }) => noteVerifier(verifierKey));
  const origin = known[0]?.name ?? '';
  try {
    const { root, size } = openCheckpoint(checkpoint.note, origin, known).checkpoint;
    if (size === checkpoint.size && sameBytes(root, range.root())) return undefined;
    return { ...at(checkpoint), what: 'root', expected: hex(root), found: hex(range.root()) };
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return { ...at(checkpoint), what: 'signature', expected: origin, found: error.code };
  }
};

const at = ({ size }: StoredCheckpoint) => ({ number: size, stream: '', revision: -1 });
