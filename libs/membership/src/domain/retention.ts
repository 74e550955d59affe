import { isCalendarDate } from '#kernel';
import type { Membership } from './membership.js';
import { STILL_VALID } from './roster-spans.js';

/** How long the register needs to know who somebody is, and why. */
export interface IdentityRetention {
  /** first calendar date on which her name may be erased; `9999-12-31` as long as she is a member */
  readonly until: string;
  /** article of law */
  readonly basis: string;
}

/** Members stay liable for five years after they left (C. com., art. L231-6); the register is kept as long (GDPR, art. 17 (3) b). */
const BASIS = 'C. com., art. L231-6';

/** @returns nothing for somebody who never was a member */
export const identityRetention = (membership: Membership): IdentityRetention | undefined => {
  const former = membership.status === 'applicant' ? membership.before : membership;
  if (former?.status === 'member') return { until: STILL_VALID, basis: BASIS };
  return former?.status === 'former' ? { until: fiveYearsAfter(former.lastDay), basis: BASIS } : undefined;
};

const fiveYearsAfter = (date: string): string => {
  const later = `${Number(date.slice(0, 4)) + 5}${date.slice(4)}`;
  return isCalendarDate(later) ? later : `${later.slice(0, 4)}-03-01`;
};
