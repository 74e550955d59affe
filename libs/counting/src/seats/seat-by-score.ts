import type { TieBreaker } from '../ties/tie-breaker.js';
import type { PassedOver } from './seat-rules.js';
import type { Seating } from './seating.js';

export interface Seated {
  readonly elected: readonly number[];
  readonly passedOver: readonly PassedOver[];
}

/**
 * Give the open seats to classes of candidates, the best class first. Within a class everyone is equal: if all of it can be seated the order
 * is that of the paper and there is no tie; only where a seat rule or the number of seats parts the class is the tie broken.
 */
export const seatByScore = (classes: readonly (readonly number[])[], seating: Seating, ties: TieBreaker, stage: number): Seated => {
  const elected: number[] = [];
  const passedOver: PassedOver[] = [];
  const seat = (n: number): void => {
    seating.seat(n);
    elected.push(n);
  };

  for (const equals of classes) {
    if (seating.open === 0) break;
    if (seating.canSeatAll(equals)) {
      equals.forEach(seat);
      continue;
    }
    let left = [...equals];
    while (left.length > 0 && seating.open > 0) {
      const barred = left.flatMap((n) => seating.obstacle(n) ?? []);
      passedOver.push(...barred);
      left = left.filter((n) => !barred.some((candidate) => candidate.n === n));
      if (left.length === 0) break;
      const next = ties.choose(left, 'best', { stage, purpose: 'election' });
      seat(next);
      left = left.filter((n) => n !== next);
    }
  }
  return { elected, passedOver };
};
