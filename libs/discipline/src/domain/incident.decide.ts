import { dateIn, isUuid, stateOf, type Cents, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { memberStream, memberUnknown, membershipFolding } from '#membership/domain';
import { assertCalendarDate, disciplineRulesOf, RULEBOOK_STREAM, rulebookFolding, rulebookOn } from '#statutes/domain';
import { incidentInvalid, incidentKindUnknown, incidentNotFound } from './incident.errors.js';
import type { IncidentEvent, IncidentWithdrawalGround, ReporterCapacity } from './incident.events.js';
import { incidentFolding, incidentStream, type Incident } from './incident.js';

export interface ReportIncident extends DomainCommand<'ReportIncident'> {
  readonly incidentId: string;
  readonly memberId: string;
  readonly kind: string;
  /** calendar date on which it happened */
  readonly effectiveAt: string;
  readonly amountCents?: Cents;
  readonly reportedBy: ReporterCapacity;
  readonly factsDigest?: string;
  readonly evidence?: readonly string[];
}

export interface WithdrawIncident extends DomainCommand<'WithdrawIncident'> {
  readonly incidentId: string;
  /** of the report, for the facts it is decided on */
  readonly memberId: string;
  readonly ground: IncidentWithdrawalGround;
}

export type IncidentCommand = ReportIncident | WithdrawIncident;

const facts = ({ memberId }: IncidentCommand) => ({
  rulebook: stateOf(rulebookFolding, RULEBOOK_STREAM),
  member: stateOf(membershipFolding, memberStream(memberId)),
});

type Facts = FactsOf<ReturnType<typeof facts>>;

const digest = /^[0-9a-f]{64}$/;

const report = (command: ReportIncident, incident: Incident, { rulebook, member }: Facts): readonly IncidentEvent[] => {
  const { incidentId, memberId, kind, effectiveAt: occurredOn, amountCents, reportedBy, factsDigest, evidence, at } = command;
  if (!isUuid(incidentId)) throw incidentInvalid('incidentId');
  if (incident.status !== 'unknown') {
    const { reported } = incident;
    if (reported.memberId === memberId && reported.kind === kind && reported.occurredOn === occurredOn) return [];
    throw incidentInvalid('incidentId');
  }
  assertCalendarDate('effectiveAt', occurredOn);
  const { rules } = rulebookOn(rulebook, occurredOn);
  if (occurredOn > dateIn(rules.timeZone, at)) throw incidentInvalid('effectiveAt');
  if (member.status === 'unknown') throw memberUnknown(memberId);
  const known = disciplineRulesOf(rules).kinds.find((one) => one.kind === kind);
  if (!known) throw incidentKindUnknown(kind);
  if (amountCents !== undefined && (!Number.isSafeInteger(amountCents) || amountCents < 0)) throw incidentInvalid('amountCents');
  if (evidence?.some((piece) => !digest.test(piece))) throw incidentInvalid('evidence');
  const { family } = known;
  return [
    { type: 'IncidentReported', data: { incidentId, memberId, kind, family, occurredOn, amountCents, reportedBy, factsDigest, evidence } },
  ];
};

const withdraw = ({ incidentId, ground }: WithdrawIncident, incident: Incident): readonly IncidentEvent[] => {
  if (incident.status === 'unknown') throw incidentNotFound(incidentId);
  if (incident.status === 'withdrawn') return [];
  return [{ type: 'IncidentWithdrawn', data: { incidentId, memberId: incident.reported.memberId, ground } }];
};

export const incidentDecider: Decider<IncidentCommand, Incident, IncidentEvent, ReturnType<typeof facts>> = {
  ...incidentFolding,
  stream: ({ incidentId }) => incidentStream(incidentId),
  facts,
  decide: (command, incident, known) =>
    command.type === 'ReportIncident' ? report(command, incident, known) : withdraw(command, incident),
  opensStream: ({ type }) => type === 'ReportIncident',
};
