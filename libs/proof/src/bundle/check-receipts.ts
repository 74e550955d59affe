import { sameBytes } from '../bytes.js';
import { verifyInclusion } from '../merkle/inclusion.js';
import { leafHash } from '../merkle/tree-hash.js';
import { parseCheckpoint } from '../checkpoint/checkpoint.js';
import { parseNote } from '../note/signed-note.js';
import { refusal } from '../refusal.js';
import { HASH_BYTES } from '../sha256.js';
import { TILE_WIDTH, tileIn, tilePath } from '../tiles/tile.js';
import { about, type Audit, type NamedReceipt, readFile } from './audit.js';
import { type Checking, holds } from './finding.js';

/**
 * Every receipt proves its entry under its own checkpoint, and the log holds that very entry under that number.
 * @throws DomainError `RECEIPT_NOT_IN_LOG` {source, index}, `RECEIPT_WITHOUT_ENTRY`, and those of `verifyInclusion` with the source
 */
export async function* checkReceipts(audit: Audit): Checking {
  for (const receipt of audit.receipts) await checkReceipt(audit, receipt);
  if (audit.receipts.length > 0) yield holds('receipts', `${audit.receipts.length} receipts are for entries of this log`);
}

const checkReceipt = async ({ bundle, head }: Audit, { source, receipt }: NamedReceipt): Promise<void> => {
  const { entry, index, proof } = receipt;
  const leaf = about(source, () => {
    if (!entry) throw refusal('RECEIPT_WITHOUT_ENTRY', { index });
    const { size, root } = parseCheckpoint(parseNote(receipt.checkpoint).text);
    verifyInclusion(leafHash(entry), index, size, proof, root);
    return leafHash(entry);
  });
  const tile = tileIn(head.size, 0, Math.floor(index / TILE_WIDTH));
  if (!tile) throw refusal('RECEIPT_NOT_IN_LOG', { source, index });
  const leaves = await readFile(bundle, `log/${tilePath(tile)}`);
  const place = (index % TILE_WIDTH) * HASH_BYTES;
  if (!sameBytes(leaves.subarray(place, place + HASH_BYTES), leaf)) throw refusal('RECEIPT_NOT_IN_LOG', { source, index });
};
