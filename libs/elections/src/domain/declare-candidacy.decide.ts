import { DomainError, isCalendarDate, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { candidatesListed, electionNotFound, electionProclaimed, notEligible, secondRoundAdmitsNobodyNew } from './election.errors.js';
import type { ElectionEvent } from './election.events.js';
import { electionFolding, electionStream, standsAlready, type CalledElection, type Election } from './election.js';
import { obstaclesTo, type Seeking } from './eligibility.js';
import { standingOn } from './person-standing.js';

export interface DeclareCandidacy extends DomainCommand<'DeclareCandidacy'> {
  readonly electionId: string;
  readonly memberId: string;
  /** day of the assembly, for which eligibility is asked */
  readonly on: string;
  readonly statementDigest?: string;
}

const facts = ({ memberId, on }: DeclareCandidacy) => ({ person: standingOn(memberId, on) });

type Facts = FactsOf<ReturnType<typeof facts>>;

const declareCandidacy = (command: DeclareCandidacy, election: Election, { person }: Facts): readonly ElectionEvent[] => {
  const { electionId, memberId, effectiveAt, statementDigest } = command;
  if (election.status === 'unknown') throw electionNotFound(electionId);
  if (election.status === 'proclaimed') throw electionProclaimed(electionId);
  if (standsAlready(election, memberId)) return [];
  if (election.call.secondRoundOf !== undefined) throw secondRoundAdmitsNobodyNew(electionId);
  if (election.list) throw candidatesListed(electionId, election.list.ballotId);
  const receivedOn = effectiveAt ?? person.today;
  if (!isCalendarDate(receivedOn)) throw new DomainError('DATE_INVALID', { field: 'effectiveAt' }, 'invalid');
  const obstacles = obstaclesTo({ ...seekingIn(election), receivedOn }, person);
  // Who is on the roster has a number; the obstacle says it first.
  if (obstacles.length > 0 || person.memberNumber === undefined) throw notEligible(memberId, obstacles);
  const { memberNumber } = person;
  const { reservedSeats } = election.call;
  const group = reservedSeats ? person[reservedSeats.by] : undefined;
  const candidate = election.candidacies.length + 1;
  return [{ type: 'CandidacyDeclared', data: { electionId, candidate, memberId, memberNumber, receivedOn, group, statementDigest } }];
};

/** What a candidate of this election asks for. */
export const seekingIn = ({ call: { body, date, rules, candidacyDeadline } }: CalledElection): Seeking => ({
  body,
  on: date,
  atAssembly: true,
  rules,
  deadline: candidacyDeadline,
});

export const declareCandidacyDecider: Decider<DeclareCandidacy, Election, ElectionEvent, ReturnType<typeof facts>> = {
  ...electionFolding,
  stream: ({ electionId }) => electionStream(electionId),
  facts,
  decide: declareCandidacy,
};
