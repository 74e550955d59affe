import type { RecordedOneOf } from '#kernel';
import type { Projection } from '#processing';
import type { MandateEvent } from '../domain/mandate.events.js';
import { endOf } from '../domain/seat.js';

/** Name of the read model of who sits where. */
export const MANDATES = 'mandates';

/** Upper end of what is still believed: above any ledger number. */
export const STILL_BELIEVED = Number.MAX_SAFE_INTEGER;

/**
 * Seats on two clocks: a row says from when to when somebody sits, as believed from one ledger number to another. The end of a mandate
 * closes what was believed and opens what is known now, so that a board of a past day reads as it was known then.
 */
export const mandatesProjection: Projection = {
  name: MANDATES,
  version: 1,
  handles: ['MandateBegun', 'DirectorCoOpted', 'MandateEnded'],
  schema: [
    `CREATE TABLE seat (
      mandate_id TEXT NOT NULL, member_id TEXT NOT NULL, body TEXT NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT NOT NULL,
      last_year INTEGER NOT NULL, co_opted INTEGER NOT NULL, election_id TEXT, replaces TEXT, cause TEXT,
      known_from INTEGER NOT NULL, known_to INTEGER NOT NULL, PRIMARY KEY (mandate_id, known_from)) STRICT, WITHOUT ROWID`,
  ],
  indexes: ['CREATE INDEX seat_of_member ON seat (member_id, known_to)', 'CREATE INDEX seat_of_body ON seat (body, known_to, valid_from)'],
  prepare: (database) => {
    const taken = database.prepare(`INSERT INTO seat VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ${STILL_BELIEVED})`);
    const ended = database.prepare(
      `INSERT INTO seat
        SELECT mandate_id, member_id, body, valid_from, @until, last_year, co_opted, election_id, replaces, @cause, @number, ${STILL_BELIEVED}
          FROM seat WHERE mandate_id = @mandateId AND known_to = @number`,
    );
    const believedNoMore = database.prepare(
      `UPDATE seat SET known_to = @number WHERE mandate_id = @mandateId AND known_to = ${STILL_BELIEVED}`,
    );
    return {
      apply: (recorded) => {
        // `handles` lists exactly the events of this union.
        const { type, data, number } = recorded as RecordedOneOf<MandateEvent>;
        if (type === 'MandateEnded') {
          const { mandateId, until, cause } = data;
          believedNoMore.run({ mandateId, number });
          ended.run({ mandateId, until, cause, number });
          return;
        }
        const { mandateId, memberId, body, from, lastYear } = data;
        const electionId = 'electionId' in data ? data.electionId : undefined;
        const replaces = 'replaces' in data ? data.replaces : undefined;
        const coOpted = type === 'DirectorCoOpted' ? 1 : 0;
        const end = endOf({ lastYear });
        taken.run(mandateId, memberId, body, from, end, lastYear, coOpted, electionId ?? null, replaces ?? null, number);
      },
    };
  },
};
