import type { Clock } from '#kernel';
import type { PolicyWitness } from '#proof';
import { faultOf } from '../running/fault-of.js';
import type { OutsiderStatus, SealingFault } from '../running/sealing-status.js';
import type { SealedLog } from '../sealed-log/sealed-log.js';
import { askWitness } from './ask-witness.js';

/** Milliseconds before a witness that failed is shown the same checkpoint again. */
const RETRY_MS = 60_000;

interface Attempt {
  readonly size: number;
  readonly at: number;
}

/** The witnesses of a log, each shown the newest checkpoint. What one fails at concerns nobody else. */
export class Witnesses {
  private readonly attempts = new Map<string, Attempt>();
  private readonly faults = new Map<string, SealingFault>();

  /** @param witnesses  of the policy; those without an address are not asked */
  constructor(
    private readonly log: SealedLog,
    private readonly witnesses: readonly PolicyWitness[],
    private readonly clock: Clock,
  ) {}

  /** Shows the newest checkpoint to all who have not cosigned it, at once; those who failed at it get another chance after a minute. */
  async show(signal: AbortSignal): Promise<void> {
    const size = this.log.signed.newest()?.size;
    if (size !== undefined) await Promise.all(this.witnesses.map((witness) => this.ask(witness, size, signal)));
  }

  status(): readonly OutsiderStatus[] {
    return this.witnesses.map(({ name }) => {
      const fault = this.faults.get(name);
      return { name, size: this.log.signed.cosignedBy(name), ...(fault ? { fault } : {}) };
    });
  }

  private async ask(witness: PolicyWitness, size: number, signal: AbortSignal): Promise<void> {
    const { name, url } = witness;
    const known = this.log.signed.cosignedBy(name);
    if (url === undefined || known === size || !this.mayTry(name, size)) return;
    this.attempts.set(name, { size, at: performance.now() });
    try {
      const signature = await askWitness(this.log, size, witness, { known, signal });
      this.log.keepCosignature(size, name, signature, this.clock.now());
      this.faults.delete(name);
    } catch (error) {
      this.faults.set(name, faultOf(error, this.clock.now()));
    }
  }

  private mayTry(name: string, size: number): boolean {
    const last = this.attempts.get(name);
    return last?.size !== size || performance.now() - last.at >= RETRY_MS;
  }
}
