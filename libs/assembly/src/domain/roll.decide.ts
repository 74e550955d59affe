import { DomainError, stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { assemblyClosed, assemblyNotFound } from './assembly.errors.js';
import { assemblyFolding, assemblyStream } from './assembly.js';
import type { RollEvent, RollFrozen, RollPart } from './roll.events.js';
import { rollFolding, rollStream, type Roll } from './roll.js';

export interface AddRollPart extends DomainCommand<'AddRollPart'>, Readonly<RollPart['data']> {}

export interface CompleteRoll extends DomainCommand<'CompleteRoll'>, Readonly<RollFrozen['data']> {}

export type RollCommand = AddRollPart | CompleteRoll;

const facts = ({ assemblyId }: RollCommand) => ({ assembly: stateOf(assemblyFolding, assemblyStream(assemblyId)) });

type Facts = FactsOf<ReturnType<typeof facts>>;

const assertAssembly = (assemblyId: string, { assembly }: Facts): void => {
  if (assembly.status === 'unknown') throw assemblyNotFound(assemblyId);
  if (assembly.status === 'closed') throw assemblyClosed(assemblyId);
};

const alreadyFrozen = (assemblyId: string) => new DomainError('ROLL_ALREADY_FROZEN', { assemblyId }, 'conflict');

const addPart = ({ assemblyId, freezeId, first, college, memberIds }: AddRollPart, roll: Roll): readonly RollEvent[] => {
  if (roll.status === 'frozen') throw alreadyFrozen(assemblyId);
  return [{ type: 'RollPart', data: { assemblyId, freezeId, first, college, memberIds } }];
};

const complete = ({ assemblyId, freezeId, asOf, date, count, perCollege, rollHash }: CompleteRoll, roll: Roll): readonly RollEvent[] => {
  if (roll.status === 'frozen') throw alreadyFrozen(assemblyId);
  const lines = roll.freezeId === freezeId ? roll.parts.reduce((sum, { memberIds }) => sum + memberIds.length, 0) : 0;
  if (lines === 0) throw new DomainError('ROLL_EMPTY', { assemblyId });
  if (lines !== count) throw new DomainError('ROLL_INCOMPLETE', { assemblyId, lines, count }, 'conflict');
  return [{ type: 'RollFrozen', data: { assemblyId, freezeId, asOf, date, count, perCollege, rollHash } }];
};

/** The roll is written in parts and then frozen: only the freeze makes it one (guarded by `roll-{assemblyId}`). */
export const rollDecider: Decider<RollCommand, Roll, RollEvent, ReturnType<typeof facts>> = {
  ...rollFolding,
  stream: ({ assemblyId }) => rollStream(assemblyId),
  facts,
  decide: (command, roll, known) => {
    assertAssembly(command.assemblyId, known);
    return command.type === 'AddRollPart' ? addPart(command, roll) : complete(command, roll);
  },
};
