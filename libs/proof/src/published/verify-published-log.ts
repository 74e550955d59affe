/**
 * The verdict on a log as its cooperative publishes it at this moment, reached by somebody who takes bytes from its server and believes none of
 * them:
 *
 *   log/policy  log/checkpoint          who must have signed, the newest signed head    signatures
 *   the key on her paper                the same key                                    key
 *   the cosignatures below it           enough witnesses have seen it                   witnesses
 *   log/consistency?from=…&to=…         what she kept is the beginning of this history  consistency
 *   her receipts                        their entries are in this log                   receipts
 *   log/tile/…                          entries and hashes lead to the signed root      log, checkpoints, entries, revisions, clock
 *
 * Entries are shown to those who may read them. To others the hashes are, which are for everybody: they lead to the same root.
 *
 * One finding for each check that holds or was not made, in this order; at the first thing that does not hold, one that names it, and the end.
 *
 * Errors, besides those of the checks of a bundle:
 *   LOG_KEY_UNKNOWN     the key she brought is none of this log's {key}
 *   LOG_TOO_SHORT       she holds a head of more entries than there are now {source, size, now}
 *   ROOT_NOT_OF_HASHES  the published hashes do not lead to the signed root {size}
 */
import type { AuditedLog, AuditOptions } from '../bundle/audit.js';
import type { BundleReader } from '../bundle/bundle-reader.js';
import { checkLog } from '../bundle/check-log.js';
import { checkReceipts } from '../bundle/check-receipts.js';
import { checkTimeline } from '../bundle/check-timeline.js';
import { unlessFailed } from '../bundle/unless-failed.js';
import { checkGrowth } from './check-growth.js';
import { checkHashes } from './check-hashes.js';
import { checkPublishedHead } from './check-published-head.js';
import { notChecked, type PublishedFinding } from './published-finding.js';

/** What she brings, and how much is looked at. */
export interface PublishedLogOptions extends AuditOptions {
  /** `entries`, `hashes` where entries are not shown to her, or `head` alone: what a receipt needs */
  readonly depth: 'entries' | 'hashes' | 'head';
}

/**
 * Verifies a published log. It holds when no finding fails.
 * @param log  the bytes at an address below that of the cooperative: `log/checkpoint`
 */
export async function* verifyPublishedLog(
  log: Pick<BundleReader, 'read'>,
  options: PublishedLogOptions,
): AsyncGenerator<PublishedFinding, void> {
  const bundle: BundleReader = { read: (path) => log.read(path), paths: () => [] };
  const head = yield* unlessFailed('signatures', checkPublishedHead(bundle, options));
  if (!head) return;
  const { result: audit } = head;
  if (!(yield* unlessFailed('consistency', checkGrowth(audit)))) return;
  if (!(yield* unlessFailed('receipts', checkReceipts(audit)))) return;
  if (options.depth === 'entries') yield* entriesOf(audit);
  if (options.depth !== 'hashes') return;
  if (yield* unlessFailed('log', checkHashes(audit))) yield notChecked('entries', 'ENTRIES_NOT_SHOWN', 'the entries are not shown to you');
}

async function* entriesOf(audit: AuditedLog): AsyncGenerator<PublishedFinding, void> {
  const log = yield* unlessFailed('log', checkLog(audit));
  if (log) yield* unlessFailed('entries', checkTimeline(log.result));
}
