/**
 * The one request of a witness (C2SP `tlog-witness`): `POST <prefix>/add-checkpoint`. A log shows its new checkpoint together with a proof
 * that it grew out of the last one this witness cosigned:
 *
 *   old 20852014                    size of that one; 0 for the first
 *   <base64 hash>                   consistency proof, at most 63 lines; none from 0
 *   …
 *   <empty line>
 *   <the signed checkpoint>
 *
 * Errors: `ADD_CHECKPOINT_MALFORMED` {reason}
 */
import { base64, fromBase64, fromUtf8 } from '../bytes.js';
import type { Hash } from '../merkle/tree-hash.js';
import { treeSizeOf } from '../merkle/tree-size.js';
import { refusal } from '../refusal.js';
import { HASH_BYTES } from '../sha256.js';

export interface AddCheckpoint {
  /** size of the checkpoint the witness is believed to have cosigned last */
  readonly oldSize: number;
  readonly proof: readonly Hash[];
  /** signed note */
  readonly checkpoint: string;
}

const MOST_HASHES = 63;

/** The body of the request. */
export const formatAddCheckpoint = ({ oldSize, proof, checkpoint }: AddCheckpoint): string =>
  [`old ${oldSize}`, ...proof.map(base64), '', checkpoint].join('\n');

/** @throws DomainError `ADD_CHECKPOINT_MALFORMED` */
export const parseAddCheckpoint = (body: string | Uint8Array): AddCheckpoint => {
  const text = typeof body === 'string' ? body : fromUtf8(body);
  if (text === undefined) throw refusal('ADD_CHECKPOINT_MALFORMED', { reason: 'not UTF-8' });
  const split = text.indexOf('\n\n');
  if (split < 0) throw refusal('ADD_CHECKPOINT_MALFORMED', { reason: 'no empty line' });
  const [first = '', ...lines] = text.slice(0, split).split('\n');
  const oldSize = first.startsWith('old ') ? treeSizeOf(first.slice('old '.length)) : undefined;
  if (oldSize === undefined) throw refusal('ADD_CHECKPOINT_MALFORMED', { reason: 'old size' });
  if (lines.length > MOST_HASHES) throw refusal('ADD_CHECKPOINT_MALFORMED', { reason: 'too many hashes' });
  const proof = lines.map((line) => {
    const hash = fromBase64(line);
    if (hash?.length !== HASH_BYTES) throw refusal('ADD_CHECKPOINT_MALFORMED', { reason: 'hash' });
    return hash;
  });
  return { oldSize, proof, checkpoint: text.slice(split + 2) };
};
