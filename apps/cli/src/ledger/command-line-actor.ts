/** Pseudonym of whoever works on the files of a stopped node: the machine knows who that is, the ledger does not. */
export const COMMAND_LINE_ACTOR = '00000000-0000-4000-8000-000000000001';
