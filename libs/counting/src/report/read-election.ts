import { DomainError } from '#kernel';
import type { Candidate, Election } from '../election/election.js';
import { readBlt } from '../formats/blt-reader.js';
import { readDebianTally } from '../formats/debian-tally.js';
import { readRankedCsv } from '../formats/ranked-csv.js';
import { readRctabCsv } from '../formats/rctab-csv.js';
import { readTotalsCsv } from '../formats/totals-csv.js';
import type { TieRule } from '../ties/tie-rule.js';
import type { CountOptions } from './count-options.js';
import type { FileFormat } from './file-format.js';

/** An election as a file holds it, and the order for ties where the file names one. */
export interface FileElection {
  readonly election: Election;
  readonly ties: readonly TieRule[];
}

/**
 * Reads a file of marked or ranked papers in the shape given.
 * @throws DomainError of the format, with line and column; `FORMAT_NOT_FOR_METHOD` for a file of grades
 */
export const readElection = (text: string, format: FileFormat, options: CountOptions): FileElection => {
  const seats = options.seats ?? 1;
  switch (format) {
    case 'blt': {
      const { election, tieOrder } = readBlt(text);
      return { election: { ...election, seats: options.seats ?? election.seats }, ties: tieOrder ? [tieOrder] : [] };
    }
    case 'rctab':
      return { election: readRctabCsv(text, { seats, ...(options.candidates ? { candidates: options.candidates } : {}) }), ties: [] };
    case 'ranked':
      return { election: readRankedCsv(text, { seats }), ties: [] };
    case 'totals':
      return { election: readTotalsCsv(text, { seats }), ties: [] };
    case 'debian':
      return { election: readDebianTally(text, { seats }), ties: [] };
    default:
      throw new DomainError('FORMAT_NOT_FOR_METHOD', { format, method: options.method }, 'invalid');
  }
};

/**
 * Candidates with the groups and withdrawals the options add.
 * @throws DomainError `CANDIDATE_UNKNOWN` for one the file does not have
 */
export const withOptions = (candidates: readonly Candidate[], { groups = {}, withdrawn = [] }: CountOptions): readonly Candidate[] => {
  const keys = new Set(candidates.flatMap(({ n, name }) => [n.toString(), name]));
  const unknown = [...Object.keys(groups), ...withdrawn.map(String)].find((key) => !keys.has(key));
  if (unknown !== undefined) throw new DomainError('CANDIDATE_UNKNOWN', { n: unknown }, 'invalid');
  return candidates.map((candidate): Candidate => {
    const group = groups[candidate.name] ?? groups[candidate.n.toString()];
    return { ...candidate, ...(group === undefined ? {} : { group }), ...(withdrawn.includes(candidate.n) ? { withdrawn: true } : {}) };
  });
};
