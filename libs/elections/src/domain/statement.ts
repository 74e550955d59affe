import { candidacyNotFound, electionNotFound, statementNotFound } from './election.errors.js';
import type { Election } from './election.js';

/**
 * Digest of the disclosure that holds a candidate's statement.
 * @throws DomainError `ELECTION_NOT_FOUND`, `CANDIDACY_NOT_FOUND`, `STATEMENT_NOT_FOUND`
 */
export const statementDigestIn = (election: Election, electionId: string, candidate: number): string => {
  if (election.status === 'unknown') throw electionNotFound(electionId);
  const candidacy = election.candidacies[candidate - 1];
  if (!candidacy) throw candidacyNotFound(candidate);
  if (candidacy.statementDigest === undefined) throw statementNotFound(candidate);
  return candidacy.statementDigest;
};
