/**
 * The verdict on an audit bundle, checked offline by someone who trusts none of its makers:
 *
 *   MANIFEST.json                 which files belong together            manifest
 *   policy  log.vkey              who must have signed                   signatures
 *   log/checkpoint                the newest signed head                 signatures
 *   log/tile/…                    entries and hashes (`tiles/tile.ts`)   log, entries, revisions, clock
 *   checkpoints/<size>.note       earlier signed heads                   checkpoints
 *   consistency/<a>-<b>.txt       proofs between them                    consistency
 *   timestamps/<size>.tsr         RFC 3161 over checkpoints/<size>.note  timestamps
 *   timestamps/certificates.pem   what they lead to
 *   receipts/<index>.tlog-proof   receipts of single entries             receipts
 *
 * One finding for each check that holds, in this order; at the first thing that does not, one finding that names it, and nothing more. What else
 * the bundle holds (projections, disclosures, ballots) is covered by the manifest and checked by those who know its meaning.
 *
 * Memory does not grow with the log but for 12 bytes a stream.
 */
import type { AuditOptions } from './audit.js';
import type { BundleReader } from './bundle-reader.js';
import { checkConsistency } from './check-consistency.js';
import { checkLog } from './check-log.js';
import { checkManifest } from './check-manifest.js';
import { checkReceipts } from './check-receipts.js';
import { checkSignatures } from './check-signatures.js';
import { checkTimeline } from './check-timeline.js';
import { checkTimestamps } from './check-timestamps.js';
import type { Finding } from './finding.js';
import { unlessFailed } from './unless-failed.js';

/** Verifies a bundle. It holds when no finding fails. */
export async function* verifyBundle(bundle: BundleReader, options: AuditOptions = {}): AsyncGenerator<Finding, void> {
  const manifest = yield* unlessFailed('manifest', checkManifest(bundle));
  if (!manifest) return;
  const audit = yield* unlessFailed('signatures', checkSignatures(bundle, options, manifest.result));
  if (!audit) return;
  const log = yield* unlessFailed('log', checkLog(audit.result));
  if (!log) return;
  if (!(yield* unlessFailed('consistency', checkConsistency(audit.result)))) return;
  if (!(yield* unlessFailed('timestamps', checkTimestamps(audit.result, log.result)))) return;
  if (!(yield* unlessFailed('entries', checkTimeline(log.result)))) return;
  yield* unlessFailed('receipts', checkReceipts(audit.result));
}
