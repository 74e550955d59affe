import type { CountStage, StageCause } from '../../election/count-record.js';
import { standing } from '../../election/election.js';
import type { Election } from '../../election/election.js';
import { formatUnits, unitOf } from '../../election/fixed-point.js';
import type { Ranking } from '../../preference/rankings.js';
import type { PassedOver, SeatRules } from '../../seats/seat-rules.js';
import { Seating } from '../../seats/seating.js';
import { TieBreaker } from '../../ties/tie-breaker.js';
import type { Totals } from '../../ties/tie-breaker.js';
import type { TieRule } from '../../ties/tie-rule.js';
import { PreferenceTree } from './preference-tree.js';

interface Precision {
  readonly decimals: number;
  readonly omega: number;
  readonly ties: readonly TieRule[];
  readonly seatRules?: SeatRules;
}

interface Distribution {
  readonly votes: readonly bigint[];
  readonly quota: bigint;
  readonly surplus: bigint;
}

interface Decision {
  readonly elected: number[];
  readonly excluded: number[];
  readonly passedOver: PassedOver[];
}

/** One count by Meek's method; the letters are those of the reference rule. */
export class MeekCount {
  readonly stages: CountStage[] = [];
  readonly elected: number[] = [];
  readonly ties: TieBreaker;
  readonly firstQuota: bigint;

  private readonly unit: bigint;
  private readonly omega: bigint;
  private readonly seating: Seating;
  private readonly candidates: readonly number[];
  private readonly undeclared: ReadonlySet<number>;
  private readonly keep: bigint[];
  private readonly history: Totals[] = [];
  private hopeful: number[];

  constructor(
    private readonly election: Election,
    private readonly rankings: readonly Ranking[],
    private readonly valid: bigint,
    private readonly precision: Precision,
  ) {
    this.unit = unitOf(precision.decimals);
    this.omega = unitOf(precision.decimals - precision.omega);
    this.firstQuota = this.quotaOf(valid * this.unit);
    this.seating = new Seating(election, precision.seatRules);
    this.ties = new TieBreaker(precision.ties);
    this.candidates = standing(election);
    this.undeclared = new Set(election.candidates.flatMap(({ n, undeclared }) => (undeclared ? [n] : [])));
    this.hopeful = [...this.candidates];
    // A. everyone keeps all, the withdrawn nothing
    this.keep = [0n, ...election.candidates.map((candidate) => (candidate.withdrawn ? 0n : this.unit))];
  }

  run(): void {
    let cause: StageCause = { kind: 'firstPreferences' };
    // B.1 until the seats are filled or nobody is left to fill them
    for (let over = false; !over; cause = { kind: 'iteration' }) {
      const decision: Decision = { elected: [], excluded: [], passedOver: [] };
      const distribution = this.iterate(decision);
      if (decision.elected.length + decision.excluded.length === 0) this.excludeLowest(distribution, decision);
      this.electTheRest(distribution, decision);
      over = this.seating.open === 0 || this.hopeful.length === 0;
      this.record(cause, distribution, decision);
      for (const n of decision.excluded) this.keep[n] = 0n;
    }
  }

  /** B.2 distribute and lower the keep factors, until somebody is elected, no surplus is left, or it no longer shrinks. */
  private iterate(decision: Decision): Distribution {
    const tree = new PreferenceTree(this.rankings, this.unit, this.keep, this.hopeful);
    for (let before: bigint | null = null; ;) {
      const distribution = this.distribute(tree, decision);
      const { quota, surplus, votes } = distribution;
      if (decision.elected.length + decision.excluded.length > 0) return distribution;
      if (surplus < this.omega || (before !== null && surplus >= before)) return distribution;
      before = surplus;
      for (const n of this.elected) {
        const held = votes[n] ?? 0n;
        // A share of an equal rank is cut off at the unit: a factor of very few units may leave nothing, and so nothing to bring down.
        if (held === 0n) continue;
        const kept = divideUp((this.keep[n] ?? 0n) * quota, this.unit) * this.unit;
        const factor = divideUp(kept, held);
        this.keep[n] = factor < this.unit ? factor : this.unit;
      }
    }
  }

