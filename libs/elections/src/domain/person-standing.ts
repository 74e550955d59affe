import { lookedUp, type RegisterFact } from '#kernel';
import type { Seat } from './seat.js';

/** What the register and the mandates say of a person for a day. */
export interface PersonStanding {
  readonly membership: 'member' | 'neverAdmitted' | 'notYetAdmitted' | 'membershipEnded';
  /** rights that rest on that day */
  readonly suspended: readonly string[];
  /** absent for somebody who is not on the roster that day */
  readonly memberNumber?: number;
  readonly college?: string;
  readonly category?: string;
  /** every seat the person holds or held */
  readonly seats: readonly Seat[];
  /** ledger numbers of the entries of the register the answer rests on */
  readonly grounds: readonly number[];
  /** calendar date in the cooperative's zone when the question was asked */
  readonly today: string;
}

/** Name of the register that answers for a person. */
export const PERSON_STANDING = 'elections.personStanding';

/** Ask where a person stands on a day, as known now. */
export const standingOn = (memberId: string, on: string): RegisterFact<PersonStanding> =>
  lookedUp<PersonStanding>(PERSON_STANDING, { memberId, on });
