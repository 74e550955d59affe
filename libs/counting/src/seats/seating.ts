import { DomainError } from '#kernel';
import type { Candidate, Election } from '../election/election.js';
import type { PassedOver, SeatRules } from './seat-rules.js';

const NO_RULES: SeatRules = { groups: [], unfilled: 'open' };

/**
 * Who may still take a seat. Every method asks it before it elects, so that reserved seats and maxima mean the same under each of them.
 */
export class Seating {
  private readonly groupOf: ReadonlyMap<number, string>;
  private readonly seated = new Set<number>();
  private readonly out = new Set<number>();
  private readonly standing: readonly Candidate[];

  /**
   * @throws DomainError `SEAT_RULES_INVALID` for a group named twice, counts that are not whole, a maximum below the seats reserved, or
   *   more seats reserved than there are
   */
  constructor(
    private readonly election: Pick<Election, 'seats' | 'candidates'>,
    private readonly rules: SeatRules = NO_RULES,
  ) {
    assertSeatRules(election, rules);
    this.standing = election.candidates.filter((candidate) => !candidate.withdrawn);
    this.groupOf = new Map(this.standing.flatMap(({ n, group }) => (group === undefined ? [] : [[n, group] as const])));
  }

  /** seats not yet given */
  get open(): number {
    return this.election.seats - this.seated.size;
  }

  isSeated(n: number): boolean {
    return this.seated.has(n);
  }

  seat(n: number): void {
    this.seated.add(n);
  }

  /** From here on this candidate cannot be elected. */
  exclude(n: number): void {
    this.out.add(n);
  }

  /** Why this candidate may not take a seat now; null when nothing stands in the way but votes. */
  obstacle(n: number): PassedOver | null {
    const group = this.groupOf.get(n) ?? null;
    const maximum = this.rules.groups.find((rule) => rule.group === group)?.maximum;
    if (group !== null && maximum !== undefined && this.seatedOf(group) >= maximum) return { n, group, reason: 'groupMaximumReached' };
    if (this.owed(group) > this.open - 1) return { n, group, reason: 'seatsReserved' };
    return null;
  }

  /** True when leaving this candidate out would cost a seat: a reserved one nobody else could take, or any, the others being closed out. */
  isNeeded(n: number): boolean {
    const group = this.groupOf.get(n);
    const missing = group === undefined ? 0 : this.missingIn(group);
    if (group !== undefined && missing > 0 && this.availableIn(group) <= missing) return true;
    return this.fillable(n) < this.fillable();
  }

  /** True when all of these can be seated whatever the order. */
  canSeatAll(candidates: readonly number[]): boolean {
    if (candidates.length > this.open) return false;
    const trial = new Seating(this.election, this.rules);
    this.seated.forEach((n) => trial.seat(n));
    this.out.forEach((n) => trial.exclude(n));
    return candidates.every((n) => {
      if (trial.obstacle(n)) return false;
      trial.seat(n);
      return true;
    });
  }

  private seatedOf(group: string): number {
    return [...this.seated].filter((n) => this.groupOf.get(n) === group).length;
  }

  private availableIn(group: string | undefined, without?: number): number {
    return this.standing.filter(({ n, group: own }) => own === group && n !== without && !this.seated.has(n) && !this.out.has(n)).length;
  }

  /** Reserved seats of a group that it has not taken yet. */
  private missingIn(group: string): number {
    const reserved = this.rules.groups.find((rule) => rule.group === group)?.reserved ?? 0;
    return Math.max(0, reserved - this.seatedOf(group));
  }

  /** Seats still owed to groups other than this one. */
  private owed(except: string | null): number {
    return this.rules.groups
      .filter(({ group }) => group !== except)
      .reduce((sum, { group }) => {
        const missing = this.missingIn(group);
        return sum + (this.rules.unfilled === 'open' ? Math.min(missing, this.availableIn(group)) : missing);
      }, 0);
  }

  /** How many of the open seats the candidates left can fill between them, one of them put aside. */
  private fillable(without?: number): number {
    const groups = new Set(this.standing.map(({ group }) => group));
    let room = 0;
    for (const group of groups) {
      const maximum = this.rules.groups.find((rule) => rule.group === group)?.maximum;
      const free = maximum === undefined || group === undefined ? Number.POSITIVE_INFINITY : maximum - this.seatedOf(group);
      room += Math.min(this.availableIn(group, without), free);
    }
    return Math.min(room, this.open);
  }
}

const assertSeatRules = (election: Pick<Election, 'seats'>, rules: SeatRules): void => {
  const names = new Set<string>();
  for (const { group, reserved = 0, maximum } of rules.groups) {
    const whole = [reserved, maximum ?? 0].every((count) => Number.isSafeInteger(count) && count >= 0);
    if (!whole || names.has(group) || (maximum !== undefined && maximum < reserved)) {
      throw new DomainError('SEAT_RULES_INVALID', { group }, 'invalid');
    }
    names.add(group);
  }
  const reserved = rules.groups.reduce((sum, group) => sum + (group.reserved ?? 0), 0);
  if (reserved > election.seats) throw new DomainError('SEAT_RULES_INVALID', { reserved, seats: election.seats }, 'invalid');
};
