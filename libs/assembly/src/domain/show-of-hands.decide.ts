import { DomainError, stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { attendanceOf } from './attendance.js';
import {
  ballotAnnulled,
  ballotNotByHands,
  ballotNotClosed,
  ballotNotFound,
  handsExceedPresent,
  scrutineersNotTwo,
  showOfHandsRecorded,
} from './ballot.errors.js';
import type { BallotEvent } from './ballot.events.js';
import { ballotFolding, ballotStream, type Ballot } from './ballot.js';
import { lineOfMember, rollFolding, rollStream } from './roll.js';
import { notOnRoll } from './vote.errors.js';

export interface RecordShowOfHands extends DomainCommand<'RecordShowOfHands'> {
  readonly ballotId: string;
  readonly assemblyId: string;
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  /** the two who counted */
  readonly scrutineers: readonly [string, string];
}

const facts = ({ assemblyId }: RecordShowOfHands) => ({
  attendance: attendanceOf(assemblyId),
  roll: stateOf(rollFolding, rollStream(assemblyId)),
});

type Facts = FactsOf<ReturnType<typeof facts>>;

const recordShowOfHands = (command: RecordShowOfHands, ballot: Ballot, { attendance, roll }: Facts): readonly BallotEvent[] => {
  const { ballotId, assemblyId, for: inFavour, against, abstain, scrutineers } = command;
  if (ballot.status === 'unknown' || ballot.opened.assemblyId !== assemblyId) throw ballotNotFound(ballotId);
  if (ballot.status === 'annulled') throw ballotAnnulled(ballotId);
  if (ballot.opened.mode !== 'showOfHands') throw ballotNotByHands(ballotId);
  if (ballot.status === 'open') throw ballotNotClosed(ballotId);
  const counted = { for: inFavour, against, abstain };
  for (const [field, hands] of Object.entries(counted))
    if (!Number.isSafeInteger(hands) || hands < 0) throw new DomainError('HANDS_INVALID', { field, hands }, 'invalid');
  if (ballot.status === 'proclaimed' || ballot.hands) throw showOfHandsRecorded(ballotId);
  if (scrutineers[0] === scrutineers[1]) throw scrutineersNotTwo(scrutineers);
  for (const scrutineer of scrutineers)
    if (roll.status !== 'frozen' || lineOfMember(roll, scrutineer) === undefined) throw notOnRoll(scrutineer);
  const hands = inFavour + against + abstain;
  const rights = attendance.present + attendance.represented;
  if (hands > rights) throw handsExceedPresent(hands, rights);
  return [{ type: 'ShowOfHandsRecorded', data: { ballotId, assemblyId, ...counted, scrutineers } }];
};

/** Two scrutineers count the hands, and no more of them than rights are there. A count that is contested is annulled, and put as a roll call. */
export const showOfHandsDecider: Decider<RecordShowOfHands, Ballot, BallotEvent, ReturnType<typeof facts>> = {
  ...ballotFolding,
  stream: ({ ballotId }) => ballotStream(ballotId),
  facts,
  decide: recordShowOfHands,
};
