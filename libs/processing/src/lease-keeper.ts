import type { Clock } from '#kernel';
import type { Lease, LeaseRegister } from './lease-register.js';

export interface LeaseKeeperOptions {
  readonly register: LeaseRegister;
  readonly name: string;
  /** names this candidate; a restarted one takes its own lease over at once */
  readonly holder: string;
  readonly seconds: number;
  readonly clock: Clock;
  readonly acquired: (lease: Lease) => void;
  readonly lost: () => Promise<void>;
  /** told when the register could not be asked */
  readonly failed: (error: unknown) => void;
}

/** Tries to get a lease, renews it three times in its term, and tells when it was got and lost. */
export class LeaseKeeper {
  private lease: Lease | undefined;
  private timer: NodeJS.Timeout | undefined;
  private turn: Promise<void> = Promise.resolve();

  constructor(private readonly options: LeaseKeeperOptions) {}

  /** By the clock, so that a holder that slept past the end knows without asking. */
  holds(): boolean {
    return this.lease !== undefined && this.lease.expiresAt > this.options.clock.now();
  }

  /** Returns after the first attempt. */
  async start(): Promise<void> {
    this.timer = setInterval(() => void this.queue(), (this.options.seconds * 1_000) / 3);
    await this.queue();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.turn;
    const { lease } = this;
    if (!lease) return;
    this.lease = undefined;
    await this.options.lost();
    this.options.register.release(lease);
  }

  /** One look after the other: stopping what ran under a lost lease may take longer than the time between two. */
  private queue(): Promise<void> {
    this.turn = this.turn.then(() => this.look());
    return this.turn;
  }

  /** A register that cannot be asked takes nothing away before the term is over. */
  private async look(): Promise<void> {
    const before = this.lease;
    try {
      this.lease = before ? this.renew(before) : this.acquire();
    } catch (error) {
      this.options.failed(error);
    }
    if (this.lease && !before) return this.options.acquired(this.lease);
    if (!before || this.holds()) return;
    this.lease = undefined;
    await this.options.lost();
  }

  private acquire(): Lease | undefined {
    const { register, name, holder, seconds } = this.options;
    return register.acquire(name, holder, seconds);
  }

  private renew(lease: Lease): Lease | undefined {
    return this.options.register.renew(lease, this.options.seconds);
  }
}
