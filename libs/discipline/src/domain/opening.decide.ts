import { dateIn, stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { deadlineAfter, disciplineRulesOf, RULEBOOK_STREAM, rulebookFolding, rulebookOn } from '#statutes/domain';
import type { Proceeding } from './case.js';
import { incidentNotFound, incidentNotOfCase } from './incident.errors.js';
import { incidentFolding, incidentStream } from './incident.js';
import { proceedingAlreadyOpen, stageWrong, stepDateInvalid } from './proceeding.errors.js';
import type { ProceedingEvent } from './proceeding.events.js';
import { proceedingFolding, proceedingStream } from './proceeding.js';
import { atStage, type Step } from './step.js';

/** Somebody opens a case on an incident; `effectiveAt` is the day, today when absent. */
export interface OpenProceeding extends Step<'OpenProceeding'> {
  readonly incidentId: string;
  readonly groundsDigest?: string;
}

/** Another incident of the same member is judged in the same case. */
export interface JoinIncident extends Step<'JoinIncident'> {
  readonly incidentId: string;
}

export type OpeningCommand = OpenProceeding | JoinIncident;

const facts = ({ incidentId }: OpeningCommand) => ({
  rulebook: stateOf(rulebookFolding, RULEBOOK_STREAM),
  incident: stateOf(incidentFolding, incidentStream(incidentId)),
});

type Facts = FactsOf<ReturnType<typeof facts>>;

const open = (command: OpenProceeding, proceeding: Proceeding, { rulebook, incident }: Facts): readonly ProceedingEvent[] => {
  const { proceedingId, incidentId, groundsDigest, effectiveAt, at } = command;
  if (proceeding.status !== 'none') {
    if (proceeding.incidentIds.includes(incidentId)) return [];
    throw proceedingAlreadyOpen(proceedingId);
  }
  if (incident.status === 'unknown') throw incidentNotFound(incidentId);
  if (incident.status === 'withdrawn') throw incidentNotOfCase(incidentId);
  const { memberId, family, occurredOn } = incident.reported;
  const today = dateIn(rulebookOn(rulebook, occurredOn).rules.timeZone, at);
  const openedOn = effectiveAt ?? today;
  if (openedOn < occurredOn || openedOn > today) throw stepDateInvalid(openedOn, occurredOn, today);
  const { rules, version: rulebookVersion } = rulebookOn(rulebook, openedOn);
  const { decisionDays, counting } = disciplineRulesOf(rules);
  const decisionDueOn = deadlineAfter(openedOn, decisionDays, counting);
  const data = { proceedingId, memberId, incidentId, family, openedOn, rulebookVersion, decisionDueOn, groundsDigest };
  return [{ type: 'ProceedingOpened', data }];
};

const join = ({ proceedingId, incidentId }: JoinIncident, proceeding: Proceeding, { incident }: Facts): readonly ProceedingEvent[] => {
  // An incident that came in while the case was opened in vain: a refusal, and nobody is kept waiting.
  if (proceeding.status === 'none') throw stageWrong('none', 'open');
  const running = proceeding;
  if (running.incidentIds.includes(incidentId)) return [];
  const { memberId } = atStage(running, 'open').opened;
  if (incident.status !== 'reported' || incident.reported.memberId !== memberId) throw incidentNotOfCase(incidentId);
  return [{ type: 'IncidentJoined', data: { proceedingId, memberId, incidentId } }];
};

export const openingDecider: Decider<OpeningCommand, Proceeding, ProceedingEvent, ReturnType<typeof facts>> = {
  ...proceedingFolding,
  stream: ({ proceedingId }: DomainCommand & { readonly proceedingId: string }) => proceedingStream(proceedingId),
  facts,
  decide: (command, proceeding, known) =>
    command.type === 'OpenProceeding' ? open(command, proceeding, known) : join(command, proceeding, known),
};
