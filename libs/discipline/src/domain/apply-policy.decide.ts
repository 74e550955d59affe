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
  const about = { proceedingId, memberId };
  const grounds = { openedOn, rulebookVersion: rulebook.version, decisionDueOn, policy: name, counted };
  const opening: ProceedingEvent = { type: 'ProceedingOpened', data: { ...about, incidentId, family, ...grounds } };
  if (policy.response === 'proceeding') {
    if (!policy.interim) return [opening];
    const { rights, days } = policy.interim;
    const interim = { ...about, measureNumber: 1, rights, from: openedOn, until: addDays(openedOn, days), policy: name };
    return [opening, { type: 'InterimMeasureOrdered', data: interim }];
  }
  const measure = { ...about, measureNumber: 1, measure: policy.response, rights: [], from: openedOn };
  return [
    opening,
    { type: 'SanctionPronounced', data: { ...measure, decidedBy: 'policy', pronouncedOn: openedOn, policy: name } },
    { type: 'SanctionTookEffect', data: { ...measure, expiresOn: addDays(openedOn, expiryDays[policy.response]) } },
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
