import type { RecordedOneOf } from '#kernel';
import type { Projection } from '#processing';
import { mandateEventTypes, type MandateEvent } from '../domain/mandate.events.js';
import { endOf } from '../domain/seat.js';

/** Name of the read model of who sits where. */
export const MANDATES = 'mandates';

/** Upper end of what is still believed: above any ledger number. */
export const STILL_BELIEVED = Number.MAX_SAFE_INTEGER;

/**
 * Seats on two clocks: a row says from when to when somebody sits, as believed from one ledger number to another. Whatever happens to a
 * mandate closes what was believed and opens what is known now, so that a board of a past day reads as it was known then.
 */
export const mandatesProjection: Projection = {
  name: MANDATES,
  version: 3,
  handles: mandateEventTypes,
  schema: [
    `CREATE TABLE seat (
      mandate_id TEXT NOT NULL, member_id TEXT NOT NULL, body TEXT NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT NOT NULL,
      last_year INTEGER NOT NULL, co_opted INTEGER NOT NULL, ratified INTEGER NOT NULL, election_id TEXT, replaces TEXT, cause TEXT, incompatible_with TEXT,
      known_from INTEGER NOT NULL, known_to INTEGER NOT NULL, PRIMARY KEY (mandate_id, known_from)) STRICT, WITHOUT ROWID`,
  ],
  indexes: ['CREATE INDEX seat_of_member ON seat (member_id, known_to)', 'CREATE INDEX seat_of_body ON seat (body, known_to, valid_from)'],
  prepare: (database) => {
    const taken = database.prepare(`INSERT INTO seat VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, NULL, NULL, ?, ${STILL_BELIEVED})`);
    const believedNoMore = database.prepare(
      `UPDATE seat SET known_to = @number WHERE mandate_id = @mandateId AND known_to = ${STILL_BELIEVED}`,
    );
    /** Opens a row like the one just closed, but for these columns. */
    const opens = (columns: Readonly<Partial<Record<'validTo' | 'ratified' | 'cause' | 'incompatibleWith', string>>>) => {
      const { validTo = 'valid_to', ratified = 'ratified', cause = 'cause', incompatibleWith = 'incompatible_with' } = columns;
      return database.prepare(
        `INSERT INTO seat SELECT mandate_id, member_id, body, valid_from, ${validTo}, last_year, co_opted, ${ratified}, election_id, replaces,
            ${cause}, ${incompatibleWith}, @number, ${STILL_BELIEVED}
          FROM seat WHERE mandate_id = @mandateId AND known_to = @number`,
      );
    };
    const ratified = opens({ ratified: '1' });
    const ended = opens({ validTo: '@until', cause: '@cause' });
    const reinstated = opens({ validTo: `(last_year + 1) || '-01-01'`, cause: 'NULL', incompatibleWith: 'NULL' });
    const incompatible = opens({ incompatibleWith: '@position' });
    const lifted = opens({ incompatibleWith: 'NULL' });
    return {
      apply: (recorded) => {
        // `handles` lists exactly the events of this union.
        const { type, data, number } = recorded as RecordedOneOf<MandateEvent>;
        if (type === 'MandateBegun' || type === 'DirectorCoOpted') {
          const { mandateId, memberId, body, from, lastYear } = data;
          const electionId = 'electionId' in data ? data.electionId : undefined;
          const replaces = 'replaces' in data ? data.replaces : undefined;
          const coOpted = type === 'DirectorCoOpted' ? 1 : 0;
          const end = endOf({ lastYear });
          taken.run(mandateId, memberId, body, from, end, lastYear, coOpted, electionId ?? null, replaces ?? null, number);
          return;
        }
        const { mandateId } = data;
        believedNoMore.run({ mandateId, number });
        switch (type) {
          case 'CoOptationRatified':
            ratified.run({ mandateId, number });
            break;
          case 'MandateEnded':
            ended.run({ mandateId, number, until: data.until, cause: data.cause });
            break;
          case 'MandateReinstated':
            reinstated.run({ mandateId, number });
            break;
          case 'IncompatibilityFound':
            incompatible.run({ mandateId, number, position: data.position });
            break;
          case 'IncompatibilityLifted':
            lifted.run({ mandateId, number });
            break;
        }
      },
    };
  },
};
