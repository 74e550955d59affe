import { addDays, DomainError, isCalendarDate, stateOf, type Decider, type FactsOf } from '#kernel';
import { RULEBOOK_STREAM, rulebookFolding, rulebookOn } from '#statutes/domain';
import type { AssemblyCommand, CloseAssembly, ConveneAssembly, OpenAssembly, TableResolution } from './assembly.commands.js';
import {
  assemblyAlreadyConvened,
  assemblyClosed,
  assemblyNotFound,
  assemblyNotOpen,
  noticeTooShort,
  rollNotFrozen,
} from './assembly.errors.js';
import type { AssemblyEvent } from './assembly.events.js';
import { assemblyFolding, assemblyStream, type Assembly, type Convened } from './assembly.js';
import { rollFolding, rollStream } from './roll.js';

const facts = ({ assemblyId }: AssemblyCommand) => ({
  rulebook: stateOf(rulebookFolding, RULEBOOK_STREAM),
  roll: stateOf(rollFolding, rollStream(assemblyId)),
});

type Facts = FactsOf<ReturnType<typeof facts>>;

const convene = (command: ConveneAssembly, assembly: Assembly, { rulebook }: Facts): readonly AssemblyEvent[] => {
  const { assemblyId, kind, date, noticeSentOn, call = 1 } = command;
  if (assembly.status !== 'unknown') throw assemblyAlreadyConvened(assemblyId);
  for (const [field, value] of Object.entries({ date, noticeSentOn }))
    if (!isCalendarDate(value)) throw new DomainError('DATE_INVALID', { field }, 'invalid');
  const { version, rules } = rulebookOn(rulebook, noticeSentOn);
  const required = call === 1 ? rules.notice.firstCallDays : rules.notice.secondCallDays;
  if (addDays(noticeSentOn, required) > date) throw noticeTooShort(daysBetween(noticeSentOn, date), required);
  return [{ type: 'AssemblyConvened', data: { assemblyId, kind, date, noticeSentOn, call, rulebookVersion: version } }];
};

const table = (
  { assemblyId, resolutionId, kind, textDigest, proposedBy }: TableResolution,
  assembly: Convened,
): readonly AssemblyEvent[] => {
  const tabled = assembly.resolutions.find((resolution) => resolution.resolutionId === resolutionId);
  if (tabled?.textDigest === textDigest && tabled.kind === kind && tabled.proposedBy === proposedBy) return [];
  if (tabled) throw new DomainError('RESOLUTION_ALREADY_TABLED', { resolutionId }, 'conflict');
  if (assembly.status === 'closed') throw assemblyClosed(assemblyId);
  const number = assembly.resolutions.length + 1;
  return [{ type: 'ResolutionTabled', data: { assemblyId, resolutionId, number, kind, textDigest, proposedBy } }];
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
    if (command.type === 'ConveneAssembly') return convene(command, assembly, known);
    if (assembly.status === 'unknown') throw assemblyNotFound(command.assemblyId);
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

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
