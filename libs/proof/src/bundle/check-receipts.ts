import { parseCheckpoint } from '../checkpoint/checkpoint.js';
import { verifyInclusion } from '../merkle/inclusion.js';
import { leafHash } from '../merkle/tree-hash.js';
import { parseNote } from '../note/signed-note.js';
import { refusal } from '../refusal.js';
import { about, type Audit } from './audit.js';
import { type Checking, holds } from './finding.js';

/**
 * Every receipt proves its entry under its own checkpoint. Those checkpoints were compared with the entries before, so the entry is in this log
 * under that number.
 * @throws DomainError `RECEIPT_WITHOUT_ENTRY`, and those of `verifyInclusion`, with the path
 */
export async function* checkReceipts({ receipts }: Pick<Audit, 'receipts'>): Checking {
  for (const { source, receipt } of receipts) {
    const { entry, index, proof, checkpoint } = receipt;
    about(source, () => {
      if (!entry) throw refusal('RECEIPT_WITHOUT_ENTRY', { index });
      const { size, root } = parseCheckpoint(parseNote(checkpoint).text);
      verifyInclusion(leafHash(entry), index, size, proof, root);
    });
  }
  if (receipts.length > 0)
    yield holds('receipts', `${receipts.length} receipts are for entries of this log`, { receipts: receipts.length });
}
