import { revise, STILL_KNOWN, type Known } from '../domain/two-clocks.js';

/** What an entry did to the rows about somebody. */
export interface Revision<Span> {
  readonly opened: readonly Known<Span>[];
  readonly closed: readonly Known<Span>[];
}

/** The rows about one person that are still believed, as a batch of entries finds and leaves them: read once, written once. */
export class BelievedRows<Span extends object> {
  /** rows of the file that are believed no longer */
  readonly closed: Known<Span>[] = [];
  private readonly kept: ReadonlySet<Known<Span>>;
  private readonly openedRows = new Set<Known<Span>>();

  /** @param believed  the rows of the file that are still believed */
  constructor(private believed: readonly Known<Span>[]) {
    this.kept = new Set(believed);
  }

  /** Rows this batch opened, some of them closed again in it. */
  get opened(): Iterable<Known<Span>> {
    return this.openedRows;
  }

  /**
   * Takes what is believed from an entry on.
   * @param number  ledger number of the entry
   * @param breath  first ledger number of the command it belongs to: what one command says and unsays, nobody ever believed
   */
  revise(spans: readonly Span[], number: number, breath = number): Revision<Span> {
    const revised = revise<Span>(this.believed, spans, number);
    if (this.believed.length === 0) {
      for (const row of revised) this.openedRows.add(row);
      this.believed = revised;
      return { opened: revised, closed: [] };
    }
    const opened = revised.filter((row) => row.knownFrom === number);
    const closed = revised.filter((row) => row.knownTo === number);
    for (const [index, before] of this.believed.entries()) {
      const after = revised[index];
      if (after && after !== before) this.close(before, after, breath);
    }
    for (const row of opened) this.openedRows.add(row);
    this.believed = revised.filter(({ knownTo }) => knownTo === STILL_KNOWN);
    return { opened, closed };
  }

  private close(before: Known<Span>, after: Known<Span>, breath: number): void {
    if (this.kept.has(before)) this.closed.push(after);
    else {
      this.openedRows.delete(before);
      if (before.knownFrom < breath) this.openedRows.add(after);
    }
  }
}
