import { type DomainError, isDomainError } from '#kernel';
import { fromUtf8, utf8 } from '../bytes.js';
import { parseEntry } from '../entry/entry.js';
import { EntryScan } from '../entry/scan-entry.js';
import type { TreeHead } from '../merkle/consistency.js';
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
  private readonly scan = new EntryScan();
  private readonly revisions: RevisionTable;
  /** the latest time so far, 24 bytes of ISO 8601; all zero before the first entry */
  private readonly latestTime = new Uint8Array(INSTANT_BYTES);

  /** @param clockTolerance  milliseconds an entry may be recorded earlier than one before it */
  constructor(
    head: TreeHead,
    private readonly clockTolerance: number,
  ) {
    this.revisions = new RevisionTable(head.root, head.size);
  }

  get streams(): number {
    return this.revisions.streams;
  }

  /** The latest time any entry so far was recorded; empty before the first. */
  get latest(): string {
    return this.latestTime[0] === 0 ? '' : textOf(this.latestTime);
  }

  /** Takes in the next entry. Nothing more is learnt after a malformed one. */
  follow(bytes: Uint8Array, number: number): void {
    if (this.malformed) return;
    if (!this.scan.read(bytes)) return this.followUnusual(bytes, number);
    const { streamFrom, streamTo, revision, timeFrom } = this.scan;
    this.followRevision(bytes.subarray(streamFrom, streamTo), revision, number);
    this.followClock(bytes, timeFrom, number);
  }

  private followUnusual(bytes: Uint8Array, number: number): void {
    try {
      const { stream, rev, time } = parseEntry(bytes);
      this.followRevision(utf8(stream), rev, number);
      this.followClock(utf8(time), 0, number);
    } catch (error) {
      if (!isDomainError(error)) throw error;
      this.malformed = refusal(error.code, { number, ...error.details }, error);
    }
  }

  private followRevision(stream: Uint8Array, rev: number, number: number): void {
    const expected = this.revisions.next(stream);
    if (rev !== expected) this.revisionGap ??= refusal('REVISION_GAP', { number, stream: textOf(stream), rev, expected });
  }

  private followClock(bytes: Uint8Array, from: number, number: number): void {
    // ISO 8601 in one format sorts as text; only a step back needs arithmetic.
    if (this.isForward(bytes, from)) {
      for (let place = 0; place < INSTANT_BYTES; place++) this.latestTime[place] = bytes[from + place] ?? 0;
      return;
    }
    const time = textOf(bytes.subarray(from, from + INSTANT_BYTES));
    if (Date.parse(this.latest) - Date.parse(time) <= this.clockTolerance) return;
    this.clockBack ??= refusal('CLOCK_WENT_BACK', { number, time, before: this.latest });
  }

  private isForward(bytes: Uint8Array, from: number): boolean {
    for (let place = 0; place < INSTANT_BYTES; place++) {
      const difference = (bytes[from + place] ?? 0) - (this.latestTime[place] ?? 0);
      if (difference !== 0) return difference > 0;
    }
    return true;
  }
}

const INSTANT_BYTES = 24;

const textOf = (bytes: Uint8Array): string => fromUtf8(bytes) ?? '';
