import { scicRules, sharedEnterpriseRules, type Rules } from '#statutes/domain';
import { membershipDecider, type MembershipEvent } from '#membership/domain';
import { story } from '../../support/decider-story.js';

export const ada = '0b0c7f0e-0f4b-4a3e-9a65-0d1f3b7d5a01';
export const bob = '0b0c7f0e-0f4b-4a3e-9a65-0d1f3b7d5a02';
const under = (rules: Rules) => ({ rulebook: { version: 1, effectiveFrom: '2010-01-01', rules } });

export const applied = {
  type: 'MembershipApplied',
  data: { memberId: ada, kind: 'naturalPerson', appliedOn: '2020-03-01' },
} as const satisfies MembershipEvent;
export const admitted = {
  type: 'MemberAdmitted',
  data: { memberId: ada, memberNumber: 7, admittedOn: '2020-04-01' },
} as const satisfies MembershipEvent;
export const left = {
  type: 'MembershipEnded',
  data: { memberId: ada, cause: 'withdrawal', lastDay: '2022-12-31' },
} as const satisfies MembershipEvent;
export const member = [applied, admitted];
export const former = [applied, admitted, left];

export const told = story(membershipDecider).knowing(under(sharedEnterpriseRules));
export const toldOfScic = story(membershipDecider).knowing(under({ ...scicRules, colleges: [{ college: 'all', weight: '1' }] }));
