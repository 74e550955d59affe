import { assertUnreachable } from '#kernel';
import { deadlineAfter } from '#statutes/domain';
import type { RunningCase, SanctionedCase } from './case.js';
import type { NoticeChannel } from './defence.events.js';
import { lifting, takingEffect } from './measure.js';
import { disciplineDecisionMissing, stageWrong, stepMissing } from './proceeding.errors.js';
import type { ProceedingEvent } from './proceeding.events.js';
import { nothingElse, stepDecider } from './step-decider.js';
import { atStage, dayOf, type Step, type StepGrounds } from './step.js';

/** The member is told of the measure: from then on the time for an appeal runs. */
export interface NotifySanction extends Step<'NotifySanction'> {
  readonly channel: NoticeChannel;
}

/** Asked when the time for an appeal is over. */
export type PutSanctionIntoEffect = Step<'PutSanctionIntoEffect'>;

/** Asked when a measure has become too old to count. */
export type ExpireSanction = Step<'ExpireSanction'>;

/** The member's good name is restored before that; `decisionRef` says who decided so. */
export type GrantRehabilitation = Step<'GrantRehabilitation'>;

export type EffectCommand = NotifySanction | PutSanctionIntoEffect | ExpireSanction | GrantRehabilitation;

const notify = (command: NotifySanction, running: RunningCase, grounds: StepGrounds): readonly ProceedingEvent[] => {
  const { opened: opening, sanction } = atStage(running, 'sanctioned');
  if (sanction.notifiedOn !== undefined) return [];
  const { proceedingId, memberId } = opening;
  const notifiedOn = dayOf(command, running, grounds);
  const { appealDays, appealSuspends, counting } = grounds.discipline;
  const appealDueOn = appealDays === null ? undefined : deadlineAfter(notifiedOn, appealDays, counting);
  const notified: ProceedingEvent = {
    type: 'SanctionNotified',
    data: { proceedingId, memberId, channel: command.channel, notifiedOn, appealDueOn },
  };
  const waits = sanction.inEffect || (appealSuspends && appealDueOn !== undefined);
  return waits ? [notified] : [notified, ...takingEffect(running, sanction, notifiedOn, grounds)];
};

/** A measure that waited for an appeal counts from the day after its last day. */
const putIntoEffect = (running: SanctionedCase, grounds: StepGrounds): readonly ProceedingEvent[] => {
  const { sanction } = running;
  if (sanction.inEffect) return [];
  if (sanction.appealDueOn === undefined) throw stepMissing('notification', 'discipline/appealDays');
  if (grounds.today <= sanction.appealDueOn) throw stageWrong('appealStillDue', sanction.appealDueOn);
  return takingEffect(running, sanction, grounds.today, grounds);
};

const expire = (running: SanctionedCase, { today }: StepGrounds): readonly ProceedingEvent[] => {
  const { sanction, opened: opening } = running;
  const { expiresOn, measureNumber } = sanction;
  if (!sanction.inEffect || expiresOn === undefined || today < expiresOn) throw stageWrong(running.status, 'expiry');
  const { proceedingId, memberId } = opening;
  return [{ type: 'SanctionExpired', data: { proceedingId, memberId, measureNumber, expiredOn: expiresOn } }];
};

const rehabilitate = (command: GrantRehabilitation, running: SanctionedCase, grounds: StepGrounds): readonly ProceedingEvent[] => {
  const { sanction, opened: opening } = running;
  if (command.decisionRef === undefined) throw disciplineDecisionMissing();
  const { proceedingId, memberId } = opening;
  const grantedOn = dayOf(command, running, grounds);
  // Who was excluded may apply again; what still rests comes back.
  const suspended = sanction.measure === 'suspension' ? lifting(running, sanction, 'rehabilitation', grantedOn) : [];
  return [...suspended, { type: 'RehabilitationGranted', data: { proceedingId, memberId, grantedOn } }];
};

const take = (command: EffectCommand, running: RunningCase, grounds: StepGrounds): readonly ProceedingEvent[] => {
  switch (command.type) {
    case 'NotifySanction':
      return notify(command, running, grounds);
    case 'PutSanctionIntoEffect':
      return putIntoEffect(atStage(running, 'sanctioned'), grounds);
    case 'ExpireSanction':
      return running.status === 'closed' ? [] : expire(atStage(running, 'sanctioned'), grounds);
    case 'GrantRehabilitation':
      return running.status === 'closed' && running.outcome === 'rehabilitated'
        ? []
        : rehabilitate(command, atStage(running, 'sanctioned'), grounds);
    default:
      return assertUnreachable(command);
  }
};

/** From when to when a measure counts. */
export const effectDecider = stepDecider(nothingElse, take);
