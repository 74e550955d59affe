import type { RecordedOneOf } from '#kernel';
import type { Process } from '#processing';
import type { CloseBallot } from '../domain/ballot.close.decide.js';
import type { BallotEvent } from '../domain/ballot.events.js';

/** What the process asks for; the application turns it into the command of that name. */
export interface CloseBallotAsked {
  readonly type: CloseBallot['type'];
  readonly data: { readonly ballotId: string; readonly assemblyId: string };
}

/** Closes a ballot when its time is up. Votes after the deadline are refused in any case: this only writes the close down. */
export const closeBallotAtDeadline: Process = {
  name: 'close-ballot-at-deadline',
  startFrom: 'beginning',
  handles: ['BallotOpened', 'BallotClosed'],
  schema: ['CREATE TABLE deadline (ballot_id TEXT PRIMARY KEY, assembly_id TEXT NOT NULL, closes_at TEXT NOT NULL) STRICT, WITHOUT ROWID'],
  prepare: (database) => {
    const remember = database.prepare('INSERT OR REPLACE INTO deadline VALUES (?, ?, ?)');
    const forget = database.prepare('DELETE FROM deadline WHERE ballot_id = ?');
    const reached = database.prepare<[string], { ballot_id: string; assembly_id: string; closes_at: string }>(
      'SELECT * FROM deadline WHERE closes_at <= ?',
    );
    return {
      react: (recorded) => {
        // `handles` lists two events of this union.
        const event = recorded as RecordedOneOf<BallotEvent>;
        if (event.type === 'BallotClosed') forget.run(event.data.ballotId);
        if (event.type === 'BallotOpened' && event.data.closesAt !== undefined)
          remember.run(event.data.ballotId, event.data.assemblyId, event.data.closesAt);
        return [];
      },
      due: (now) =>
        reached.all(now).map(({ ballot_id: ballotId, assembly_id: assemblyId, closes_at: closesAt }) => ({
          effect: `close-ballot ${ballotId} ${closesAt}`,
          command: { type: 'CloseBallot', data: { ballotId, assemblyId } } satisfies CloseBallotAsked,
        })),
    };
  },
};
