import { DomainError, isCalendarDate, stateOf, type Decider, type FactsOf } from '#kernel';
import { RULEBOOK_STREAM, rulebookFolding, rulebookOn, type ResolutionKind, type Rules } from '#statutes/domain';
import type {
  CancelAssembly,
  ConvocationCommand,
  ConveneAssembly,
  ConveneSecondCall,
  MeetingWanted,
  PostponeAssembly,
} from './assembly.commands.js';
import {
  assemblyAlreadyConvened,
  assemblyCancelled,
  assemblyNotFound,
  assemblyUnderWay,
  quorumNotNoted,
  quorumWasReached,
  secondCallConvened,
  secondCallTooEarly,
} from './assembly.errors.js';
import type { ConvocationEvent } from './assembly.events.js';
import { assemblyFolding, assemblyStream, type Assembly, type Convened } from './assembly.js';
import type { Meeting } from './convocation.events.js';
import { lateNoticeOf } from './late-notice.js';
import { rulesOf } from './pinned-rules.js';

const facts = (_command: ConvocationCommand) => ({ rulebook: stateOf(rulebookFolding, RULEBOOK_STREAM) });

type Facts = FactsOf<ReturnType<typeof facts>>;

const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

const meetingOf = (command: MeetingWanted, { notice }: Rules, call: 1 | 2): Meeting => {
  const { date, time, placeDigest, venue, noticeSentOn } = command;
  if (time !== undefined && !CLOCK_TIME.test(time)) throw new DomainError('TIME_INVALID', { field: 'time' }, 'invalid');
  const lateNotice = lateNoticeOf(command, call === 1 ? notice.firstCallDays : notice.secondCallDays);
  return { date, time, placeDigest, venue, noticeSentOn, lateNotice };
};

const assertDates = (dates: Readonly<Record<string, string>>): void => {
  for (const [field, date] of Object.entries(dates)) if (!isCalendarDate(date)) throw new DomainError('DATE_INVALID', { field }, 'invalid');
};

const convene = (command: ConveneAssembly, assembly: Assembly, { rulebook }: Facts): readonly ConvocationEvent[] => {
  const { assemblyId, kind, date, noticeSentOn, call = 1, agenda, documents } = command;
  if (assembly.status !== 'unknown') throw assemblyAlreadyConvened(assemblyId);
  assertDates({ date, noticeSentOn });
  const { version: rulebookVersion, rules } = rulebookOn(rulebook, noticeSentOn);
  const data = { assemblyId, kind, call, rulebookVersion, ...meetingOf(command, rules, call), agenda, documents };
  return [{ type: 'AssemblyConvened', data }];
};

const postpone = (command: PostponeAssembly, assembly: Convened, { rulebook }: Facts): readonly ConvocationEvent[] => {
  const { assemblyId, date, noticeSentOn, ground } = command;
  const { convocation } = assembly;
  assertDates({ date, noticeSentOn });
  if (assembly.cancelled) throw assemblyCancelled(assemblyId);
  if (assembly.status !== 'convened') throw assemblyUnderWay(assemblyId);
  if (date === convocation.date && noticeSentOn === convocation.noticeSentOn) return [];
  const meeting = meetingOf(command, rulesOf(rulebook, assembly), convocation.call);
  return [{ type: 'AssemblyPostponed', data: { assemblyId, ...meeting, ground } }];
};

const cancel = ({ assemblyId, ground }: CancelAssembly, assembly: Convened): readonly ConvocationEvent[] => {
  if (assembly.cancelled) return [];
  if (assembly.status !== 'convened') throw assemblyUnderWay(assemblyId);
  return [{ type: 'AssemblyCancelled', data: { assemblyId, ground } }];
};

const conveneSecondCall = (command: ConveneSecondCall, assembly: Convened, { rulebook }: Facts): readonly ConvocationEvent[] => {
  const { assemblyId, date, noticeSentOn } = command;
  const { convocation } = assembly;
  assertDates({ date, noticeSentOn });
  if (assembly.cancelled) throw assemblyCancelled(assemblyId);
  if (convocation.call === 2) {
    if (convocation.date === date && convocation.noticeSentOn === noticeSentOn) return [];
    throw secondCallConvened(assemblyId);
  }
  const kinds = shortOfQuorum(assembly);
  // Only a first call that was held and counted can have failed (C. com. L225-98).
  if (noticeSentOn < convocation.date) throw secondCallTooEarly(convocation.date);
  return [{ type: 'SecondCallConvened', data: { assemblyId, ...meetingOf(command, rulesOf(rulebook, assembly), 2), kinds } }];
};

/**
 * The kinds of resolutions the first call could not decide.
 * @throws DomainError `QUORUM_NOT_NOTED` before anybody was counted, `QUORUM_WAS_REACHED` when enough were there for everything
 */
const shortOfQuorum = ({ convocation: { assemblyId }, resolutions, quorums = [] }: Convened): readonly ResolutionKind[] => {
  if (quorums.length === 0) throw quorumNotNoted(assemblyId);
  if (quorums.every(({ reached }) => reached)) throw quorumWasReached(assemblyId);
  const kinds = new Set([...resolutions, ...quorums].map(({ kind }) => kind));
  return [...kinds].filter((kind) => !quorums.some((noted) => noted.kind === kind && noted.reached)).sort();
};

/** When, where and on what notice an assembly is held: called, moved, called off, called again. */
export const convocationDecider: Decider<ConvocationCommand, Assembly, ConvocationEvent, ReturnType<typeof facts>> = {
  ...assemblyFolding,
  stream: ({ assemblyId }) => assemblyStream(assemblyId),
  facts,
  decide: (command, assembly, known) => {
    if (command.type === 'ConveneAssembly') return convene(command, assembly, known);
    if (assembly.status === 'unknown') throw assemblyNotFound(command.assemblyId);
    switch (command.type) {
      case 'PostponeAssembly':
        return postpone(command, assembly, known);
      case 'CancelAssembly':
        return cancel(command, assembly);
      case 'ConveneSecondCall':
        return conveneSecondCall(command, assembly, known);
    }
  },
};
