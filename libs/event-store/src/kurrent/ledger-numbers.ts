import type { Checkpoint } from '../event-store.js';
import { placeOf } from './entry.js';
import type { LogReader } from './log-reader.js';
import { NumberLine } from './number-line.js';
import { persist, type Patience } from './persistence.js';
import { logPositionOf, positionOf } from './position.js';

/** Events a page of counting asks for. */
const PAGE = 2_000;

/** The reads that counting takes. */
export type PlaceReader = Pick<LogReader, 'after' | 'before' | 'standingAt'>;

/** Counting, as far as it has come. */
interface Count {
  readonly line: NumberLine;
  /** place of the last event looked at, system events included */
  highest: number | undefined;
  /** place down to which everything was looked at */
  lowest: number | undefined;
}

/**
 * The server knows places, the ledger speaks in numbers: entries are counted once, from the beginning or from a checkpoint, and the count is
 * kept up to date on demand. However many ask at the same time, one read serves them all.
 */
export class LedgerNumbers {
  private begun: Promise<Count> | undefined;
  private countingUp: Promise<void> | undefined;
  private countingDown: Promise<void> | undefined;

  constructor(
    private readonly reader: PlaceReader,
    private readonly patience: Patience,
    private readonly start: Checkpoint | undefined,
  ) {}

  /** Number of the entry at a place; `undefined` when no entry stands there. Waits until the server shows what it has acknowledged. */
  async numberAt(logPosition: number): Promise<number | undefined> {
    const count = await this.begin();
    if (isBelow(count.highest, logPosition))
      await persist(this.patience, async () => {
        await this.countUp(count);
        // The read that was under way may have begun too early; the next one did not.
        if (isBelow(count.highest, logPosition)) await this.countUp(count);
        if (isBelow(count.highest, logPosition)) throw new Error(`the log does not show position ${logPosition} yet`);
      });
    while (count.lowest !== undefined && logPosition < count.lowest) await this.countDown(count, logPosition);
    return count.line.numberOf(logPosition);
  }

  async head(): Promise<Checkpoint | undefined> {
    const count = await this.begin();
    // A read that was under way may have passed the end before the caller's last append.
    await this.countingUp?.catch(() => undefined);
    await this.countUp(count);
    const { lastNumber, lastPlace } = count.line;
    if (lastNumber < 0) return undefined;
    return lastPlace === undefined ? this.start : { position: positionOf(lastPlace), number: lastNumber };
  }

  private begin(): Promise<Count> {
    this.begun ??= this.beginAt(this.start).catch((error: unknown) => {
      this.begun = undefined;
      throw error;
    });
    return this.begun;
  }

  private async beginAt(start: Checkpoint | undefined): Promise<Count> {
    if (!start) return { line: new NumberLine(0), highest: undefined, lowest: undefined };
    const place = logPositionOf(start.position);
    const event = await this.reader.standingAt(place, placeOf);
    const line = new NumberLine(event?.isEntry ? start.number : start.number + 1);
    if (event?.isEntry) line.addAbove(place);
    return { line, highest: place, lowest: place };
  }

  private countUp(count: Count): Promise<void> {
    this.countingUp ??= this.readUp(count).finally(() => (this.countingUp = undefined));
    return this.countingUp;
  }

  private async readUp(count: Count): Promise<void> {
    for (;;) {
      const { events, isLast } = await this.reader.after(count.highest, PAGE, placeOf);
      for (const { logPosition, isEntry } of events) {
        count.highest = logPosition;
        if (isEntry) count.line.addAbove(logPosition);
      }
      if (isLast) return;
    }
  }

  private countDown(count: Count, target: number): Promise<void> {
    this.countingDown ??= this.readDown(count, target).finally(() => (this.countingDown = undefined));
    return this.countingDown;
  }

  private async readDown(count: Count, target: number): Promise<void> {
    while (count.lowest !== undefined && target < count.lowest) {
      const { events, isLast } = await this.reader.before(count.lowest, PAGE, placeOf);
      for (const { logPosition, isEntry } of events) {
        count.lowest = logPosition;
        if (isEntry) count.line.addBelow(logPosition);
      }
      if (!isLast) continue;
      count.line.assertReachesZero();
      count.lowest = undefined;
    }
  }
}

const isBelow = (highest: number | undefined, logPosition: number): boolean => highest === undefined || highest < logPosition;
