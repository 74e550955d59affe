import { addDays, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { deadlineAfter, disciplineRulesOf, rulebookInForce, type IncidentFamily } from '#statutes/domain';
import type { Proceeding } from './case.js';
import { policyNotInRulebook, proceedingAlreadyOpen } from './proceeding.errors.js';
import type { ProceedingEvent } from './proceeding.events.js';
import { proceedingFolding, proceedingStream } from './proceeding.js';

/** A policy of the rulebook answers an incident by itself; `effectiveAt` is the day of the report. */
export interface ApplyPolicy extends DomainCommand<'ApplyPolicy'> {
  readonly proceedingId: string;
  readonly memberId: string;
  readonly incidentId: string;
  readonly kind: string;
  readonly family: IncidentFamily;
  readonly policy: string;
  /** incidents a repetition was counted from */
  readonly counted?: readonly string[];
  readonly effectiveAt: string;
}

const facts = ({ effectiveAt }: ApplyPolicy) => ({ rulebook: rulebookInForce(effectiveAt) });

type Facts = FactsOf<ReturnType<typeof facts>>;

const applyPolicy = (command: ApplyPolicy, proceeding: Proceeding, { rulebook }: Facts): readonly ProceedingEvent[] => {
  const { proceedingId, memberId, incidentId, kind, family, policy: name, counted, effectiveAt: openedOn } = command;
  if (proceeding.status !== 'none') {
    if (proceeding.opened.incidentId === incidentId) return [];
    throw proceedingAlreadyOpen(proceedingId);
  }
  const { policies, decisionDays, expiryDays, counting } = disciplineRulesOf(rulebook.rules);
  const policy = policies.find((one) => one.policy === name && one.kinds.includes(kind));
  if (!policy) throw policyNotInRulebook(name);
  const decisionDueOn = deadlineAfter(openedOn, decisionDays, counting);
  const { version: rulebookVersion } = rulebook;
  // Written out, and in the order of canonical JSON: to put these together from parts took longer than everything else in here.
  const opening: ProceedingEvent = {
    type: 'ProceedingOpened',
    data: { counted, decisionDueOn, family, incidentId, memberId, openedOn, policy: name, proceedingId, rulebookVersion },
  };
  if (policy.response === 'proceeding') {
    if (!policy.interim) return [opening];
    const { rights, days } = policy.interim;
    const until = addDays(openedOn, days);
    const interim = { from: openedOn, measureNumber: 1, memberId, policy: name, proceedingId, rights, until };
    return [opening, { type: 'InterimMeasureOrdered', data: interim }];
  }
  const { response: measure } = policy;
  const expiresOn = addDays(openedOn, expiryDays[measure]);
  return [
    opening,
    {
      type: 'SanctionPronounced',
      data: { decidedBy: 'policy', from: openedOn, measure, measureNumber: 1, memberId, policy: name, proceedingId, pronouncedOn: openedOn, rights: [] }, // prettier-ignore
    },
    { type: 'SanctionTookEffect', data: { expiresOn, from: openedOn, measure, measureNumber: 1, memberId, proceedingId, rights: [] } },
  ];
};

/** What the rules answer by themselves: one case an incident, because the id of the case follows from the incident. */
export const applyPolicyDecider: Decider<ApplyPolicy, Proceeding, ProceedingEvent, ReturnType<typeof facts>> = {
  ...proceedingFolding,
  stream: ({ proceedingId }) => proceedingStream(proceedingId),
  facts,
  decide: applyPolicy,
  opensStream: () => true,
  rulebookVersion: ({ rulebook }) => rulebook.version,
};
