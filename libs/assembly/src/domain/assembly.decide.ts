import { DomainError, stateOf, type Decider, type FactsOf } from '#kernel';
import type { AssemblyCommand, CloseAssembly, OpenAssembly, TableResolution } from './assembly.commands.js';
import { agendaFixed, assemblyCancelled, assemblyClosed, assemblyNotFound, assemblyNotOpen, rollNotFrozen } from './assembly.errors.js';
import type { AssemblyEvent } from './assembly.events.js';
import { assemblyFolding, assemblyStream, type Assembly, type Convened } from './assembly.js';
import { sameText } from './resolution-text.js';
import { rollFolding, rollStream } from './roll.js';

const facts = ({ assemblyId }: AssemblyCommand) => ({ roll: stateOf(rollFolding, rollStream(assemblyId)) });

type Facts = FactsOf<ReturnType<typeof facts>>;

const table = (command: TableResolution, assembly: Convened): readonly AssemblyEvent[] => {
  const { assemblyId, resolutionId, kind, textDigest, annexDigests, proposedBy } = command;
  const tabled = assembly.resolutions.find((resolution) => resolution.resolutionId === resolutionId);
  if (tabled && sameText(tabled, command) && tabled.kind === kind && tabled.proposedBy === proposedBy) return [];
  if (tabled) throw new DomainError('RESOLUTION_ALREADY_TABLED', { resolutionId }, 'conflict');
  if (assembly.status === 'closed') throw assemblyClosed(assemblyId);
  // The second call is on the agenda of the first one (C. com. R225-79).
  if (assembly.secondCallOn) throw agendaFixed(assemblyId);
  const number = assembly.resolutions.length + 1;
  return [{ type: 'ResolutionTabled', data: { assemblyId, resolutionId, number, kind, textDigest, annexDigests, proposedBy } }];
};

const open = ({ assemblyId, bureau }: OpenAssembly, assembly: Convened, { roll }: Facts): readonly AssemblyEvent[] => {
  if (assembly.status === 'open') return [];
  if (assembly.status === 'closed') throw assemblyClosed(assemblyId);
  if (roll.status !== 'frozen') throw rollNotFrozen(assemblyId);
  return [{ type: 'AssemblyOpened', data: { assemblyId, bureau } }];
};

const close = ({ assemblyId }: CloseAssembly, assembly: Convened): readonly AssemblyEvent[] => {
  if (assembly.status === 'closed') return [];
  if (assembly.status !== 'open') throw assemblyNotOpen(assemblyId);
  return [{ type: 'AssemblyClosed', data: { assemblyId } }];
};

export const assemblyDecider: Decider<AssemblyCommand, Assembly, AssemblyEvent, ReturnType<typeof facts>> = {
  ...assemblyFolding,
  stream: ({ assemblyId }) => assemblyStream(assemblyId),
  facts,
  decide: (command, assembly, known) => {
    const { assemblyId } = command;
    if (assembly.status === 'unknown') throw assemblyNotFound(assemblyId);
    if (assembly.cancelled) throw assemblyCancelled(assemblyId);
    switch (command.type) {
      case 'TableResolution':
        return table(command, assembly);
      case 'OpenAssembly':
        return open(command, assembly, known);
      case 'CloseAssembly':
        return close(command, assembly);
    }
  },
};
