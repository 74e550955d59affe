import type { RecordedEvent } from '#kernel';
import { ShowBallotToVoter } from '#assembly';
import { GetEntry } from '#history';
import type { Receipt } from '../../../../web/src/member/index.js';
import type { PageServices } from '../page-services.js';
import { memberOf, type Reader } from '../reader.js';
import { receiptWords } from './receipt-words.js';
import type { BallotAddress } from './shown-ballot.js';

/** The receipts of what the reader cast in a ballot herself, in the order of her rights. */
export const receiptsOf = async (
  { queries }: PageServices,
  { assemblyId, ballotId }: BallotAddress,
  reader: Reader,
): Promise<readonly Receipt[]> => {
  const memberId = memberOf(reader);
  const { rights } = await queries.execute(new ShowBallotToVoter(assemblyId, ballotId, memberId));
  const mine = rights.flatMap(({ rightId, vote }) => (vote?.castBy === memberId ? [{ rightId, number: vote.number }] : []));
  return Promise.all(
    mine.map(async ({ rightId, number }) => receiptFor(rightId, await queries.execute(new GetEntry(number)), reader.language)),
  );
};

const receiptFor = (rightId: string, entry: RecordedEvent, language: Reader['language']): Receipt => {
  const { number, meta } = entry;
  const words = receiptWords(entry, language);
  const checkPath = `/vote/check?${new URLSearchParams({ number: String(number), words }).toString()}`;
  return { rightId, number, at: meta.recordedAt, words, checkPath, proofPath: `/api/entries/${number}/receipt` };
};
