import type { RecordedOneOf } from '#kernel';
import { addDays } from '#kernel';
import type { AssemblyEvent } from '#assembly/domain';
import type { MembershipEvent } from '#membership/domain';
import type { Asked, Process, Reaction } from '#processing';
import type { EndMandate } from '../domain/mandate.decide.js';
import type { MandateEndCause, MandateEvent } from '../domain/mandate.events.js';
import { endOf, endsWithAssemblyOf, type Seat } from '../domain/seat.js';
import { SEAT_EVENTS, SEATS_HELD, seatsHeldIn } from './seats-held.js';

type Heard = RecordedOneOf<AssemblyEvent | MandateEvent | MembershipEvent>;

/**
 * Ends the mandates an ordinary assembly ends when it closes: those of their last year, and those filled by co-optation that it
 * did not ratify. One that closes without its quorum has deliberated on nothing (C. com. L225-98) and ends none. Ends those of a
 * member who leaves, with the membership: nobody sits who is no member. Ends the mandate of whoever completes one that was reinstated.
 */
export const endMandates: Process = {
  name: 'end-mandates',
  startFrom: 'beginning',
  handles: [
    ...SEAT_EVENTS,
    'AssemblyConvened',
    'AssemblyPostponed',
    'SecondCallConvened',
    'QuorumNoted',
    'AssemblyClosed',
    'MembershipEnded',
  ],
  schema: [
    `CREATE TABLE ordinary_assembly (assembly_id TEXT PRIMARY KEY, date TEXT NOT NULL,
      quorate INTEGER NOT NULL DEFAULT 1, closed INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID`,
    SEATS_HELD,
  ],
  prepare: (database) => {
    const convened = database.prepare('INSERT OR IGNORE INTO ordinary_assembly (assembly_id, date) VALUES (?, ?)');
    // Seats end on the day the assembly is held in the end.
    const moved = database.prepare('UPDATE ordinary_assembly SET date = ?, closed = 0 WHERE assembly_id = ?');
    const noted = database.prepare('UPDATE ordinary_assembly SET quorate = ? WHERE assembly_id = ?');
    const closed = database
      .prepare<[string], string>('UPDATE ordinary_assembly SET closed = 1 WHERE assembly_id = ? AND quorate = 1 RETURNING date')
      .pluck();
    const closedOnes = database.prepare<[], string>('SELECT date FROM ordinary_assembly WHERE closed = 1 ORDER BY date').pluck();
    const seats = seatsHeldIn(database);

    /** An assembly may have ended it, had it run then. */
    const endedByThen = (seat: Seat): readonly Reaction[] =>
      closedOnes
        .all()
        .filter((date) => endsWithAssemblyOf(seat, date))
        .slice(0, 1)
        .map((date) => asked(seat, 'term', date));

    return {
      react: (recorded) => {
        // `handles` lists events of these unions.
        const event = recorded as Heard;
        switch (event.type) {
          case 'AssemblyConvened':
            if (event.data.kind !== 'extraordinary') convened.run(event.data.assemblyId, event.data.date);
            return [];
          case 'AssemblyPostponed':
          case 'SecondCallConvened':
            moved.run(event.data.date, event.data.assemblyId);
            return [];
          case 'QuorumNoted':
            if (event.data.kind === 'ordinary') noted.run(Number(event.data.reached), event.data.assemblyId);
            return [];
          case 'AssemblyClosed': {
            const date = closed.get(event.data.assemblyId);
            if (date === undefined) return [];
            return seats
              .all()
              .filter((seat) => endsWithAssemblyOf(seat, date))
              .map((seat) => asked(seat, 'term', date));
          }
          case 'MandateBegun':
          case 'DirectorCoOpted':
          case 'CoOptationRatified':
          case 'MandateEnded':
            seats.note(event);
            return [];
          case 'MandateReinstated': {
            seats.note(event);
            const { mandateId } = event.data;
            // As if the seat had never been vacant; what the board decided meanwhile stands (C. com. L225-22).
            const completing = seats.completing(mandateId).map((seat) => asked(seat, 'predecessorReinstated', seat.from));
            return [...completing, ...seats.named(mandateId).flatMap(endedByThen)];
          }
          case 'MembershipEnded': {
            const { memberId, cause, lastDay } = event.data;
            return seats
              .ofMember(memberId)
              .map((seat) => asked(seat, cause === 'death' ? 'death' : 'lossOfMembership', addDays(lastDay, 1)));
          }
          default:
            return [];
        }
      },
    };
  },
};

/** A mandate that begins later than it would end has no day at all; one that was over before ended with its last year. */
const asked = (seat: Seat, cause: MandateEndCause, date: string): Reaction => {
  const { mandateId, from } = seat;
  const [latest, earliest] = [endOf(seat), date < from ? from : date];
  const ended = earliest > latest ? { cause: 'term' as const, until: latest } : { cause, until: earliest };
  const data = { mandateId, ...ended, effectiveAt: ended.until };
  return { effect: `end-mandate ${mandateId}`, command: { type: 'EndMandate', data } satisfies Asked<EndMandate> };
};
