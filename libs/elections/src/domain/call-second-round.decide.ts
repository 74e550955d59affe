import { stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { secondRound } from '#counting';
import { inSecondRound, roundsOf, seatsStillReserved } from './second-round.js';
import {
  electionAlreadyCalled,
  electionNotFound,
  electionNotProclaimed,
  noSecondRound,
  secondRoundWithoutObject,
} from './election.errors.js';
import type { CandidacyDeclared, ElectionEvent } from './election.events.js';
import { electionFolding, electionStream, type CalledElection, type Election } from './election.js';

export interface CallSecondRound extends DomainCommand<'CallSecondRound'> {
  /** of the second round: the same for everybody who would call it, so that it is called once */
  readonly electionId: string;
  /** the election of the first round */
  readonly of: string;
}

const facts = ({ of }: CallSecondRound) => ({ first: stateOf(electionFolding, electionStream(of)) });

type Facts = FactsOf<ReturnType<typeof facts>>;

/**
 * Seats that nobody won by absolute majority are put to the vote again, under the rules the election was called with: an election of its own,
 * with the candidates the rulebook admits, who need not declare themselves again.
 */
const callSecondRound = ({ electionId, of }: CallSecondRound, election: Election, { first }: Facts): readonly ElectionEvent[] => {
  if (first.status === 'unknown') throw electionNotFound(of);
  if (election.status !== 'unknown') {
    if (election.call.secondRoundOf === of) return [];
    throw electionAlreadyCalled(electionId);
  }
  const { call, result } = first;
  if (!result) throw electionNotProclaimed(of);
  const rounds = roundsOf(call.counting);
  if (!rounds?.secondRound) throw noSecondRound(of);
  const reserved = seatsStillReserved(call.reservedSeats, result.record);
  const round = secondRound(result.record, rounds.secondRound, reserved?.groups);
  if (!round) throw secondRoundWithoutObject(of);
  const { seats } = round;
  const counting = inSecondRound(rounds, seats);
  const terms = call.terms.slice(result.elected.length);
  const standing = admitted(first, round.candidates);
  const found = call.rules.candidaciesValidated ? standing : [];
  return [
    { type: 'ElectionCalled', data: { ...call, electionId, seats, terms, counting, reservedSeats: reserved, secondRoundOf: of } },
    ...standing.map((data) => ({ type: 'CandidacyDeclared' as const, data: { ...data, electionId } })),
    ...found.map(({ candidate }) => ({ type: 'CandidacyValidated' as const, data: { electionId, candidate } })),
  ];
};

/** Numbered anew, in the order in which they first declared themselves. */
const admitted = ({ candidacies }: CalledElection, numbers: readonly number[]): readonly CandidacyDeclared['data'][] =>
  candidacies
    .filter(({ candidate }) => numbers.includes(candidate))
    .map(({ status: _found, ground: _none, ...candidacy }, index) => ({ ...candidacy, candidate: index + 1 }));

export const callSecondRoundDecider: Decider<CallSecondRound, Election, ElectionEvent, ReturnType<typeof facts>> = {
  ...electionFolding,
  stream: ({ electionId }) => electionStream(electionId),
  facts,
  rulebookVersion: ({ first }) => (first.status === 'unknown' ? undefined : first.call.rulebookVersion),
  decide: callSecondRound,
};
