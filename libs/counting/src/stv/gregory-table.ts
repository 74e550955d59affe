import type { StageCause } from '../election/count-record.js';
import type { Election } from '../election/election.js';
import { unitOf } from '../election/fixed-point.js';
import type { Ranking } from '../preference/rankings.js';
import type { PassedOver } from '../seats/seat-rules.js';
import { Seating } from '../seats/seating.js';
import { CountingTable } from './counting-table.js';
import type { Decision } from './counting-table.js';
import type { GregoryRules } from './gregory-rules.js';

interface Deciding extends Decision {
  readonly elected: number[];
  readonly excluded: number[];
  readonly passedOver: PassedOver[];
}

/** The counting table of a count with surpluses. */
export class GregoryTable extends CountingTable {
  private readonly seating: Seating;
  /** elected candidates whose surplus has not moved yet */
  private readonly surpluses = new Set<number>();
  /** excluded candidates whose papers still lie with them */
  private readonly toMove: number[] = [];

  constructor(
    election: Election,
    rankings: readonly Ranking[],
    private readonly quota: bigint,
    private readonly rules: GregoryRules,
  ) {
    // Candidates who may each go may not all go at once where seats are reserved or capped.
    super(election, rankings, { ...rules, batchExclusion: rules.batchExclusion && rules.seatRules === undefined });
    this.seating = new Seating(election, rules.seatRules);
  }

  protected override decide(): Decision {
    const decision: Deciding = { elected: [], excluded: [], passedOver: [] };
    this.electByQuota(decision);
    this.barThoseWithoutASeat(decision);
    this.electTheRest(decision);
    const waiting = this.surpluses.size + this.toMove.length + decision.excluded.length;
    if (this.seating.open > 0 && waiting === 0) {
      const free = this.hopeful().filter((n) => !this.seating.isNeeded(n));
      for (const n of this.losers(free, this.seating.open)) this.exclude(n, decision);
    }
    return decision;
  }

  /** The largest surplus, else the papers of the excluded. */
  protected override move({ excluded }: Decision): StageCause | null {
    this.toMove.push(...excluded);
    if (this.seating.open === 0 || this.hopeful().length === 0) return null;
    const most = this.highestOf([...this.surpluses]);
    if (most.length > 0) return this.moveSurplus(this.ties.choose(most, 'best', this.question('surplus', this.stages.length)));
    return this.toMove.length > 0 ? this.movePapers(this.toMove.splice(0)) : null;
  }

  private electByQuota(decision: Deciding): void {
    let left = this.hopeful().filter((n) => this.total(n) >= this.quota && !this.undeclared.has(n));
    while (left.length > 0 && this.seating.open > 0) {
      const equals = this.highestOf(left);
      // Equal totals are a tie only where the seats do not suffice: under a quota below Droop's, or under seat rules.
      const next = this.seating.canSeatAll(left) ? Math.min(...equals) : this.ties.choose(equals, 'best', this.question('election'));
      left = left.filter((n) => n !== next);
      this.seatOrExclude(next, decision);
    }
  }

  /** Candidates a seat rule has closed every seat to are excluded, so that their papers help others. */
  private barThoseWithoutASeat(decision: Deciding): void {
    if (this.seating.open === 0) return;
    for (const n of this.hopeful()) if (this.seating.obstacle(n)) this.seatOrExclude(n, decision);
  }

  /** As many left as seats left: all are elected, in the order of their votes, as far as the seat rules allow. */
  private electTheRest(decision: Deciding): void {
    const rest = this.hopeful().filter((n) => !this.undeclared.has(n));
    if (rest.length > this.seating.open) return;
    rest.sort((a, b) => (this.total(a) === this.total(b) ? a - b : this.total(a) < this.total(b) ? 1 : -1));
    for (const n of rest) this.seatOrExclude(n, decision);
  }

  private seatOrExclude(n: number, decision: Deciding): void {
    const obstacle = this.seating.obstacle(n);
    if (obstacle === null) return this.elect(n, decision);
    decision.passedOver.push(obstacle);
    this.exclude(n, decision);
  }

  private elect(n: number, decision: Deciding): void {
    this.seating.seat(n);
    this.continuing[n] = false;
    this.elected.push(n);
    decision.elected.push(n);
    if (this.total(n) > this.quota) this.surpluses.add(n);
  }

  private exclude(n: number, decision: Deciding): void {
    this.seating.exclude(n);
    this.continuing[n] = false;
    decision.excluded.push(n);
  }

  private highestOf(candidates: readonly number[]): readonly number[] {
    const most = candidates.reduce((high, n) => (this.total(n) > high ? this.total(n) : high), 0n);
    return candidates.filter((n) => this.total(n) === most);
  }

  private moveSurplus(from: number): StageCause {
    const total = this.total(from);
    const surplus = total - this.quota;
    this.surpluses.delete(from);
    this.moveFrom(from, this.quota, this.revaluation(surplus, total));
    return { kind: 'surplus', of: from, surplus: this.show(surplus) };
  }

  private revaluation(surplus: bigint, total: bigint): (value: bigint) => bigint {
    if (this.rules.cutOff === 'paper') return (value) => (surplus * value) / total;
    const unit = unitOf(this.rules.decimals);
    const fraction = (surplus * unit) / total;
    return (value) => (value * fraction) / unit;
  }
}
