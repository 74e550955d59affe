import type { Database } from 'better-sqlite3';
import { followingCommandId } from '#cqrs';
import type { MembershipEnded } from '#membership/domain';
import type { Reaction } from '#processing';
import type { SanctionLifted, SanctionTookEffect } from '../domain/sanction.events.js';

/** The tables in which a process remembers whom it made leave, and what came of it. */
export const EXCLUDED_TABLES = [
  `CREATE TABLE excluded (proceeding_id TEXT PRIMARY KEY, member_id TEXT NOT NULL, last_day TEXT NOT NULL, lifted_on TEXT,
    revision INTEGER, claim_id TEXT NOT NULL, claim_revision INTEGER) STRICT, WITHOUT ROWID`,
  'CREATE INDEX excluded_member ON excluded (member_id)',
  'CREATE TABLE accounts (year INTEGER PRIMARY KEY, approved_on TEXT NOT NULL) STRICT',
];

interface Excluded {
  readonly proceedingId: string;
  readonly memberId: string;
  readonly lastDay: string;
  readonly liftedOn: string | null;
  readonly revision: number | null;
  readonly claimId: string;
  /** place of the claim in the stream of her shares; null while there is none that stands */
  readonly claimRevision: number | null;
}

const columns = `proceeding_id AS proceedingId, member_id AS memberId, last_day AS lastDay, lifted_on AS liftedOn, revision,
  claim_id AS claimId, claim_revision AS claimRevision`;

/**
 * What follows from exclusions. Each consequence waits for the one before it, whichever entry comes first: the end of the membership, the
 * accounts of its year, the claim; and what was lifted meanwhile is taken back as soon as it is there.
 */
export const exclusionsIn = (database: Database) => {
  const insert = database.prepare('INSERT OR IGNORE INTO excluded VALUES (?, ?, ?, NULL, NULL, ?, NULL)');
  const lift = database.prepare('UPDATE excluded SET lifted_on = ? WHERE proceeding_id = ?');
  const end = database.prepare('UPDATE excluded SET revision = ? WHERE proceeding_id = ?');
  const claim = database.prepare('UPDATE excluded SET claim_revision = ? WHERE proceeding_id = ?');
  const noRevision = database.prepare('UPDATE excluded SET revision = NULL WHERE member_id = ? AND revision = ?');
  const named = database.prepare<[string], Excluded>(`SELECT ${columns} FROM excluded WHERE proceeding_id = ?`);
  const lastOf = database.prepare<[string, string], Excluded>(
    `SELECT ${columns} FROM excluded WHERE member_id = ? AND last_day = ? AND revision IS NULL ORDER BY proceeding_id LIMIT 1`,
  );
  const claimNamed = database.prepare<[string, string], Excluded>(`SELECT ${columns} FROM excluded WHERE member_id = ? AND claim_id = ?`);
  const ofYear = database.prepare<[string], Excluded>(
    `SELECT ${columns} FROM excluded WHERE substr(last_day, 1, 4) = ? AND lifted_on IS NULL AND claim_revision IS NULL ORDER BY proceeding_id`,
  );
  const approve = database.prepare('INSERT OR IGNORE INTO accounts VALUES (?, ?)');
  const approvedOn = database.prepare<[number], string>('SELECT approved_on FROM accounts WHERE year = ?').pluck();

  return {
    tookEffect: ({ proceedingId, memberId, from }: SanctionTookEffect['data'], decisionRef: string): readonly Reaction[] => {
      const claimId = followingCommandId(proceedingId, 'claim');
      insert.run(proceedingId, memberId, from, claimId);
      const data = { memberId, cause: 'exclusion', effectiveAt: from, lastDay: from, decisionRef };
      const ending: Reaction = { effect: 'end-membership', command: { type: 'EndMembership', data } };
      const year = Number(from.slice(0, 4));
      const approved = approvedOn.get(year);
      return approved === undefined ? [ending] : [ending, claiming({ memberId, claimId, lastDay: from }, year, approved)];
    },
    lifted: ({ proceedingId, liftedOn }: SanctionLifted['data']): readonly Reaction[] => {
      lift.run(liftedOn, proceedingId);
      const excluded = named.get(proceedingId);
      if (!excluded) return [];
      return [...readmitting(excluded), ...returning(excluded)];
    },
    ended: ({ memberId, cause, lastDay }: MembershipEnded['data'], revision: number): readonly Reaction[] => {
      const excluded = cause === 'exclusion' ? lastOf.get(memberId, lastDay) : undefined;
      if (!excluded) return [];
      end.run(revision, excluded.proceedingId);
      return readmitting({ ...excluded, revision });
    },
    takenBack: (memberId: string, revision: number): void => void noRevision.run(memberId, revision),
    approved: (year: number, on: string): readonly Reaction[] => {
      approve.run(year, on);
      return ofYear.all(String(year)).map((excluded) => claiming(excluded, year, on));
    },
    claimed: (memberId: string, claimId: string, revision: number): readonly Reaction[] => {
      const excluded = claimNamed.get(memberId, claimId);
      if (!excluded) return [];
      claim.run(revision, excluded.proceedingId);
      return returning({ ...excluded, claimRevision: revision });
    },
    claimTakenBack: (memberId: string, claimId: string): void => {
      const excluded = claimNamed.get(memberId, claimId);
      if (excluded) claim.run(null, excluded.proceedingId);
    },
  };
};

/** Never excluded after all: the end of the membership is taken back, and mandates and candidacies come back with it. */
const readmitting = ({ memberId, revision, liftedOn }: Excluded): readonly Reaction[] => {
  if (revision === null || liftedOn === null) return [];
  const data = { memberId, revision, ground: 'decisionQuashed', effectiveAt: liftedOn };
  return [{ effect: 'retract-end-of-membership', command: { type: 'RetractMembershipEntry', data } }];
};

/** What her shares are worth follows from the accounts of the year of her last day (C. com. L231-6). */
const claiming = (
  { memberId, claimId, lastDay }: Pick<Excluded, 'memberId' | 'claimId' | 'lastDay'>,
  year: number,
  approvedOn: string,
): Reaction => {
  const data = { memberId, claimId, year, effectiveAt: approvedOn > lastDay ? approvedOn : lastDay };
  return { effect: `claim-reimbursement ${claimId}`, command: { type: 'ClaimReimbursement', data } };
};

/** Her shares are hers again: the claim goes with everything that became of it, while no money went out. */
const returning = ({ memberId, claimRevision, liftedOn }: Excluded): readonly Reaction[] => {
  if (claimRevision === null || liftedOn === null) return [];
  const data = { memberId, revision: claimRevision, ground: 'decisionQuashed', effectiveAt: liftedOn };
  return [{ effect: 'retract-claim', command: { type: 'RetractSharesEntry', data } }];
};
