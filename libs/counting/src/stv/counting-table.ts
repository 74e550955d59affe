import type { CountStage, StageCause } from '../election/count-record.js';
import { standing } from '../election/election.js';
import type { Election } from '../election/election.js';
import { formatUnits, unitOf } from '../election/fixed-point.js';
import { Piles } from '../preference/piles.js';
import type { Transfer } from '../preference/piles.js';
import type { Ranking } from '../preference/rankings.js';
import type { PassedOver } from '../seats/seat-rules.js';
import type { TiePurpose } from '../ties/tie-break.js';
import { TieBreaker } from '../ties/tie-breaker.js';
import type { TieQuestion, Totals } from '../ties/tie-breaker.js';
import type { TieRule } from '../ties/tie-rule.js';
import { certainLosers } from './certain-losers.js';

interface TableRules {
  readonly decimals: number;
  readonly batchExclusion: boolean;
  readonly ties: readonly TieRule[];
}

/** What a stage decides, once its totals are known. */
export interface Decision {
  readonly elected: readonly number[];
  readonly excluded: readonly number[];
  readonly passedOver?: readonly PassedOver[];
  /** where the quota is that of the stage */
  readonly quota?: bigint;
}

/** A counting table: piles of papers, their totals, and the record of every stage. Votes are in units of the method's decimals. */
export abstract class CountingTable {
  readonly stages: CountStage[] = [];
  readonly elected: number[] = [];
  readonly ties: TieBreaker;

  protected readonly candidates: readonly number[];
  protected readonly continuing: boolean[];
  protected readonly undeclared: ReadonlySet<number>;
  private readonly piles: Piles;
  private readonly totals: bigint[];
  private readonly history: Totals[] = [];
  private exhausted = 0n;
  private lost = 0n;

  constructor(
    election: Election,
    rankings: readonly Ranking[],
    private readonly table: TableRules,
  ) {
    this.candidates = standing(election);
    this.undeclared = new Set(election.candidates.flatMap(({ n, undeclared }) => (undeclared ? [n] : [])));
    this.ties = new TieBreaker(table.ties);
    this.piles = new Piles(rankings, election.candidates.length);
    this.continuing = [false, ...election.candidates.map((candidate) => !candidate.withdrawn)];
    this.totals = Array<bigint>(election.candidates.length + 1).fill(0n);
  }

  /** Stage after stage, until nothing moves any more. */
  count(): void {
    const unit = unitOf(this.table.decimals);
    const dealt = this.piles.dealAll(unit, this.continuing);
    this.lost = this.piles.papers * unit - unitsOf(dealt);
    this.credit(dealt);
    let before: Totals = this.totals.map(() => 0n);
    let cause: StageCause | null = { kind: 'firstPreferences' };
    while (cause !== null) {
      const decision = this.decide();
      this.record(cause, before, decision);
      before = [...this.totals];
      this.history.push(before);
      cause = this.move(decision);
    }
  }

  /** Who is elected and who is excluded on the totals as they stand. */
  protected abstract decide(): Decision;

  /** Carry out the transfer that follows; null when the count is over. */
  protected abstract move(decision: Decision): StageCause | null;

  protected hopeful(): number[] {
    return this.candidates.filter((n) => this.continuing[n]);
  }

  protected total(n: number): bigint {
    return this.totals[n] ?? 0n;
  }

  /** votes that count for someone */
  protected active(): bigint {
    return this.candidates.reduce((sum, n) => sum + this.total(n), 0n);
  }

  /**
   * Who must go: undeclared write-ins first; then, where the rules say so, all who cannot catch up even together; else the lowest.
   * @param mayGo  the candidates no seat rule protects
   * @param keep   how many must stay to fill the seats
   */
  protected losers(mayGo: readonly number[], keep: number): readonly number[] {
    const written = mayGo.filter((n) => this.undeclared.has(n) && this.total(n) > 0n);
    if (written.length > 0) return written;
    if (this.table.batchExclusion) {
      const certain = certainLosers(this.hopeful(), (n) => this.total(n), keep);
      if (certain.length > 1 && certain.every((n) => mayGo.includes(n))) return certain;
    }
    const least = mayGo.reduce<bigint | null>((low, n) => (low === null || this.total(n) < low ? this.total(n) : low), null);
    const equals = mayGo.filter((n) => this.total(n) === least);
    return equals.length === 0 ? [] : [this.ties.choose(equals, 'worst', this.question('exclusion'))];
  }

  /** @param stage  the stage whose totals are tied: the one being decided, unless a transfer out of the last one is */
  protected question(purpose: TiePurpose, stage = this.stages.length + 1): TieQuestion {
    return { stage, purpose, earlier: this.history };
  }

  protected movePapers(excluded: readonly number[]): StageCause {
    for (const from of excluded) this.moveFrom(from, 0n, (value) => value);
    return { kind: 'exclusion', of: excluded };
  }

  /** Move a pile on: the candidate keeps `kept`, and what the decimals cut off is lost. */
  protected moveFrom(from: number, kept: bigint, revalue: (value: bigint) => bigint): void {
    const transfer = this.piles.transfer(from, revalue, this.continuing);
    this.lost += this.total(from) - kept - unitsOf(transfer);
    this.totals[from] = kept;
    this.credit(transfer);
  }

  protected show(units: bigint): string {
    return formatUnits(units, this.table.decimals);
  }

  private credit(transfer: Transfer): void {
    transfer.received.forEach((units, n) => (this.totals[n] = this.total(n) + units));
    this.exhausted += transfer.exhausted;
  }

  private record(cause: StageCause, before: Totals, decision: Decision): void {
    const moved = this.candidates.filter((n) => this.total(n) !== (before[n] ?? 0n));
    const { elected, excluded, passedOver = [], quota } = decision;
    this.stages.push({
      stage: this.stages.length + 1,
      cause,
      totals: Object.fromEntries(this.candidates.map((n) => [n, this.show(this.total(n))])),
      transfers: Object.fromEntries(moved.map((n) => [n, this.show(this.total(n) - (before[n] ?? 0n))])),
      exhausted: this.show(this.exhausted),
      lost: this.show(this.lost),
      ...(quota === undefined ? {} : { quota: this.show(quota) }),
      elected,
      excluded,
      ...(passedOver.length > 0 ? { passedOver } : {}),
    });
  }
}

const unitsOf = ({ received, exhausted }: Transfer): bigint => received.reduce((sum, units) => sum + units, exhausted);
