import type { BodyName, ElectionRules } from '#statutes/domain';
import type { PersonStanding } from './person-standing.js';
import { endOf, endsWithAssemblyOf, isHeldOn, yearOf, type Seat } from './seat.js';

/** What keeps somebody from a seat. */
export type Obstacle =
  | 'neverAdmitted'
  | 'notYetAdmitted'
  | 'membershipEnded'
  | 'standSuspended'
  | 'afterDeadline'
  | 'sitsAlready'
  | 'sitsOnAnotherBody'
  | 'incompatibleCategory'
  | 'termLimitReached';

export interface Seeking {
  readonly body: BodyName;
  /** first day of the mandate sought */
  readonly on: string;
  /** whether an assembly of that day fills the seat, and ends the mandates that fall due with it */
  readonly atAssembly: boolean;
  readonly rules: Pick<ElectionRules, 'oneBodyOnly' | 'consecutiveTerms' | 'incompatibilities'>;
  /** last calendar date for candidacies, and the one on which this one came in */
  readonly deadline?: string;
  readonly receivedOn?: string;
}

/** Everything that stands in the way, so that a refusal names all of it; empty for somebody who may be elected. */
export const obstaclesTo = (seeking: Seeking, person: PersonStanding): readonly Obstacle[] => {
  const { body, on, atAssembly, rules, deadline, receivedOn } = seeking;
  const kept = person.seats.filter((seat) => isHeldOn(seat, on) && !(atAssembly && endsWithAssemblyOf(seat, on)));
  const obstacles: readonly (Obstacle | false)[] = [
    person.membership !== 'member' && person.membership,
    person.suspended.includes('stand') && 'standSuspended',
    deadline !== undefined && receivedOn !== undefined && receivedOn > deadline && 'afterDeadline',
    kept.some((seat) => seat.body === body) && 'sitsAlready',
    rules.oneBodyOnly && kept.some((seat) => seat.body !== body) && 'sitsOnAnotherBody',
    rules.incompatibilities?.some(({ position, bodies }) => position === person.category && bodies.includes(body)) === true &&
      'incompatibleCategory',
    rules.consecutiveTerms !== null && termsInARow(person.seats, body, on) >= rules.consecutiveTerms && 'termLimitReached',
  ];
  return obstacles.filter((obstacle) => obstacle !== false);
};

/**
 * Mandates on a body that follow each other without a year between, back from a day. A seat filled by co-optation is the rest of somebody
 * else's mandate and counts for none.
 */
export const termsInARow = (seats: readonly Seat[], body: BodyName, on: string): number => {
  const earlier = seats.filter((seat) => seat.body === body && !seat.coOpted && seat.from < on);
  let [terms, next] = [0, yearOf(on)];
  for (const seat of earlier.toSorted((a, b) => (a.from < b.from ? 1 : -1))) {
    // A mandate nobody ended lasts to the assembly of its last year.
    const ended = seat.until === undefined ? seat.lastYear : yearOf(endOf(seat));
    if (ended < next) break;
    terms += 1;
    next = yearOf(seat.from);
  }
  return terms;
};
