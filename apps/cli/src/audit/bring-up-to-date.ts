import { mkdirSync } from 'node:fs';
import { hasCode, isDomainError } from '#kernel';
import { SealedLog, Sealer, sealingFiles, SigningKeys } from '#sealing';
import { openNode, type Node } from '../../../api/src/composition/node.js';
import { termsOf } from '../../../api/src/composition/sealing.js';
import type { Configuration } from '../../../api/src/composition/configuration.js';

/** How long the read models of a ledger that nobody serves may take, in milliseconds. */
const PATIENCE = 86_400_000;

/**
 * Brings read models and seal to the end of a ledger nobody serves; where a node serves it, that is its work.
 * @returns whether a node serves it
 */
export const bringUpToDate = async (configuration: Configuration): Promise<boolean> => {
  try {
    const node = await openNode(configuration);
    try {
      await followToHead(node);
      await sealToHead(node);
      return false;
    } finally {
      await node.close();
    }
  } catch (error) {
    if (hasCode(error, 'LEDGER_IN_USE')) return true;
    throw error;
  }
};

const followToHead = async ({ store, readModels }: Node): Promise<void> => {
  const head = await store.head();
  for (const { name } of readModels.status()) await readModels.waitFor(name, head?.number, PATIENCE);
};

const NOT_AS_SEALED: ReadonlySet<string> = new Set(['SEALED_ENTRY_DIFFERS', 'LEDGER_BEHIND_SEAL']);

const sealToHead = async ({ store, clock, configuration }: Node): Promise<void> => {
  const { folder, origin } = termsOf(configuration);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const log = SealedLog.open(sealingFiles(folder).log);
  try {
    const sealer = new Sealer({ store, log, keys: new SigningKeys(folder), clock, origin, checkpointMs: 0 });
    while ((await sealer.turn()).more);
  } catch (error) {
    // A ledger that is not what was sealed gets no new seal; that is what the bundle then says.
    if (!isDomainError(error) || !NOT_AS_SEALED.has(error.code)) throw error;
  } finally {
    log.close();
  }
};
