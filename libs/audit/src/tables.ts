import type { Table } from './table.js';

/** What is believed of every member through all days: one row for each stretch of days in which nothing changed. */
export const ROSTER_TABLE: Table = { name: 'roster', key: ['memberId', 'validFrom'] };

/** What is left of each subscription of shares. */
export const SHARES_TABLE: Table = { name: 'shares', key: ['memberId', 'subscriptionId'] };

/** What the capital changed by on each day. */
export const CAPITAL_TABLE: Table = { name: 'capital', key: ['effectiveAt'] };

/** What is to be paid back, and what was. */
export const REIMBURSEMENTS_TABLE: Table = { name: 'reimbursements', key: ['claimId'] };

/** Who sits on which body, and until when. */
export const MANDATES_TABLE: Table = { name: 'mandates', key: ['mandateId'] };

/** Assemblies with their agenda, roll, attendance and quorums. */
export const ASSEMBLIES_TABLE: Table = { name: 'assemblies', key: ['assemblyId'] };

/** What was proclaimed of each ballot on a resolution. */
export const RESULTS_TABLE: Table = { name: 'results', key: ['ballotId'] };

/** How many votes each ballot has, and the hash over them. */
export const TALLIES_TABLE: Table = { name: 'tallies', key: ['ballotId'] };

/** Who was elected, and the hash of the count. */
export const ELECTIONS_TABLE: Table = { name: 'elections', key: ['electionId'] };

/** Entries of which the ledger in use says something else than the log; there should be none. */
export const LEDGER_TABLE: Table = { name: 'ledger', key: ['entry'] };

/** The votes of one counted ballot that say the same, together: `ballots/<ballotId>/votes.json`. */
export const VOTES_TABLE: Table = { name: 'votes', key: ['college', 'choice'] };

/** Personal data that entries say were erased, and whether the vault is without them. */
export const ERASURES_TABLE: Table = { name: 'erasures', key: ['digest'] };
