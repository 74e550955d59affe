import { addDays } from '#kernel';
import type { DisciplinePolicy, DisciplineRules } from '#statutes/domain';
import type { IncidentReported } from './incident.events.js';

/** What a policy is asked about. */
export type JudgedIncident = Pick<IncidentReported['data'], 'incidentId' | 'kind' | 'occurredOn' | 'amountCents'>;

/** A policy that answers an incident, and the incidents that make it do so. */
export interface AnsweringPolicy {
  readonly policy: DisciplinePolicy;
  /** those a repetition was counted from, this one included; absent where nothing was counted */
  readonly counted?: readonly string[];
}

/**
 * What the rules answer to an incident by themselves: the first policy that fits.
 *
 * @param earlier  other incidents of the same member that were not taken back; only looked up where a repetition matters
 * @returns nothing where somebody has to decide
 */
export const policyFor = (
  { policies }: Pick<DisciplineRules, 'policies'>,
  incident: JudgedIncident,
  earlier: () => readonly JudgedIncident[],
): AnsweringPolicy | undefined => {
  for (const policy of policies) {
    if (!policy.kinds.includes(incident.kind)) continue;
    if (policy.fromCents !== undefined && (incident.amountCents ?? 0) < policy.fromCents) continue;
    if (!policy.repetition) return { policy };
    const { times, withinDays } = policy.repetition;
    const others = earlier();
    if (others.length + 1 < times) continue;
    const since = addDays(incident.occurredOn, -withinDays);
    const repeated = others.filter(
      ({ kind, occurredOn }) => policy.kinds.includes(kind) && occurredOn > since && occurredOn <= incident.occurredOn,
    );
    if (repeated.length + 1 >= times) return { policy, counted: [...repeated.map(({ incidentId }) => incidentId), incident.incidentId] };
  }
  return undefined;
};
