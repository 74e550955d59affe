/** Entries [first, last] of which at least one in every `GAP + 1` is about the subject. */
export type SubjectRun = [subject: number, first: number, last: number];

/** Entries about something else that a run may pass over: whoever reads it looks at so many in vain at most. */
const GAP = 7;

interface OpenRun {
  first: number;
  last: number;
}

/**
 * Entries about one subject mostly stand close together: the votes of a ballot, what an office writes in a morning. A run of them is one row, so
 * that an index over all subjects stays smaller than the ledger.
 */
export class SubjectRuns {
  private readonly open = new Map<number, OpenRun>();

  constructor(private readonly close: (run: SubjectRun) => void) {}

  /** @param number  of an entry about the subject, not below any before it */
  add(subject: number, number: number): void {
    const run = this.open.get(subject);
    if (run && number - run.last <= GAP + 1) {
      run.last = number;
      return;
    }
    if (run) this.close([subject, run.first, run.last]);
    this.open.set(subject, { first: number, last: number });
  }

  flush(): void {
    for (const [subject, { first, last }] of this.open) this.close([subject, first, last]);
    this.open.clear();
  }
}
