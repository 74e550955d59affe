import type { RecordedOneOf } from '#kernel';
import type { MembershipEvent } from '#membership/domain';
import type { Asked, Process } from '#processing';
import type { ReinstateCandidacy, WithdrawCandidacy } from '../domain/candidacy.decide.js';
import type { ElectionEvent } from '../domain/election.events.js';

interface Standing {
  readonly electionId: string;
  readonly candidate: number;
}

/**
 * A candidate who leaves the cooperative stands no longer, as long as nothing is proclaimed; she stands again when it turns out that she had
 * not left.
 */
export const withdrawCandidacies: Process = {
  name: 'withdraw-candidacies',
  startFrom: 'beginning',
  handles: [
    'CandidacyDeclared',
    'CandidacyWithdrawn',
    'CandidacyReinstated',
    'ElectionProclaimed',
    'MembershipEnded',
    'MembershipEntryRetracted',
  ],
  schema: [
    `CREATE TABLE candidacy (election_id TEXT NOT NULL, candidate INTEGER NOT NULL, member_id TEXT NOT NULL, stands INTEGER NOT NULL DEFAULT 1,
      left_with INTEGER, PRIMARY KEY (election_id, candidate)) STRICT, WITHOUT ROWID`,
  ],
  prepare: (database) => {
    const declared = database.prepare('INSERT OR IGNORE INTO candidacy (election_id, candidate, member_id) VALUES (?, ?, ?)');
    const stands = database.prepare('UPDATE candidacy SET stands = ? WHERE election_id = ? AND candidate = ?');
    const over = database.prepare('DELETE FROM candidacy WHERE election_id = ?');
    const leaves = database.prepare('UPDATE candidacy SET left_with = ? WHERE member_id = ? AND stands = 1');
    const of = (condition: string) =>
      database.prepare<[string, number], Standing>(
        `SELECT election_id AS electionId, candidate FROM candidacy WHERE member_id = ? AND left_with = ? AND ${condition}
          ORDER BY election_id, candidate`,
      );
    const [leaving, returning] = [of('stands = 1'), of('1 = 1')];
    return {
      react: (recorded) => {
        // `handles` lists events of these unions.
        const event = recorded as RecordedOneOf<ElectionEvent | MembershipEvent>;
        switch (event.type) {
          case 'CandidacyDeclared':
            declared.run(event.data.electionId, event.data.candidate, event.data.memberId);
            return [];
          case 'CandidacyWithdrawn':
          case 'CandidacyReinstated':
            stands.run(event.type === 'CandidacyReinstated' ? 1 : 0, event.data.electionId, event.data.candidate);
            return [];
          case 'ElectionProclaimed':
            over.run(event.data.electionId);
            return [];
          case 'MembershipEnded':
            leaves.run(event.revision, event.data.memberId);
            return leaving.all(event.data.memberId, event.revision).map(withdrawn);
          case 'MembershipEntryRetracted':
            return returning.all(event.data.memberId, event.data.revision).map(reinstated);
          default:
            return [];
        }
      },
    };
  },
};

const withdrawn = ({ electionId, candidate }: Standing) => ({
  effect: `withdraw-candidacy ${electionId} ${candidate}`,
  command: { type: 'WithdrawCandidacy', data: { electionId, candidate } } satisfies Asked<WithdrawCandidacy>,
});

const reinstated = ({ electionId, candidate }: Standing) => ({
  effect: `reinstate-candidacy ${electionId} ${candidate}`,
  command: { type: 'ReinstateCandidacy', data: { electionId, candidate } } satisfies Asked<ReinstateCandidacy>,
});
