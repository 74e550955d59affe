import { hasCode } from '#kernel';
import { about, type Anchor, type AuditedLog, readFile } from '../bundle/audit.js';
import { parseConsistencyProof } from '../bundle/check-consistency.js';
import { holds } from '../bundle/finding.js';
import type { Checkpoint } from '../checkpoint/checkpoint.js';
import { verifyConsistency } from '../merkle/consistency.js';
import { refusal } from '../refusal.js';
import { notChecked, type PublishedFinding } from './published-finding.js';

/**
 * Every head she holds is the beginning of the history that is published now.
 * @throws DomainError `LOG_TOO_SHORT` {source, size, now}, `HISTORY_FORKED` {source, size}, and those of `verifyConsistency` with the path
 */
export async function* checkGrowth({ bundle, head, anchors }: AuditedLog): AsyncGenerator<PublishedFinding, void> {
  const held = anchors.filter(({ checkpoint }) => checkpoint !== head);
  for (const anchor of held) await assertGrownFrom(anchor, head, (path) => readFile(bundle, path));
  if (held.length > 0)
    yield holds('consistency', `${held.length} checkpoints of yours are the beginning of this history`, { proofs: held.length });
  else yield notChecked('consistency', 'NOTHING_KEPT', 'you brought no earlier checkpoint to compare with');
}

const assertGrownFrom = async (
  { source, checkpoint: before }: Anchor,
  head: Checkpoint,
  read: (path: string) => Promise<Uint8Array>,
): Promise<void> => {
  if (before.size > head.size) throw refusal('LOG_TOO_SHORT', { source, size: before.size, now: head.size });
  // Everything grows out of an empty log.
  if (before.size === 0) return;
  const proof = before.size === head.size ? new Uint8Array() : await read(`log/consistency?from=${before.size}&to=${head.size}`);
  try {
    about(source, () => verifyConsistency(before, head, proof.length === 0 ? [] : parseConsistencyProof(proof)));
  } catch (error) {
    const isOther = hasCode(error, 'OLD_ROOT_MISMATCH') || (before.size === head.size && hasCode(error, 'NEW_ROOT_MISMATCH'));
    throw isOther ? refusal('HISTORY_FORKED', { source, size: before.size }, error) : error;
  }
};
