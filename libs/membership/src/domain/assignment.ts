import { canonicalJson, isUuid } from '#kernel';
import type { Rules } from '#statutes/domain';
import { assertCategory, assertCollege } from './application.js';
import { disclosed } from './disclosed.js';
import type { AppointRepresentative, AssignCategory, AssignCollege } from './membership.commands.js';
import { notMemberOn, personIdInvalid } from './membership.errors.js';
import type { MembershipEvent } from './membership.events.js';
import type { Assignment, Former, Member, Standing } from './standing.js';

/**
 * The last time as a member, when a date falls into it. A late entry may still speak of it after it ended.
 * @throws DomainError `NOT_A_MEMBER_ON` {memberId, date}
 */
export const periodOn = (memberId: string, standing: Standing, date: string): Member | Former => {
  if (standing.status !== 'member' && standing.status !== 'former') throw notMemberOn(memberId, date);
  if (date < standing.admittedOn || (standing.status === 'former' && date > standing.lastDay)) throw notMemberOn(memberId, date);
  return standing;
};

export const assignCollege = (command: AssignCollege, standing: Standing, rules: Rules): readonly MembershipEvent[] => {
  const { memberId, college, effectiveAt } = command;
  assertCollege(college, rules);
  if (saidBefore(periodOn(memberId, standing, effectiveAt), { college, from: effectiveAt })) return [];
  return [{ type: 'CollegeAssigned', data: { memberId, college, from: effectiveAt } }];
};

export const assignCategory = (command: AssignCategory, standing: Standing, rules: Rules): readonly MembershipEvent[] => {
  const { memberId, category, effectiveAt } = command;
  assertCategory(category, rules);
  if (saidBefore(periodOn(memberId, standing, effectiveAt), { category, from: effectiveAt })) return [];
  return [{ type: 'CategoryAssigned', data: { memberId, category, from: effectiveAt } }];
};

export const appointRepresentative = (command: AppointRepresentative, standing: Standing): readonly MembershipEvent[] => {
  const { memberId, representativeId, effectiveAt, disclosures } = command;
  if (!isUuid(representativeId)) throw personIdInvalid('representativeId');
  if (saidBefore(periodOn(memberId, standing, effectiveAt), { representativeId, from: effectiveAt })) return [];
  return [{ type: 'RepresentativeAppointed', data: { memberId, representativeId, from: effectiveAt, ...disclosed(disclosures) } }];
};

/** Only the very same assignment says nothing new: another one of that value, from another day, may correct the time in between. */
const saidBefore = ({ assignments }: Member | Former, assignment: Assignment): boolean =>
  assignments.some((earlier) => canonicalJson(earlier) === canonicalJson(assignment));
