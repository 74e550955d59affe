import {
  addDays,
  canonicalJson,
  dateIn,
  DomainError,
  isCalendarDate,
  stateOf,
  type Decider,
  type DomainCommand,
  type FactsOf,
} from '#kernel';
import { postalVoteRulesOf, RULEBOOK_STREAM, rulebookFolding } from '#statutes/domain';
import { assemblyNotFound, resolutionNotFound } from './assembly.errors.js';
import { assemblyFolding, assemblyStream, type Convened } from './assembly.js';
import { rulesOf } from './pinned-rules.js';
import { answeredTwice, postalVotesNotAccepted, postalVotesOver, postalVoteTooLate, receivedInTheFuture } from './postal-vote.errors.js';
import type { PostalAnswer, PostalVoteReceived } from './postal-vote.events.js';
import { postalVoteFolding, postalVoteStream, type PostalVote } from './postal-vote.js';
import { rollFolding, rollStream } from './roll.js';
import { lineUsed } from './vote.decide.js';

export interface RecordPostalVote extends DomainCommand<'RecordPostalVote'> {
  readonly assemblyId: string;
  readonly rightId: string;
  /** calendar date on which the form came */
  readonly receivedOn: string;
  readonly answers: readonly PostalAnswer[];
}

const facts = ({ assemblyId }: RecordPostalVote) => ({
  assembly: stateOf(assemblyFolding, assemblyStream(assemblyId)),
  rulebook: stateOf(rulebookFolding, RULEBOOK_STREAM),
  roll: stateOf(rollFolding, rollStream(assemblyId)),
});

type Facts = FactsOf<ReturnType<typeof facts>>;

const recordPostalVote = (command: RecordPostalVote, earlier: PostalVote, { assembly, rulebook, roll }: Facts) => {
  const { assemblyId, rightId, receivedOn, answers, at } = command;
  if (assembly.status === 'unknown') throw assemblyNotFound(assemblyId);
  if (assembly.status !== 'convened') throw postalVotesOver(assemblyId);
  const rules = rulesOf(rulebook, assembly);
  const { accepted, deadlineDays } = postalVoteRulesOf(rules);
  if (!accepted) throw postalVotesNotAccepted();
  const { memberId } = lineUsed(command, roll);
  if (!isCalendarDate(receivedOn)) throw new DomainError('DATE_INVALID', { field: 'receivedOn' }, 'invalid');
  if (receivedOn > dateIn(rules.timeZone, at)) throw receivedInTheFuture(receivedOn);
  const deadline = addDays(assembly.convocation.date, -deadlineDays);
  if (receivedOn > deadline) throw postalVoteTooLate(deadline);
  assertAnswers(answers, assembly);
  const { call } = assembly.convocation;
  const data = { assemblyId, rightId, memberId, receivedOn, answers, ...(call === 2 ? { call } : {}) };
  if (earlier.status === 'received' && canonicalJson(earlier.form) === canonicalJson(data)) return [];
  return [{ type: 'PostalVoteReceived', data } as const];
};

const assertAnswers = (answers: readonly PostalAnswer[], { resolutions }: Convened): void => {
  const answered = new Set<string>();
  for (const { resolutionId } of answers) {
    if (!resolutions.some((tabled) => tabled.resolutionId === resolutionId)) throw resolutionNotFound(resolutionId);
    if (answered.has(resolutionId)) throw answeredTwice(resolutionId);
    answered.add(resolutionId);
  }
};

/** A form on one right of the roll (guarded by `postalVote-{assemblyId}-{rightId}`). What it says is cast when each ballot is opened. */
export const postalVoteDecider: Decider<RecordPostalVote, PostalVote, PostalVoteReceived, ReturnType<typeof facts>> = {
  ...postalVoteFolding,
  stream: ({ assemblyId, rightId }) => postalVoteStream(assemblyId, rightId),
  facts,
  rulebookVersion: ({ assembly }) => (assembly.status === 'unknown' ? undefined : assembly.convocation.rulebookVersion),
  decide: recordPostalVote,
};
