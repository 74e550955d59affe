import { assertUnreachable } from '#kernel';
import { deadlineAfter } from '#statutes/domain';
import type { RunningCase } from './case.js';
import type { NoticeChannel } from './defence.events.js';
import { stepMissing } from './proceeding.errors.js';
import type { ProceedingEvent } from './proceeding.events.js';
import { nothingElse, stepDecider } from './step-decider.js';
import { atStage, dayOf, type Step, type StepGrounds } from './step.js';

/** The member is told what is held against her. */
export interface NotifyMember extends Step<'NotifyMember'> {
  readonly channel: NoticeChannel;
}

export type GiveFileAccess = Step<'GiveFileAccess'>;

/** What the member answers, in writing. */
export interface ReceiveStatement extends Step<'ReceiveStatement'> {
  readonly statementDigest: string;
}

export type DefenceCommand = NotifyMember | GiveFileAccess | ReceiveStatement;

/** Nobody is judged without having been told of what (ECHR, art. 6). */
export const NOTICE_SOURCE = 'CEDH, art. 6';

const notify = (command: NotifyMember, running: RunningCase, grounds: StepGrounds): readonly ProceedingEvent[] => {
  const { opened: opening, notice } = atStage(running, 'open');
  if (notice) return [];
  const { proceedingId, memberId } = opening;
  const notifiedOn = dayOf(command, running, grounds);
  const { statementDays, counting } = grounds.discipline;
  const statementDueOn = deadlineAfter(notifiedOn, statementDays, counting);
  return [{ type: 'MemberNotified', data: { proceedingId, memberId, channel: command.channel, notifiedOn, statementDueOn } }];
};

const giveAccess = (command: GiveFileAccess, running: RunningCase, grounds: StepGrounds): readonly ProceedingEvent[] => {
  const { opened: opening, notice, fileAccessOn } = atStage(running, 'open');
  if (fileAccessOn !== undefined) return [];
  if (!notice) throw stepMissing('notice', NOTICE_SOURCE);
  const { proceedingId, memberId } = opening;
  return [{ type: 'FileAccessGiven', data: { proceedingId, memberId, givenOn: dayOf(command, running, grounds) } }];
};

const receive = (command: ReceiveStatement, running: RunningCase, grounds: StepGrounds): readonly ProceedingEvent[] => {
  const { opened: opening, notice } = atStage(running, 'open');
  if (!notice) throw stepMissing('notice', NOTICE_SOURCE);
  const { proceedingId, memberId } = opening;
  const receivedOn = dayOf(command, running, grounds);
  const late = receivedOn > notice.statementDueOn;
  return [{ type: 'StatementReceived', data: { proceedingId, memberId, receivedOn, late, statementDigest: command.statementDigest } }];
};

const take = (command: DefenceCommand, running: RunningCase, grounds: StepGrounds): readonly ProceedingEvent[] => {
  switch (command.type) {
    case 'NotifyMember':
      return notify(command, running, grounds);
    case 'GiveFileAccess':
      return giveAccess(command, running, grounds);
    case 'ReceiveStatement':
      return receive(command, running, grounds);
    default:
      return assertUnreachable(command);
  }
};

/** What the rights of the defence ask for before anybody decides. */
export const defenceDecider = stepDecider(nothingElse, take);
