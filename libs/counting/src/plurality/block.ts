import type { CountRecord } from '../election/count-record.js';
import type { Election } from '../election/election.js';
import { countMarks } from './mark-count.js';
import type { MarkRules } from './mark-count.js';

/**
 * Block vote (plurality at large; FR *scrutin plurinominal majoritaire*): a paper marks at most as many candidates as there are seats, the
 * highest totals win. Where the rulebook has two rounds, the first asks for the absolute majority of valid papers and `secondRound` says
 * who stands in the next.
 *
 * @param election  papers `{marks: [3, 1, 7], count}`; the order of the marks means nothing; one that marks too many is null
 * @throws DomainError `SEATS_INVALID`, `CANDIDATES_MISSING`, `CANDIDATE_NUMBER_INVALID`, `SEAT_RULES_INVALID`; `TIE_UNRESOLVED` when the
 *   rules of the tie leave candidates equal
 */
export const countBlock = (election: Election, rules: MarkRules = {}): CountRecord => countMarks('block', election, election.seats, rules);
