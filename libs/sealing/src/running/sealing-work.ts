import { mkdirSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EventStore } from '#event-store';
import type { Clock } from '#kernel';
import { SigningKeys } from '../keys/signing-keys.js';
import { nextReconciliation } from '../reconcile/next-reconciliation.js';
import { reconcileWithSeal } from '../reconcile/reconcile-with-seal.js';
import { SealedLog } from '../sealed-log/sealed-log.js';
import { Sealer } from '../sealer/sealer.js';
import { Timestamps } from '../timestamping/timestamps.js';
import { Witnesses } from '../witness/witnesses.js';
import { readWitnessPolicy } from '../witness/witness-policy.js';
import { faultOf } from './fault-of.js';
import { sealingFiles } from './sealing-files.js';
import type { SealingStatus } from './sealing-status.js';
import type { SealingTerms } from './sealing-terms.js';

export interface SealingWorkOptions extends SealingTerms {
  readonly store: EventStore;
  readonly clock: Clock;
}

/**
 * Everything that goes on at an open sealed log: entries are sealed, checkpoints shown to witnesses and stamped, the ledger held against its
 * seal at night. Only the first is waited for; the others go on beside it, one round at a time.
 */
export class SealingWork {
  private readonly log: SealedLog;
  private readonly sealer: Sealer;
  private readonly witnesses: Pick<Witnesses, 'show' | 'status'>;
  private readonly timestamps: Timestamps | undefined;
  private readonly giveUp = new AbortController();
  private outside: Promise<void> | undefined;
  private reconciling: Promise<void> | undefined;

  /** @throws DomainError `NOT_A_SEALED_LOG` */
  constructor(private readonly options: SealingWorkOptions) {
    const { folder, store, clock, origin, checkpointMs, timestamps } = options;
    const files = sealingFiles(folder);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.log = SealedLog.open(files.log);
    this.sealer = new Sealer({ store, log: this.log, keys: new SigningKeys(folder), clock, origin, checkpointMs });
    this.witnesses = witnessesIn(files.witnesses, this.log, clock);
    this.timestamps = timestamps && new Timestamps(this.log, { ...timestamps, certificates: files.timestampAuthority }, clock);
  }

  /** @returns whether there is more to seal at once. @throws DomainError what `Sealer.turn` throws */
  async turn(): Promise<boolean> {
    const { more } = await this.sealer.turn();
    this.outside ??= this.askOutside().finally(() => (this.outside = undefined));
    if (this.isReconciliationDue()) this.reconciling ??= this.reconcile().finally(() => (this.reconciling = undefined));
    return more;
  }

  status(): Omit<SealingStatus, 'state' | 'fault'> {
    const { signed, size } = this.log;
    const newest = signed.newest();
    return {
      sealed: size,
      checkpoint: newest ? { size: newest.size, signedAt: newest.signedAt } : null,
      witnesses: this.witnesses.status(),
      timestamps: this.timestamps?.status() ?? null,
      reconciliation: signed.lastReconciliation() ?? null,
    };
  }

  /** Gives up what goes on beside, and closes the log. */
  async close(): Promise<void> {
    this.giveUp.abort();
    await Promise.allSettled([this.outside, this.reconciling]);
    this.log.close();
  }

  /** Witnesses first: what is stamped then says whom it had convinced. */
  private async askOutside(): Promise<void> {
    await this.witnesses.show(this.giveUp.signal);
    await this.timestamps?.stamp(this.giveUp.signal);
  }

  private isReconciliationDue(): boolean {
    const { signed } = this.log;
    const last = signed.lastReconciliation()?.finishedAt ?? signed.list({ limit: 1 })[0]?.signedAt;
    return last !== undefined && nextReconciliation(last) <= this.options.clock.now();
  }

  /** The ledger that is away is compared the next time; what differs is kept, for all who look. */
  private async reconcile(): Promise<void> {
    const { store, clock } = this.options;
    const progressed = async () => {
      this.giveUp.signal.throwIfAborted();
      await nextTurn();
    };
    try {
      this.log.keepReconciliation(await reconcileWithSeal(store, this.log, { progressed, clock }));
    } catch {
      // Not compared is not kept: it stays due.
    }
  }
}

const POLICY_FILE = 'witnesses.policy';

/** A policy that cannot be read is told where its witnesses would be. */
const witnessesIn = (file: string, log: SealedLog, clock: Clock): Pick<Witnesses, 'show' | 'status'> => {
  try {
    return new Witnesses(log, readWitnessPolicy(file).policy.witnesses, clock);
  } catch (error) {
    const fault = faultOf(error, clock.now());
    return { show: () => Promise.resolve(), status: () => [{ name: POLICY_FILE, size: 0, fault }] };
  }
};
