import { type DomainError, isDomainError } from '#kernel';
import { parseEntry } from '../entry/entry.js';
import type { Hash } from '../merkle/tree-hash.js';
import { refusal } from '../refusal.js';
import { RevisionTable } from './revision-table.js';

/**
 * What the entries say of themselves, followed while they stream by: their form, the order within each stream, and the clock. The first thing
 * wrong with each is kept, to be told once the tree is known to hold: a changed entry shall be named as changed before it is called malformed.
 */
export class EntryTimeline {
  malformed: DomainError | undefined;
  revisionGap: DomainError | undefined;
  clockBack: DomainError | undefined;
  /** the latest time any entry so far was recorded; empty before the first */
  latest = '';
  private readonly revisions: RevisionTable;

  /** @param clockTolerance  milliseconds an entry may be recorded earlier than one before it */
  constructor(
    root: Hash,
    private readonly clockTolerance: number,
  ) {
    this.revisions = new RevisionTable(root);
  }

  get streams(): number {
    return this.revisions.streams;
  }

  /** Takes in the next entry. Nothing more is learnt after a malformed one. */
  follow(bytes: Uint8Array, number: number): void {
    if (this.malformed) return;
    try {
      const { stream, rev, time } = parseEntry(bytes);
      this.followRevision(stream, rev, number);
      this.followClock(time, number);
    } catch (error) {
      if (!isDomainError(error)) throw error;
      this.malformed = refusal(error.code, { number, ...error.details }, error);
    }
  }

  private followRevision(stream: string, rev: number, number: number): void {
    const expected = this.revisions.next(stream);
    if (rev !== expected) this.revisionGap ??= refusal('REVISION_GAP', { number, stream, rev, expected });
  }

  private followClock(time: string, number: number): void {
    // ISO 8601 in one format sorts as text; only a step back needs arithmetic.
    if (time >= this.latest) {
      this.latest = time;
      return;
    }
    if (Date.parse(this.latest) - Date.parse(time) <= this.clockTolerance) return;
    this.clockBack ??= refusal('CLOCK_WENT_BACK', { number, time, before: this.latest });
  }
}
