import { DomainError, stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { assemblyCancelled, assemblyNotFound } from './assembly.errors.js';
import { assemblyFolding, assemblyStream } from './assembly.js';
import type { ConvocationDispatched } from './dispatch.events.js';
import { convocationStream, dispatchFolding, type Dispatches } from './dispatch.js';

export interface RecordDispatch extends DomainCommand<'RecordDispatch'>, Readonly<Omit<ConvocationDispatched['data'], 'date'>> {}

/** Members an entry may name: well under 60 kB at 39 bytes each. */
export const MEMBERS_IN_AN_ENTRY = 1_400;

const facts = ({ assemblyId }: RecordDispatch) => ({ assembly: stateOf(assemblyFolding, assemblyStream(assemblyId)) });

type Facts = FactsOf<ReturnType<typeof facts>>;

const recordDispatch = (command: RecordDispatch, _dispatches: Dispatches, { assembly }: Facts): readonly ConvocationDispatched[] => {
  const { assemblyId, channel, outcome, memberIds } = command;
  if (assembly.status === 'unknown') throw assemblyNotFound(assemblyId);
  if (assembly.cancelled) throw assemblyCancelled(assemblyId);
  if (memberIds.length === 0 || memberIds.length > MEMBERS_IN_AN_ENTRY)
    throw new DomainError('DISPATCH_INVALID', { members: memberIds.length, most: MEMBERS_IN_AN_ENTRY }, 'invalid');
  const { date } = assembly.convocation;
  return [{ type: 'ConvocationDispatched', data: { assemblyId, date, channel, outcome, memberIds } }];
};

/** What went out is written down as it is reported, late returns of the post included. */
export const dispatchDecider: Decider<RecordDispatch, Dispatches, ConvocationDispatched, ReturnType<typeof facts>> = {
  ...dispatchFolding,
  stream: ({ assemblyId }) => convocationStream(assemblyId),
  facts,
  decide: recordDispatch,
};
