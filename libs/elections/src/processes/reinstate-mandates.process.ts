import type { RecordedOneOf } from '#kernel';
import type { MembershipEvent } from '#membership/domain';
import type { Asked, Process } from '#processing';
import type { ReinstateMandate } from '../domain/mandate.decide.js';
import type { MandateEvent } from '../domain/mandate.events.js';
import { SEAT_EVENTS, SEATS_HELD, seatsHeldIn } from './seats-held.js';

/** An end of membership that is taken back never was: the mandates it ended run again. */
export const reinstateMandates: Process = {
  name: 'reinstate-mandates',
  startFrom: 'beginning',
  handles: [...SEAT_EVENTS, 'MembershipEnded', 'MembershipEntryRetracted'],
  schema: [
    SEATS_HELD,
    `CREATE TABLE ended_with (member_id TEXT NOT NULL, revision INTEGER NOT NULL, mandate_id TEXT NOT NULL,
      PRIMARY KEY (member_id, revision, mandate_id)) STRICT, WITHOUT ROWID`,
  ],
  prepare: (database) => {
    const seats = seatsHeldIn(database);
    const endsWith = database.prepare('INSERT OR IGNORE INTO ended_with VALUES (?, ?, ?)');
    const endedWith = database
      .prepare<[string, number], string>('SELECT mandate_id FROM ended_with WHERE member_id = ? AND revision = ? ORDER BY mandate_id')
      .pluck();
    return {
      react: (recorded) => {
        // `handles` lists events of these unions.
        const event = recorded as RecordedOneOf<MandateEvent | MembershipEvent>;
        switch (event.type) {
          case 'MandateBegun':
          case 'DirectorCoOpted':
          case 'CoOptationRatified':
          case 'MandateEnded':
          case 'MandateReinstated':
            seats.note(event);
            return [];
          case 'MembershipEnded':
            for (const { mandateId } of seats.ofMember(event.data.memberId)) endsWith.run(event.data.memberId, event.revision, mandateId);
            return [];
          case 'MembershipEntryRetracted':
            return endedWith.all(event.data.memberId, event.data.revision).map((mandateId) => ({
              effect: `reinstate-mandate ${mandateId}`,
              command: {
                type: 'ReinstateMandate',
                data: { mandateId, ground: 'membershipRestored' },
              } satisfies Asked<ReinstateMandate>,
            }));
          default:
            return [];
        }
      },
    };
  },
};
