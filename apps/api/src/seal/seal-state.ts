import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK, EVENT_STORE } from '#cqrs';
import type { EventStore } from '#event-store';
import { PublishedLog, sealLag, type SealingStatus } from '#sealing';
import { RunningProcesses } from '../composition/running-processes.js';
import type { SealDto } from './seal.dto.js';

/** Where the seal stands, as this node sees it: what the sealer says if it runs here, and what the ledger and the sealed log show. */
@Injectable()
export class SealState {
  constructor(
    private readonly published: PublishedLog,
    private readonly processes: RunningProcesses,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async now(): Promise<SealDto> {
    return { ...sealerOf(this.processes.sealing()), ...this.shown(), lagSeconds: await this.lagSeconds() };
  }

  private shown() {
    const log = this.published.logIfAny;
    const newest = log?.signed.newest();
    const reached = newest && this.published.reachesQuorum(newest);
    const quorum = reached === undefined ? 'none' : reached ? 'reached' : 'missing';
    const reconciliation = log?.signed.lastReconciliation() ?? null;
    return { sealed: log?.size ?? 0, signed: newest?.size ?? 0, keys: log?.signed.keys() ?? [], quorum, reconciliation } as const;
  }

  /** @returns null while the ledger cannot be asked */
  private async lagSeconds(): Promise<number | null> {
    const lag = await sealLag(this.store, this.published.logIfAny, this.clock.now()).catch(() => undefined);
    return lag ?? null;
  }
}

const sealerOf = (sealing: SealingStatus | undefined): Pick<SealDto, 'state' | 'fault' | 'witnesses' | 'timestamps'> =>
  sealing
    ? { state: sealing.state, fault: sealing.fault ?? null, witnesses: sealing.witnesses, timestamps: sealing.timestamps }
    : { state: 'elsewhere', fault: null, witnesses: [], timestamps: null };