  private distribute(tree: PreferenceTree, decision: Decision): Distribution {
    const votes = tree.distribute(this.keep);
    const quota = this.quotaOf(votes.reduce((sum, units) => sum + units, 0n));
    this.electByQuota(votes, quota, decision);
    const surplus = this.elected.reduce((sum, n) => sum + (votes[n] ?? 0n) - quota, 0n);
    return { votes, quota, surplus: surplus > 0n ? surplus : 0n };
  }

  /** B.2.b more votes than a seat's share of all: cut off at the unit, plus one unit */
  private quotaOf(active: bigint): bigint {
    return active / BigInt(this.election.seats + 1) + 1n;
  }

  private electByQuota(votes: Totals, quota: bigint, decision: Decision): void {
    const reached = this.hopeful.filter((n) => (votes[n] ?? 0n) >= quota && !this.undeclared.has(n));
    for (const n of byVotes(reached, votes)) this.seatOrExclude(n, decision);
    if (this.seating.open === 0) return;
    for (const n of [...this.hopeful]) if (this.seating.obstacle(n)) this.seatOrExclude(n, decision);
  }

  /** B.3 the lowest, with whom everyone ties who is not ahead by more than the surplus still to move. */
  private excludeLowest({ votes, surplus }: Distribution, decision: Decision): void {
    const free = this.hopeful.filter((n) => !this.seating.isNeeded(n));
    const written = free.filter((n) => this.undeclared.has(n));
    const lowest = byVotes(free, votes).at(-1);
    if (lowest === undefined) return;
    const reach = (votes[lowest] ?? 0n) + surplus;
    const tied = written.length > 0 ? written.slice(0, 1) : free.filter((n) => (votes[n] ?? 0n) <= reach);
    const question = { stage: this.stages.length + 1, purpose: 'exclusion' as const, earlier: this.history };
    this.exclude(this.ties.choose(tied, 'worst', question), decision);
  }

  /** C. as many left as seats left: all are elected, as far as the seat rules allow */
  private electTheRest({ votes }: Distribution, decision: Decision): void {
    const rest = this.hopeful.filter((n) => !this.undeclared.has(n));
    if (this.seating.open === 0 || rest.length > this.seating.open) return;
    for (const n of byVotes(rest, votes)) this.seatOrExclude(n, decision);
    this.hopeful = [];
  }

  private seatOrExclude(n: number, decision: Decision): void {
    const obstacle = this.seating.obstacle(n);
    if (obstacle === null) {
      this.seating.seat(n);
      this.elected.push(n);
      decision.elected.push(n);
      this.hopeful = this.hopeful.filter((other) => other !== n);
    } else {
      decision.passedOver.push(obstacle);
      this.exclude(n, decision);
    }
  }

  private exclude(n: number, decision: Decision): void {
    this.seating.exclude(n);
    decision.excluded.push(n);
    this.hopeful = this.hopeful.filter((other) => other !== n);
  }

  private record(cause: StageCause, { votes, quota }: Distribution, decision: Decision): void {
    const show = (units: bigint): string => formatUnits(units, this.precision.decimals);
    const { elected, excluded, passedOver } = decision;
    const counting = votes.reduce((sum, units) => sum + units, 0n);
    this.stages.push({
      stage: this.stages.length + 1,
      cause,
      totals: Object.fromEntries(this.candidates.map((n) => [n, show(votes[n] ?? 0n)])),
      exhausted: show(this.valid * this.unit - counting),
      quota: show(quota),
      elected,
      excluded,
      ...(passedOver.length > 0 ? { passedOver } : {}),
    });
    this.history.push(votes);
  }
}

const byVotes = (candidates: readonly number[], votes: Totals): number[] =>
  [...candidates].sort((a, b) => {
    const [first, second] = [votes[a] ?? 0n, votes[b] ?? 0n];
    return first === second ? a - b : first < second ? 1 : -1;
  });

const divideUp = (numerator: bigint, denominator: bigint): bigint => (numerator + denominator - 1n) / denominator;
