import { DomainError } from '#kernel';
import { PositionList } from './position-list.js';

/**
 * The places of entries in the log, in order: the index of a place is its ledger number.
 *
 * It starts wherever counting started and grows at both ends. Eight bytes an entry: ten million entries are 80 MB.
 */
export class NumberLine {
  private readonly upward = new PositionList();
  /** below the start, from high to low; negated, so that it ascends like the other */
  private readonly downward = new PositionList();

  /** @param first  number of the first entry that will be added upward */
  constructor(private readonly first: number) {}

  /** Number of the last entry counted; `first - 1` before there is one. */
  get lastNumber(): number {
    return this.first + this.upward.length - 1;
  }

  /** Place of the last entry counted upward. */
  get lastPlace(): number | undefined {
    return this.upward.at(this.upward.length - 1);
  }

  addAbove(logPosition: number): void {
    this.upward.push(logPosition);
  }

  addBelow(logPosition: number): void {
    this.downward.push(-logPosition);
  }

  /** @throws DomainError `CHECKPOINT_INVALID` when the entries below the start are not as many as its number says */
  assertReachesZero(): void {
    const missing = this.first - this.downward.length;
    if (missing !== 0) throw new DomainError('CHECKPOINT_INVALID', { number: this.first - 1, missing }, 'invalid');
  }

  numberOf(logPosition: number): number | undefined {
    const above = this.upward.indexOf(logPosition);
    if (above !== undefined) return this.first + above;
    const below = this.downward.indexOf(-logPosition);
    return below === undefined ? undefined : this.first - 1 - below;
  }
}
