import { renderCountReport, reportOf, type Language } from '#counting';
import { electionNotFound, electionNotProclaimed } from './election.errors.js';
import type { Election } from './election.js';

/** In the ledger people are numbers: names come from the vault when they are shown. */
const numbered: Readonly<Record<Language, (memberNumber: number) => string>> = {
  en: (memberNumber) => `Member ${memberNumber}`,
  fr: (memberNumber) => `N° ${memberNumber}`,
};

/**
 * The count that was proclaimed, as text to read aloud and to sign: every stage in a table, then in sentences.
 * @throws DomainError `ELECTION_NOT_FOUND`, `ELECTION_NOT_PROCLAIMED`
 */
export const toldCount = (election: Election, electionId: string, language: Language): string => {
  if (election.status === 'unknown') throw electionNotFound(electionId);
  const { candidacies, result } = election;
  if (!result) throw electionNotProclaimed(electionId);
  const candidates = result.record.candidates.map((candidate) => {
    const candidacy = candidacies[candidate.n - 1];
    return candidacy ? { ...candidate, name: numbered[language](candidacy.memberNumber) } : candidate;
  });
  return renderCountReport(reportOf({ ...result.record, candidates }), language);
};
