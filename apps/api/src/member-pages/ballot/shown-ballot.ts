import {
  explainPriorities,
  explainResult,
  ExplainRollLine,
  GetAssembly,
  ShowBallotToVoter,
  type BallotOfVoter,
  type RightOfVoter,
} from '#assembly';
import type { Ballot, BallotState, NoRight, Right } from '../../../../web/src/member/index.js';
import { labelsOf } from '../member-labels.js';
import { sentenceOf } from '../../messages/sentence.js';
import type { PageServices } from '../page-services.js';
import { memberOf, type Reader } from '../reader.js';
import { questionPut } from './question-put.js';

/** What a voter finds at the address of a ballot: a paper to fill in, or why there is none. */
export type ShownBallot = { readonly paper: Ballot; readonly state: null } | { readonly paper: Ballot; readonly state: BallotState };

export interface BallotAddress {
  readonly assemblyId: string;
  readonly ballotId: string;
}

export const pathOf = ({ assemblyId, ballotId }: BallotAddress): string => `/vote/${assemblyId}/${ballotId}`;

/** @throws DomainError `NOT_SIGNED_IN`, `BALLOT_NOT_FOUND` */
export const shownBallot = async (services: PageServices, address: BallotAddress, reader: Reader): Promise<ShownBallot> => {
  const memberId = memberOf(reader);
  const { assemblyId, ballotId } = address;
  const found = await services.queries.execute(new ShowBallotToVoter(assemblyId, ballotId, memberId));
  const { opened, status } = found.ballot;
  const { question, subject } = await questionPut(services, opened);
  const { ballots } = await services.queries.execute(new GetAssembly(assemblyId));
  const holderId = found.given.status === 'given' ? found.given.given.holderId : undefined;
  const labelOf = await labelsOf(services.queries, [...found.rights.map((right) => right.memberId), ...(holderId ? [holderId] : [])]);
  const assemblyPath = `/me/assemblies/${assemblyId}`;
  const paper: Ballot = {
    path: pathOf(address),
    ballotId,
    assemblyId,
    assemblyPath,
    subject,
    question,
    closesAt: opened.closesAt ?? null,
    mayBeReplaced: opened.votesMayBeReplaced,
    votes: ballots.find((one) => one.ballotId === ballotId)?.votes ?? 0,
    rollCount: opened.rollCount,
    rights: found.rights.map((right) => rightTold(right, { memberId, reader, labelOf })),
    ...(found.given.status === 'given' ? { representedBy: holderId === undefined ? null : labelOf(holderId) } : {}),
  };
  if (status === 'open' && opened.mode === 'open' && found.rights.length > 0) return { paper, state: null };
  const noRight = found.rights.length === 0 ? await whyNoRight(services, assemblyId, memberId) : null;
  const result = resultOf(found.ballot, reader);
  return { paper, state: { subject, status, mode: opened.mode, noRight, assemblyPath, result } };
};

interface Told {
  readonly memberId: string;
  readonly reader: Reader;
  readonly labelOf: (memberId: string) => string;
}

const rightTold = (right: RightOfVoter, { memberId, reader, labelOf }: Told): Right => ({
  rightId: right.rightId,
  owner: right.memberId === memberId ? null : labelOf(right.memberId),
  vote: right.vote && { answer: right.vote.choice, by: votedBy(right, memberId) },
  refusal: right.refusal && sentenceOf(right.refusal.code, right.refusal.details, reader.language),
});

const votedBy = ({ memberId: ownerId, vote }: RightOfVoter, memberId: string): 'me' | 'owner' | 'holder' | 'post' => {
  if (vote?.postal) return 'post';
  if (vote?.castBy === memberId) return 'me';
  return vote?.castBy === ownerId ? 'owner' : 'holder';
};

const whyNoRight = async ({ queries }: PageServices, assemblyId: string, memberId: string): Promise<NoRight> => {
  const { reason, date, rulebookVersion, decidedBy, grounds } = await queries.execute(new ExplainRollLine(assemblyId, memberId));
  const suspension = grounds.map(({ event }) => event).findLast((event) => event.type === 'RightSuspended');
  return {
    reason,
    date,
    rulebookVersion,
    corrected: decidedBy === 'correction',
    entries: grounds.map(({ number }) => number),
    until: suspension?.data.until ?? null,
  };
};

const resultOf = (ballot: BallotOfVoter['ballot'], { language }: Reader): BallotState['result'] => {
  if (ballot.status !== 'proclaimed') return null;
  const { opened, result } = ballot;
  return 'places' in result
    ? { sum: explainPriorities(result, language), counts: null }
    : { sum: explainResult(opened, result, language), counts: result.counts };
};
