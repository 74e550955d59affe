import type { Entry } from '../../server/entry.js';

const votes: ReadonlySet<string> = new Set(['VoteCast', 'VoteReplaced', 'PostalVoteReceived', 'PapersEntered']);

/** Whether an entry says how somebody voted. */
export const isVote = ({ type }: Pick<Entry, 'type'>): boolean => votes.has(type);

/** What was voted stands in the ledger; a page that shows entries does not spread it, least of all while others still vote. */
export const shownData = ({ type, data }: Pick<Entry, 'type' | 'data'>): Entry['data'] => (isVote({ type }) ? withoutChoice(data) : data);

const withoutChoice = ({ choice: _how, replaced: _before, papers: _read, answers: _said, ...rest }: Entry['data']): Entry['data'] => rest;
