import type { Decider, DomainCommand } from '#kernel';
import { candidacyNotFound, candidacyOver, candidatesListed, electionNotFound, electionProclaimed } from './election.errors.js';
import type { ElectionEvent, RejectionGround } from './election.events.js';
import { electionFolding, electionStream, standsAlready, type CalledElection, type Candidacy, type Election } from './election.js';

interface OfCandidacy {
  readonly electionId: string;
  readonly candidate: number;
}

export interface ValidateCandidacy extends DomainCommand<'ValidateCandidacy'>, OfCandidacy {}

export interface RejectCandidacy extends DomainCommand<'RejectCandidacy'>, OfCandidacy {
  readonly ground: RejectionGround;
}

export interface WithdrawCandidacy extends DomainCommand<'WithdrawCandidacy'>, OfCandidacy {}

export interface ReinstateCandidacy extends DomainCommand<'ReinstateCandidacy'>, OfCandidacy {}

export type CandidacyCommand = ValidateCandidacy | RejectCandidacy | WithdrawCandidacy | ReinstateCandidacy;

const validate = ({ electionId, candidate }: ValidateCandidacy, { status }: Candidacy, election: CalledElection) => {
  if (status === 'validated') return [];
  if (status !== 'declared') throw candidacyOver(candidate, status);
  if (election.list) throw candidatesListed(electionId, election.list.ballotId);
  return [{ type: 'CandidacyValidated' as const, data: { electionId, candidate } }];
};

const reject = ({ electionId, candidate, ground }: RejectCandidacy, { status }: Candidacy, election: CalledElection) => {
  if (status === 'rejected') return [];
  if (status === 'withdrawn') throw candidacyOver(candidate, status);
  // Who stands on the paper is for the voters to judge.
  if (election.list) throw candidatesListed(electionId, election.list.ballotId);
  return [{ type: 'CandidacyRejected' as const, data: { electionId, candidate, ground } }];
};

/** Allowed at any time before the proclamation: nobody is elected against their will. */
const withdraw = ({ electionId, candidate }: WithdrawCandidacy, { status }: Candidacy) =>
  status === 'withdrawn' ? [] : [{ type: 'CandidacyWithdrawn' as const, data: { electionId, candidate } }];

/** For whoever stood no longer because of an entry of the register that was taken back; a process asks for it, nobody else. */
const reinstate = ({ electionId, candidate }: ReinstateCandidacy, { status, memberId }: Candidacy, election: CalledElection) => {
  if (status !== 'withdrawn' || standsAlready(election, memberId)) return [];
  return [{ type: 'CandidacyReinstated' as const, data: { electionId, candidate } }];
};

const decide = (command: CandidacyCommand, election: Election): readonly ElectionEvent[] => {
  if (election.status === 'unknown') throw electionNotFound(command.electionId);
  const candidacy = election.candidacies[command.candidate - 1];
  if (!candidacy) throw candidacyNotFound(command.candidate);
  if (election.status === 'proclaimed') throw electionProclaimed(command.electionId);
  switch (command.type) {
    case 'ValidateCandidacy':
      return validate(command, candidacy, election);
    case 'RejectCandidacy':
      return reject(command, candidacy, election);
    case 'WithdrawCandidacy':
      return withdraw(command, candidacy);
    case 'ReinstateCandidacy':
      return reinstate(command, candidacy, election);
  }
};

export const candidacyDecider: Decider<CandidacyCommand, Election, ElectionEvent> = {
  ...electionFolding,
  stream: ({ electionId }) => electionStream(electionId),
  decide,
};
