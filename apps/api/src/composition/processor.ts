import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import type { CommandBus } from '@nestjs/cqrs';
import { UpcasterChain } from '#event-store';
import { LeaseRegister, ProcessorHost, type ProcessStatus } from '#processing';
import type { SealingStatus } from '#sealing';
import { processes } from './catalogue.js';
import { upcasters } from './upcasters.js';
import { sealingOn } from './sealing.js';
import { dispatcherOn } from './command-dispatcher.js';
import { processesFolderOf } from './configuration.js';
import type { Node } from './node.js';
import { VaultUpkeep } from './upkeep.js';

/** The processes of a node: running, or standing by while another node holds the lease. */
export interface Processor {
  status(): readonly ProcessStatus[];
  holdsLease(): boolean;
  /** names the node that runs them, this one or another; `undefined` while none does */
  leaseHolder(): string | undefined;
  /** `undefined` while another node seals */
  sealing(): SealingStatus | undefined;
  /** Lets the command under way be answered, then leaves the lease to others. */
  stop(): Promise<void>;
}

/** Starts the processes of the application on a node: the same in the server and on their own. */
export const startProcessor = async (node: Node, commands: CommandBus): Promise<Processor> => {
  const { configuration, store, clock } = node;
  const sealing = sealingOn(node);
  const folder = processesFolderOf(configuration);
  const leases = new LeaseRegister(join(folder, 'lease.sqlite'), clock);
  const host = new ProcessorHost({
    store,
    upcasters: new UpcasterChain(upcasters),
    processes,
    folder,
    dispatch: dispatcherOn(commands),
    leases,
    // A data folder is written by one process at a time: together with the machine it names a node, and the same one after a restart.
    holder: `${hostname()}:${resolve(configuration.dataFolder)}`,
    clock,
    services: [sealing, new VaultUpkeep(commands)],
  });
  await host.start();
  const stop = async () => {
    await host.stop();
    leases.close();
  };
  return {
    status: () => host.status(),
    holdsLease: () => host.holdsLease(),
    leaseHolder: () => host.leaseHolder(),
    sealing: () => sealing.status(),
    stop,
  };
};
