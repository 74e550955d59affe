import type { Checkpoint as LedgerPlace, EventStore } from '#event-store';
import type { Clock } from '#kernel';
import { type CompactRange, compactRangeAt, formatPublicKey, noteSigner, parseCheckpoint, parseNote, signHead } from '#proof';
import type { SigningKeys } from '../keys/signing-keys.js';
import type { SealedLog } from '../sealed-log/sealed-log.js';
import type { StoredCheckpoint } from '../sealed-log/stored-checkpoint.js';
import { logKeyFor } from './log-key-for.js';
import { sealEvents } from './seal-events.js';
import { takeUp } from './take-up.js';

export interface SealerOptions {
  readonly store: EventStore;
  readonly log: SealedLog;
  readonly keys: SigningKeys;
  readonly clock: Clock;
  /** name of the log in its checkpoints, taken when its first key is made */
  readonly origin: string;
  /** milliseconds between two checkpoints while there is something new */
  readonly checkpointMs?: number | undefined;
  /** entries that are sealed in one transaction */
  readonly batch?: number | undefined;
}

/** Where the sealer stands: everything that moves while it runs. */
interface Standing {
  range: CompactRange;
  after: LedgerPlace | undefined;
}

const CHECKPOINT_MS = 10_000;
const BATCH = 8_192;

/**
 * Follows the ledger in its global order and seals: entries and the hashes they complete in one transaction, and from time to time a signed
 * checkpoint. Killed at any moment it goes on from what is on disk: entries follow from the ledger and hashes from entries, so sealing twice
 * gives the same bytes, and the sealed log refuses what does not follow.
 */
export class Sealer {
  private standing: Standing | undefined;
  private signedAt: number | undefined;

  constructor(private readonly options: SealerOptions) {}

  /**
   * Seals the next entries, and signs a checkpoint when one is due.
   * @returns the checkpoints signed, and whether there is more to seal at once
   * @throws DomainError of `takeUp`, `sealEvents`, `signHead` and `SigningKeys`, and then nothing more is signed; `LEDGER_UNAVAILABLE`
   */
  async turn(): Promise<{ readonly signed: readonly StoredCheckpoint[]; readonly more: boolean }> {
    const { store, log, batch = BATCH } = this.options;
    const standing = (this.standing ??= await this.takeUp());
    const page = await store.readAll({ after: standing.after, limit: batch });
    if (page.events.length > 0) this.keep(standing, page.events);
    standing.after = page.checkpoint;
    const signed = await this.signWhatIsDue(log.size);
    return { signed, more: !page.atHead };
  }

  private async takeUp(): Promise<Standing> {
    const { store, log } = this.options;
    this.assertFirstKey();
    const after = await takeUp(store, log);
    return { range: await compactRangeAt(log.size, log), after };
  }

  private keep(standing: Standing, events: Parameters<typeof sealEvents>[1]): void {
    try {
      this.options.log.append(sealEvents(standing.range, events));
    } catch (error) {
      // The edge of the tree has moved on without what it stands for: it is taken up again from disk.
      this.standing = undefined;
      throw error;
    }
  }

  /** A change of the key is sealed under the old one at once, so that it is vouched for before the new one signs. */
  private async signWhatIsDue(size: number): Promise<readonly StoredCheckpoint[]> {
    const { log, checkpointMs = CHECKPOINT_MS } = this.options;
    const last = log.signed.newest()?.size ?? 0;
    const rotations = log.signed.keys().filter(({ fromEntry }) => fromEntry > last && fromEntry <= size);
    const signed: StoredCheckpoint[] = [];
    for (const { fromEntry } of rotations) signed.push(await this.sign(fromEntry));
    const isDue = this.signedAt === undefined || performance.now() - this.signedAt >= checkpointMs;
    if (size > (signed.at(-1)?.size ?? last) && isDue) signed.push(await this.sign(size));
    return signed;
  }

  private async sign(size: number): Promise<StoredCheckpoint> {
    const { log, keys, clock } = this.options;
    const before = log.signed.newest();
    const key = keys.find(logKeyFor(log.signed.keys(), size));
    const previous = before && parseCheckpoint(parseNote(before.note).text);
    const { note } = await signHead({ origin: key.name, size, previous }, log, [noteSigner(key)]);
    const checkpoint = { size, note, signedAt: clock.now() };
    log.keepCheckpoint(checkpoint);
    this.signedAt = performance.now();
    return checkpoint;
  }

  /** A log that has signed before keeps its key: a new one in its place would be a fork under another name. */
  private assertFirstKey(): void {
    const { log, keys, origin } = this.options;
    if (log.signed.keys().length > 0) return;
    log.keepFirstKey(formatPublicKey(keys.only() ?? keys.make(origin)));
  }
}
