import type { Candidate } from '../election/election.js';

/** Every candidate judged on one scale of grades. */
export interface GradedElection {
  readonly title?: string;
  readonly seats: number;
  readonly candidates: readonly Candidate[];
  /** words of the scale, worst first */
  readonly grades: readonly string[];
  /** for each candidate, in their order, how many papers gave each grade */
  readonly tallies: readonly (readonly (number | bigint)[])[];
  /** papers with at least one judgment */
  readonly papers: number | bigint;
  readonly blank?: number | bigint;
}
