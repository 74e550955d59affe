import { isCalendarDate } from '#kernel';
import type { RetentionStart, RetentionTerm } from '#statutes/domain';
import type { Membership } from './membership.js';
import type { Former } from './standing.js';
import { STILL_VALID } from './roster-spans.js';

/** How long something is kept about somebody, and why. */
export interface Retention {
  /** first calendar date on which it is erased; `9999-12-31` while nobody can say */
  readonly until: string;
  /** article of law, or the statutes */
  readonly basis: string;
  /** whether it stays until then although its erasure is asked for (GDPR, art. 17 (3)) */
  readonly isRequired: boolean;
}

/** What is kept, as far as its term depends on it. */
export interface Retained {
  readonly purpose: string;
  /** instant, or calendar date; null where nobody knows */
  readonly keptAt: string | null;
}

/**
 * How long a value is kept. Somebody who never was a member never leaves: the term then runs from the day it was kept, and she may have it
 * erased before.
 */
export const retentionOf = (terms: readonly RetentionTerm[], { purpose, keptAt }: Retained, membership: Membership): Retention => {
  const term = terms.find((known) => known.purpose === purpose);
  if (!term) return { until: STILL_VALID, basis: '', isRequired: false };
  const { from, months, basis, isRequired } = term;
  const former = membership.status === 'applicant' ? membership.before : membership;
  const wasMember = former?.status === 'member' || former?.status === 'former';
  const start = startOf(from, former, keptAt);
  const until = start === undefined ? STILL_VALID : addMonths(start, months);
  return { until, basis, isRequired: isRequired && (from === 'kept' || wasMember) };
};

/** @returns the calendar date a term runs from; nothing while it does not run */
const startOf = (from: RetentionStart, former: Membership | Former | undefined, keptAt: string | null): string | undefined => {
  if (from === 'endOfCompany') return undefined;
  if (from === 'kept') return keptAt?.slice(0, 10);
  if (former?.status === 'member') return undefined;
  return former?.status === 'former' ? former.lastDay : keptAt?.slice(0, 10);
};

/** The same day so many months later, or the first of the month after where there is no such day. */
const addMonths = (date: string, months: number): string => {
  const month = Number(date.slice(5, 7)) - 1 + months;
  const [year, inYear] = [Number(date.slice(0, 4)) + Math.floor(month / 12), month % 12];
  const later = dayIn(year, inYear, date.slice(8));
  return isCalendarDate(later) ? later : dayIn(inYear === 11 ? year + 1 : year, (inYear + 1) % 12, '01');
};

const dayIn = (year: number, month: number, day: string): string =>
  `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-${day}`;
