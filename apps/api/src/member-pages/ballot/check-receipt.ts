import { ballotFolding, ballotStream, voteFolding, voteStream } from '#assembly';
import { hasCode, type RecordedEvent } from '#kernel';
import { GetEntry } from '#history';
import type { Checked } from '../../../../web/src/member/index.js';
import type { PageServices } from '../page-services.js';
import { receiptWords, sameWords } from './receipt-words.js';

/** What is written on a receipt. */
export interface ShownReceipt {
  readonly number: string;
  readonly words: string;
}

type Different = Extract<Checked, { readonly outcome: 'different' }>;

const different: Different = { outcome: 'different' };

/** Compares a receipt with the ledger. Whoever has not the words learns nothing, not even whether there is such an entry. */
export const checkReceipt = async (services: PageServices, { number, words }: ShownReceipt): Promise<Checked> => {
  if (number === '' && words === '') return { outcome: 'asked' };
  const entry = await voteNumbered(services, number);
  // Whoever changed her language since still holds a good receipt.
  if (!entry || !(['en', 'fr'] as const).some((language) => sameWords(words, receiptWords(entry, language)))) return different;
  const sealed = (services.log.logIfAny?.size ?? 0) > entry.number;
  return { outcome: 'same', at: entry.meta.recordedAt, sealed, standing: await standingOf(services, entry) };
};

const voteNumbered = async ({ queries }: PageServices, number: string): Promise<RecordedEvent | undefined> => {
  if (!/^\d{1,15}$/.test(number)) return undefined;
  try {
    const entry = await queries.execute(new GetEntry(Number(number)));
    return entry.type === 'VoteCast' || entry.type === 'VoteReplaced' ? entry : undefined;
  } catch (error) {
    if (hasCode(error, 'ENTRY_NOT_FOUND')) return undefined;
    throw error;
  }
};

const standingOf = async (
  { streams }: PageServices,
  { data, number }: RecordedEvent,
): Promise<'counts' | 'replaced' | 'late' | 'annulled'> => {
  // Both events of a vote name their ballot and their right.
  const { ballotId, rightId } = data as { readonly ballotId: string; readonly rightId: string };
  const ballot = await streams.load(ballotStream(ballotId), ballotFolding);
  if (ballot.state.status === 'annulled') return 'annulled';
  const closed = ballot.lastOf('BallotClosed');
  if (closed && closed.number < number) return 'late';
  const vote = await streams.load(voteStream(ballotId, rightId), voteFolding);
  const last = vote.lastOf('VoteReplaced') ?? vote.lastOf('VoteCast');
  const isLater = last !== undefined && last.number > number && !(closed && closed.number < last.number);
  return isLater ? 'replaced' : 'counts';
};
