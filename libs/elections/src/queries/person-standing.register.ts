import { QueryBus } from '@nestjs/cqrs';
import { DomainError, hasCode } from '#kernel';
import type { EventStore } from '#event-store';
import { ExplainVotingRight, GetMember, type RosterLine } from '#membership';
import type { ReadModels } from '#processing';
import type { CooperativeCalendar } from '#statutes';
import type { PersonStanding } from '../domain/person-standing.js';
import { MANDATES } from '../projections/mandates.projection.js';
import { seatsOfMember } from './seat-rows.js';

/** How long to wait for the registers to take the last entries, in milliseconds. */
const PATIENCE = 30_000;

/** What the registers are asked through. */
export interface Registers {
  readonly queries: QueryBus;
  readonly store: EventStore;
  readonly readModels: ReadModels;
  readonly calendar: CooperativeCalendar;
}

/**
 * Answers `elections.personStanding` from the roster and the mandates, as everything recorded up to the question tells it.
 * @throws DomainError `STANDING_NOT_READY` when the registers have not caught up in time; the same command may be sent again
 */
export const personStandingRegister =
  ({ queries, store, readModels, calendar }: Registers) =>
  async ({ memberId, on }: Readonly<Record<string, unknown>>): Promise<PersonStanding> => {
    const [person, asOf] = [String(memberId), String(on)];
    const head = await store.head();
    const { stale } = await readModels.waitFor(MANDATES, head?.number, PATIENCE);
    const clocks = { asOf, minNumber: head?.number };
    const [explained, line] = await Promise.all([
      known(queries.execute(new ExplainVotingRight(person, clocks))),
      known(queries.execute(new GetMember(person, clocks))),
    ]);
    if (stale || explained?.stale || line?.stale) throw new DomainError('STANDING_NOT_READY', { memberId: person }, 'unavailable');
    const { reason = 'neverAdmitted', grounds = [] } = explained ?? {};
    return {
      // Whose vote rests is a member all the same.
      membership: reason === 'voteSuspended' ? 'member' : reason,
      ...onRoster(line?.member),
      seats: seatsOfMember(readModels.reader(MANDATES), person),
      grounds: grounds.map(({ number }) => number),
      today: await calendar.today(),
    };
  };

/** What the line of a member says; nothing for somebody without one. */
const onRoster = (line: RosterLine | undefined): Pick<PersonStanding, 'suspended' | 'memberNumber' | 'college' | 'category'> =>
  line
    ? {
        suspended: line.suspended,
        memberNumber: line.memberNumber,
        college: line.college ?? undefined,
        category: line.category ?? undefined,
      }
    : { suspended: [] };

/** The answer, or nothing for somebody the register does not have on that day. */
const known = async <Answer>(answer: Promise<Answer>): Promise<Answer | undefined> => {
  try {
    return await answer;
  } catch (error) {
    if (hasCode(error, 'MEMBER_UNKNOWN')) return undefined;
    throw error;
  }
};
