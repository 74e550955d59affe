import { isUuid, type DomainCommand } from '#kernel';
import type { Rules } from '#statutes/domain';
import { disclosed } from './disclosed.js';
import type { ApplyForMembership, RegisterMember, RejectApplication, WithdrawApplication } from './membership.commands.js';
import {
  alreadyApplied,
  alreadyMember,
  categoryUnknown,
  collegeUnknown,
  decisionMissing,
  noApplication,
  personIdInvalid,
  representativeMissing,
} from './membership.errors.js';
import type { MembershipApplied, MembershipEvent } from './membership.events.js';
import { toldApart } from './record-identity.js';
import type { Applicant, Standing } from './standing.js';

export const assertDecided = ({ decisionRef }: DomainCommand): void => {
  if (decisionRef === undefined || decisionRef.trim() === '') throw decisionMissing();
};

/** @throws DomainError `COLLEGE_UNKNOWN`; where there are colleges everybody is in one */
export const assertCollege = (college: string | undefined, { colleges }: Rules): void => {
  if (college === undefined ? colleges.length > 0 : !colleges.some((known) => known.college === college)) throw collegeUnknown(college);
};

/** @throws DomainError `CATEGORY_UNKNOWN`; where there are categories everybody is in one */
export const assertCategory = (category: string | undefined, { categories }: Rules): void => {
  if (category === undefined ? categories.length > 0 : !categories.includes(category)) throw categoryUnknown(category);
};

/** What somebody asks for, checked against the rules of that day. */
export const application = (command: ApplyForMembership | RegisterMember, rules: Rules): MembershipApplied => {
  const { memberId, kind, category, college, representativeId, effectiveAt, disclosures, distinctFrom } = command;
  if (kind !== 'naturalPerson' && representativeId === undefined) throw representativeMissing();
  if (representativeId !== undefined && !isUuid(representativeId)) throw personIdInvalid('representativeId');
  assertCategory(category, rules);
  assertCollege(college, rules);
  const asked = { memberId, kind, appliedOn: effectiveAt, category, college, representativeId };
  return { type: 'MembershipApplied', data: { ...asked, ...toldApart(distinctFrom), ...disclosed(disclosures) } };
};

export const applyForMembership = (command: ApplyForMembership, standing: Standing, rules: Rules): readonly MembershipEvent[] => {
  if (standing.status === 'member') throw alreadyMember(command.memberId, standing.memberNumber);
  if (standing.status === 'applicant') return sameApplication(command, standing);
  return [application(command, rules)];
};

const sameApplication = (command: ApplyForMembership, standing: Applicant): [] => {
  const same = (['kind', 'category', 'college', 'representativeId'] as const).every((name) => command[name] === standing[name]);
  // Who she is, said anew, is no part of an application that waits: that is recorded by itself.
  if (!same || command.effectiveAt !== standing.appliedOn || command.disclosures !== undefined) throw alreadyApplied(command.memberId);
  return [];
};

export const rejectApplication = (command: RejectApplication, { status }: Standing): readonly MembershipEvent[] => {
  assertDecided(command);
  if (status !== 'applicant') throw noApplication(command.memberId);
  return [{ type: 'ApplicationRejected', data: { memberId: command.memberId } }];
};

export const withdrawApplication = ({ memberId }: WithdrawApplication, { status }: Standing): readonly MembershipEvent[] => {
  if (status !== 'applicant') throw noApplication(memberId);
  return [{ type: 'ApplicationWithdrawn', data: { memberId } }];
};
