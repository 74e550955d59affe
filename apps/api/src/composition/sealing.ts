import { randomBytes } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { InlineSealing, ThreadedSealing, type SealingService, type SealingTerms } from '#sealing';
import { sealFolderOf, type Configuration } from './configuration.js';
import type { Node } from './node.js';
import type { SealingShare } from './sealing-share.js';

/** The sealer of a node: on a thread of its own, or on this one where the read models are. */
export const sealingOn = ({ configuration, store, clock }: Node): SealingService => {
  const terms = termsOf(configuration);
  if (configuration.projector === 'inline') return new InlineSealing({ ...terms, store, clock });
  const share: SealingShare = { configuration, terms };
  return new ThreadedSealing({ spawn: () => new Worker(new URL('./sealing.worker.js', import.meta.url), { workerData: share }), clock });
};

/** Milliseconds between two looks at the ledger. */
const POLL_MS = 1_000;
const DAY_MS = 86_400_000;

/** On what terms a configuration seals. */
export const termsOf = (configuration: Configuration): SealingTerms => {
  const { checkpointSeconds, timestampUrl, logOrigin = `unevoix/${randomBytes(8).toString('hex')}` } = configuration;
  const checkpointMs = checkpointSeconds === undefined ? undefined : checkpointSeconds * 1_000;
  return {
    folder: sealFolderOf(configuration),
    origin: logOrigin,
    checkpointMs,
    pollMs: checkpointMs && Math.min(POLL_MS, checkpointMs),
    timestamps: timestampUrl === undefined ? undefined : { url: timestampUrl, everyMs: DAY_MS },
  };
};
