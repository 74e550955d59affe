import type { RecordedOneOf } from '#kernel';
import type { MembershipEnded } from '#membership/domain';
import type { Process } from '#processing';
import type { WithdrawCandidacy } from '../domain/candidacy.decide.js';
import type { ElectionEvent } from '../domain/election.events.js';
import type { Asked } from './asked.js';

/** A candidate who leaves the cooperative stands no longer, as long as nothing is proclaimed. */
export const withdrawCandidacies: Process = {
  name: 'withdraw-candidacies',
  startFrom: 'beginning',
  handles: ['CandidacyDeclared', 'CandidacyWithdrawn', 'ElectionProclaimed', 'MembershipEnded'],
  schema: [
    `CREATE TABLE standing (election_id TEXT NOT NULL, candidate INTEGER NOT NULL, member_id TEXT NOT NULL,
      PRIMARY KEY (election_id, candidate)) STRICT, WITHOUT ROWID`,
  ],
  prepare: (database) => {
    const stands = database.prepare('INSERT OR REPLACE INTO standing VALUES (?, ?, ?)');
    const withdrawn = database.prepare('DELETE FROM standing WHERE election_id = ? AND candidate = ?');
    const over = database.prepare('DELETE FROM standing WHERE election_id = ?');
    const standingOf = database.prepare<[string], { election_id: string; candidate: number }>(
      'SELECT election_id, candidate FROM standing WHERE member_id = ? ORDER BY election_id, candidate',
    );
    return {
      react: (recorded) => {
        // `handles` lists events of these two.
        const event = recorded as RecordedOneOf<ElectionEvent | MembershipEnded>;
        if (event.type === 'CandidacyDeclared') stands.run(event.data.electionId, event.data.candidate, event.data.memberId);
        if (event.type === 'CandidacyWithdrawn') withdrawn.run(event.data.electionId, event.data.candidate);
        if (event.type === 'ElectionProclaimed') over.run(event.data.electionId);
        if (event.type !== 'MembershipEnded') return [];
        return standingOf.all(event.data.memberId).map(({ election_id: electionId, candidate }) => ({
          effect: `withdraw-candidacy ${electionId} ${candidate}`,
          command: { type: 'WithdrawCandidacy', data: { electionId, candidate } } satisfies Asked<WithdrawCandidacy>,
        }));
      },
    };
  },
};
