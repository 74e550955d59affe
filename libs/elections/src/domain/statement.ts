import { candidacyNotFound, electionNotFound } from './election.errors.js';
import type { Election } from './election.js';

/**
 * Digest of the disclosure that holds a candidate's statement; `undefined` when she made none.
 * @throws DomainError `ELECTION_NOT_FOUND`, `CANDIDACY_NOT_FOUND`
 */
export const statementDigestIn = (election: Election, electionId: string, candidate: number): string | undefined => {
  if (election.status === 'unknown') throw electionNotFound(electionId);
  const candidacy = election.candidacies[candidate - 1];
  if (!candidacy) throw candidacyNotFound(candidate);
  return candidacy.statementDigest;
};
