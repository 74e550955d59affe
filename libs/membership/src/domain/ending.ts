import { assertCalendarDate } from '#statutes/domain';
import { assertDecided } from './application.js';
import type { EndMembership } from './membership.commands.js';
import { lastDayInvalid, membershipAlreadyEnded, notMemberOn } from './membership.errors.js';
import type { EndCause, MembershipEvent } from './membership.events.js';
import type { Standing } from './standing.js';

/** What a body decides, and not the member or her death. */
const decided: readonly EndCause[] = ['lapse', 'exclusion'];

/**
 * Ends a membership on its last day. Membership ends then, whatever becomes of the shares: when they are reimbursed, and whether the capital
 * allows it, is another question.
 */
export const endMembership = (command: EndMembership, standing: Standing): readonly MembershipEvent[] => {
  const { memberId, cause, effectiveAt, lastDay = effectiveAt } = command;
  assertCalendarDate('lastDay', lastDay);
  if (decided.includes(cause)) assertDecided(command);
  if (lastDay < effectiveAt) throw lastDayInvalid(lastDay);
  if (standing.status === 'former' && standing.cause === cause && standing.lastDay === lastDay) return [];
  if (standing.status === 'former') throw membershipAlreadyEnded(standing.lastDay);
  if (standing.status !== 'member' || lastDay < standing.admittedOn) throw notMemberOn(memberId, lastDay);
  return [{ type: 'MembershipEnded', data: { memberId, cause, lastDay } }];
};
