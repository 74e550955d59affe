/**
 * A receipt (C2SP `tlog-proof`, file ending `.tlog-proof`): the proof that one entry is in the log, checked offline by its holder.
 *
 *   c2sp.org/tlog-proof@v1
 *   extra <base64>                  what the holder needs besides; here the entry itself
 *   index 73894                     its number in the log
 *   <base64 hash>                   the inclusion proof, leaf's sibling first; none for a log of one entry
 *   …
 *   <empty line>
 *   <the signed checkpoint, verbatim>
 *
 * The format lets `extra` hold what rebuilds the entry and vouches for none of it. Ours is the bytes of the entry: it is hashed and must lead
 * to the signed root, so that a receipt is one file and complete.
 *
 * Errors:
 *   RECEIPT_MALFORMED      not of this form {reason}
 *   RECEIPT_WITHOUT_ENTRY  no `extra`, and no entry given either
 *   and those of `verifyInclusion` and `judgeCheckpoint`
 */
import { base64, fromBase64, fromUtf8 } from '../bytes.js';
import { parseCheckpoint } from '../checkpoint/checkpoint.js';
import { inclusionProof, verifyInclusion } from '../merkle/inclusion.js';
import type { HashReader } from '../merkle/stored-hash.js';
import { type Hash, leafHash } from '../merkle/tree-hash.js';
import { treeSizeOf } from '../merkle/tree-size.js';
import { parseNote } from '../note/signed-note.js';
import { judgeCheckpoint, type TrustedCheckpoint } from '../policy/judge-checkpoint.js';
import type { Policy } from '../policy/policy.js';
import { refusal } from '../refusal.js';
import { HASH_BYTES } from '../sha256.js';

const HEADER = 'c2sp.org/tlog-proof@v1';

export interface Receipt {
  /** number of the entry in the log */
  readonly index: number;
  readonly proof: readonly Hash[];
  /** signed note of the checkpoint */
  readonly checkpoint: string;
  /** bytes of the entry */
  readonly entry?: Uint8Array | undefined;
}

export const formatReceipt = ({ index, proof, checkpoint, entry }: Receipt): string =>
  [HEADER, ...(entry ? [`extra ${base64(entry)}`] : []), `index ${index}`, ...proof.map(base64), '', checkpoint].join('\n');

/**
 * Reads a receipt without trusting it.
 * @throws DomainError `RECEIPT_MALFORMED` {reason}
 */
export const parseReceipt = (receipt: string | Uint8Array): Receipt => {
  const text = typeof receipt === 'string' ? receipt : fromUtf8(receipt);
  if (text === undefined) throw refusal('RECEIPT_MALFORMED', { reason: 'not UTF-8' });
  const split = text.indexOf('\n\n');
  const checkpoint = text.slice(split + 2);
  if (split < 0 || checkpoint === '') throw refusal('RECEIPT_MALFORMED', { reason: 'no checkpoint' });
  const [header, ...lines] = text.slice(0, split).split('\n');
  if (header !== HEADER) throw refusal('RECEIPT_MALFORMED', { reason: 'first line' });
  const entry = lines[0]?.startsWith('extra ') ? bytesOf(lines.shift()?.slice('extra '.length)) : undefined;
  const indexLine = lines.shift() ?? '';
  const index = indexLine.startsWith('index ') ? treeSizeOf(indexLine.slice('index '.length)) : undefined;
  if (index === undefined) throw refusal('RECEIPT_MALFORMED', { reason: 'index' });
  return { index, proof: lines.map(hashOf), checkpoint, ...(entry && { entry }) };
};

const bytesOf = (text = ''): Uint8Array => {
  const bytes = fromBase64(text);
  if (!bytes) throw refusal('RECEIPT_MALFORMED', { reason: 'extra is not base64' });
  return bytes;
};

const hashOf = (line: string): Hash => {
  const hash = fromBase64(line);
  if (hash?.length !== HASH_BYTES) throw refusal('RECEIPT_MALFORMED', { reason: 'hash' });
  return hash;
};

/**
 * Makes the receipt of an entry.
 * @param checkpoint  signed note of a checkpoint that covers it
 * @param reader      stored hashes of the tree
 * @throws DomainError `LEAF_OUTSIDE_TREE` when the checkpoint is older than the entry
 */
export const receiptOf = async (index: number, entry: Uint8Array, checkpoint: string, reader: HashReader): Promise<Receipt> => {
  const { size } = parseCheckpoint(parseNote(checkpoint).text);
  return { index, proof: await inclusionProof(index, size, reader), checkpoint, entry };
};

/**
 * Verifies that the entry of a receipt is in a log of the policy.
 * @param entry  bytes of the entry when the receipt does not carry them
 * @returns the checkpoint it is proved under
 * @throws DomainError as listed at the head of the file
 */
export const verifyReceipt = (receipt: Receipt, policy: Policy, entry = receipt.entry): TrustedCheckpoint => {
  if (!entry) throw refusal('RECEIPT_WITHOUT_ENTRY', { index: receipt.index });
  const trusted = judgeCheckpoint(receipt.checkpoint, policy);
  const { size, root } = trusted.checkpoint;
  verifyInclusion(leafHash(entry), receipt.index, size, receipt.proof, root);
  return trusted;
};
