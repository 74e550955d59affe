import { canonicalJson, type Decider, type DomainCommand } from '#kernel';
import { assertCalendarDate } from './calendar-date.js';
import { assertRules } from './rules.check.js';
import type { RulebookEvent } from './rulebook.events.js';
import { RULEBOOK_STREAM, rulebookFolding, type Rulebook } from './rulebook.js';
import type { Rules } from './rules.js';

export interface AdoptRulebook extends DomainCommand<'AdoptRulebook'> {
  /** calendar date from which the rules apply */
  readonly effectiveFrom: string;
  readonly rules: Rules;
}

export const adoptRulebook = ({ effectiveFrom, rules }: AdoptRulebook, { versions }: Rulebook): readonly RulebookEvent[] => {
  assertCalendarDate('effectiveFrom', effectiveFrom);
  assertRules(rules);
  const last = versions.at(-1);
  if (last?.effectiveFrom === effectiveFrom && canonicalJson(last.rules) === canonicalJson(rules)) return [];
  return [{ type: 'RulebookAdopted', data: { version: versions.length + 1, effectiveFrom, rules } }];
};

export const rulebookDecider: Decider<AdoptRulebook, Rulebook, RulebookEvent> = {
  ...rulebookFolding,
  stream: () => RULEBOOK_STREAM,
  decide: adoptRulebook,
};
