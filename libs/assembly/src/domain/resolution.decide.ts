import { lookedUp, type Decider, type FactsOf } from '#kernel';
import type { AmendResolution, ResolutionCommand, WithdrawResolution } from './assembly.commands.js';
import {
  agendaFixed,
  assemblyCancelled,
  assemblyClosed,
  assemblyNotFound,
  resolutionNotFound,
  resolutionPutToVote,
  resolutionWithdrawn,
} from './assembly.errors.js';
import type { AgendaEvent } from './agenda.events.js';
import { assemblyFolding, assemblyStream, type Assembly, type Convened, type Tabled } from './assembly.js';
import { sameText } from './resolution-text.js';

/** Name of the register that tells on which resolutions of an assembly a ballot was opened that still counts. */
export const PUT_TO_VOTE = 'assembly.putToVote';

const facts = ({ assemblyId }: ResolutionCommand) => ({ putToVote: lookedUp<readonly string[]>(PUT_TO_VOTE, { assemblyId }) });

type Facts = FactsOf<ReturnType<typeof facts>>;

const amend = (command: AmendResolution, assembly: Convened, known: Facts): readonly AgendaEvent[] => {
  const { assemblyId, resolutionId, textDigest, annexDigests } = command;
  const tabled = notYetPut(resolutionId, assembly, known);
  if (tabled.withdrawn) throw resolutionWithdrawn(resolutionId);
  if (sameText(tabled, command)) return [];
  // The second call is on the agenda of the first one (C. com. R225-79).
  if (assembly.secondCallOn) throw agendaFixed(assemblyId);
  return [{ type: 'ResolutionAmended', data: { assemblyId, resolutionId, textDigest, annexDigests } }];
};

const withdraw = ({ assemblyId, resolutionId }: WithdrawResolution, assembly: Convened, known: Facts): readonly AgendaEvent[] =>
  notYetPut(resolutionId, assembly, known).withdrawn ? [] : [{ type: 'ResolutionWithdrawn', data: { assemblyId, resolutionId } }];

const notYetPut = (resolutionId: string, { resolutions }: Convened, { putToVote }: Facts): Tabled => {
  const tabled = resolutions.find((resolution) => resolution.resolutionId === resolutionId);
  if (!tabled) throw resolutionNotFound(resolutionId);
  if (putToVote.includes(resolutionId)) throw resolutionPutToVote(resolutionId);
  return tabled;
};

/** A resolution changes, or goes, until it is put to the vote: a text under a ballot stays as it is. */
export const resolutionDecider: Decider<ResolutionCommand, Assembly, AgendaEvent, ReturnType<typeof facts>> = {
  ...assemblyFolding,
  stream: ({ assemblyId }) => assemblyStream(assemblyId),
  facts,
  decide: (command, assembly, known) => {
    const { assemblyId } = command;
    if (assembly.status === 'unknown') throw assemblyNotFound(assemblyId);
    if (assembly.cancelled) throw assemblyCancelled(assemblyId);
    const events = command.type === 'AmendResolution' ? amend(command, assembly, known) : withdraw(command, assembly, known);
    if (events.length > 0 && assembly.status === 'closed') throw assemblyClosed(assemblyId);
    return events;
  },
};
