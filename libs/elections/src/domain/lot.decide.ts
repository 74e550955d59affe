import { DomainError, stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { ballotFolding, ballotNotClosed, ballotStream } from '#assembly/domain';
import { isCommitted, type Digest } from '#counting';
import {
  electionNotFound,
  electionProclaimed,
  lotAfterClose,
  lotAlreadyCommitted,
  lotNotCommitted,
  seedInvalid,
  seedNotCommitted,
} from './election.errors.js';
import type { ElectionEvent } from './election.events.js';
import { electionFolding, electionStream, type CalledElection, type Election } from './election.js';
import { sha256 } from './sha256.js';

export interface CommitLot extends DomainCommand<'CommitLot'> {
  readonly electionId: string;
  /** SHA-256 of `commitment:` and the seed, hexadecimal */
  readonly commitment: string;
  /** the ballot, once the list of candidates is closed */
  readonly ballotId?: string;
}

export interface RevealLot extends DomainCommand<'RevealLot'> {
  readonly electionId: string;
  readonly seed: string;
  readonly ballotId?: string;
}

export type LotCommand = CommitLot | RevealLot;

/** Dice, digits, letters: what witnesses draw and join with a space. Never a sentence about anybody. */
const SEED = /^[0-9A-Za-z]{16,64}( [0-9A-Za-z]{16,64}){0,9}$/;

export const isSeed = (text: string): boolean => SEED.test(text);

const facts = ({ ballotId = '' }: LotCommand) => ({ ballot: stateOf(ballotFolding, ballotStream(ballotId)), digest: sha256() });

type Facts = FactsOf<ReturnType<typeof facts>>;

const commit = ({ electionId, commitment }: CommitLot, { lot }: CalledElection, { ballot }: Facts): readonly ElectionEvent[] => {
  if (lot?.commitment === commitment) return [];
  if (lot) throw lotAlreadyCommitted(electionId);
  if (!/^[0-9a-f]{64}$/.test(commitment)) throw new DomainError('LOT_COMMITMENT_INVALID', { field: 'commitment' }, 'invalid');
  if (ballot.status === 'closed') throw lotAfterClose(electionId);
  return [{ type: 'LotCommitted', data: { electionId, commitment } }];
};

const reveal = ({ electionId, seed, ballotId = '' }: RevealLot, { lot }: CalledElection, { ballot, digest }: Facts) => {
  if (!lot) throw lotNotCommitted(electionId);
  if (!isSeed(seed)) throw seedInvalid('seed');
  if (lot.seed === seed) return [];
  // Shown before the close, the seed would tell voters whom a tie favours.
  if (ballot.status !== 'closed') throw ballotNotClosed(ballotId);
  assertCommitted(electionId, seed, lot.commitment, digest);
  return [{ type: 'LotRevealed' as const, data: { electionId, seed } }];
};

const assertCommitted = (electionId: string, seed: string, commitment: string, digest: Digest): void => {
  if (!isCommitted(seed, commitment, digest)) throw seedNotCommitted(electionId);
};

const decide = (command: LotCommand, election: Election, known: Facts): readonly ElectionEvent[] => {
  if (election.status === 'unknown') throw electionNotFound(command.electionId);
  if (election.status === 'proclaimed') throw electionProclaimed(command.electionId);
  return command.type === 'CommitLot' ? commit(command, election, known) : reveal(command, election, known);
};

export const lotDecider: Decider<LotCommand, Election, ElectionEvent, ReturnType<typeof facts>> = {
  ...electionFolding,
  stream: ({ electionId }) => electionStream(electionId),
  facts,
  decide,
};
