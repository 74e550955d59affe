import { DomainError } from '#kernel';
import type { FoldedStreams } from '#cqrs';
import type { ReadModels } from '#processing';
import type { BallotMode } from '../domain/ballot.events.js';
import { ballotFolding, ballotStream } from '../domain/ballot.js';
import type { BallotTally } from '../domain/tally.js';
import { groupedVoteRows } from './assembly-rows.js';
import { countHashOf } from './count-hash.js';

/** How long a proclamation waits for the last votes to be counted, in milliseconds. */
const PATIENCE = 30_000;

/** The entry from which on the votes of a ballot are all there. */
const COUNTED: Readonly<Record<BallotMode, string>> = {
  open: 'BallotClosed',
  paper: 'PaperCountRecorded',
  showOfHands: 'ShowOfHandsRecorded',
};

/** Nothing has been counted yet: the ballot is not closed, or its papers have not been read. */
const uncounted: BallotTally = { votes: [], countHash: '' };

/**
 * Answers `assembly.tally`: the votes recorded before the close.
 * @throws DomainError `TALLY_NOT_READY` when the count has not caught up in time; the same command may be sent again
 */
export const tallyRegister =
  (streams: FoldedStreams, readModels: ReadModels) =>
  async ({ ballotId }: Readonly<Record<string, unknown>>): Promise<BallotTally> => {
    const id = String(ballotId);
    const ballot = await streams.load(ballotStream(id), ballotFolding);
    const counted = ballot.state.status === 'unknown' ? undefined : ballot.lastOf(COUNTED[ballot.state.opened.mode]);
    if (!counted) return uncounted;
    const { stale } = await readModels.waitFor('tally', counted.number, PATIENCE);
    if (stale) throw new DomainError('TALLY_NOT_READY', { ballotId: id }, 'unavailable');
    const votes = groupedVoteRows(readModels.reader('tally'), id);
    return { votes, countHash: countHashOf(id, votes) };
  };
