import { existsSync, readFileSync } from 'node:fs';
import type { Clock } from '#kernel';
import { certificatesOfPem, utf8 } from '#proof';
import { faultOf } from '../running/fault-of.js';
import type { OutsiderStatus, SealingFault } from '../running/sealing-status.js';
import type { SealedLog } from '../sealed-log/sealed-log.js';
import { askAuthority } from './ask-authority.js';

export interface TimestampingTerms {
  /** address of the authority */
  readonly url: string;
  /** PEM file of certificates its answers must lead to */
  readonly certificates: string;
  /** milliseconds between two timestamps while there is something new */
  readonly everyMs: number;
}

/** Milliseconds before an authority that failed is asked again. */
const RETRY_MS = 600_000;

/** Has the newest checkpoint stamped from time to time, once the witnesses have been asked. */
export class Timestamps {
  private triedAt: number | undefined;
  private fault: SealingFault | undefined;

  constructor(
    private readonly log: SealedLog,
    private readonly terms: TimestampingTerms,
    private readonly clock: Clock,
  ) {}

  async stamp(signal: AbortSignal): Promise<void> {
    const newest = this.log.signed.newest();
    if (!newest || !this.isDue(newest.size)) return;
    this.triedAt = performance.now();
    try {
      const { url, certificates } = this.terms;
      const trusted = certificatesOfPem(existsSync(certificates) ? readFileSync(certificates, 'utf8') : '');
      const response = await askAuthority(url, utf8(newest.note), { trusted, signal });
      this.log.keepTimestamp({ size: newest.size, note: newest.note, response, receivedAt: this.clock.now() });
      this.fault = undefined;
    } catch (error) {
      this.fault = faultOf(error, this.clock.now());
    }
  }

  status(): OutsiderStatus {
    const size = this.log.signed.lastTimestamp()?.size ?? 0;
    return { name: this.terms.url, size, ...(this.fault ? { fault: this.fault } : {}) };
  }

  private isDue(size: number): boolean {
    if (this.triedAt !== undefined && this.fault && performance.now() - this.triedAt < RETRY_MS) return false;
    const last = this.log.signed.lastTimestamp();
    return !last || (last.size < size && Date.parse(this.clock.now()) - Date.parse(last.receivedAt) >= this.terms.everyMs);
  }
}
