import type { Cents } from '#kernel';
import type { MembersDay } from '#membership';
import type { SharesDay } from '#shares';

/** How things stood at the end of a day. */
export interface CoursePoint {
  readonly date: string;
  readonly members: number;
  readonly shares: number;
  readonly subscribedCents: Cents;
  readonly calledCents: Cents;
  readonly paidUpCents: Cents;
  /** at the end of any day until then */
  readonly highestSubscribedCents: Cents;
  readonly highestPaidUpCents: Cents;
}

const nothing: Omit<CoursePoint, 'date'> = {
  ...{ members: 0, shares: 0, subscribedCents: 0, calledCents: 0, paidUpCents: 0 },
  ...{ highestSubscribedCents: 0, highestPaidUpCents: 0 },
};

/**
 * Adds up what days changed, in one pass.
 * @param members  days in their order
 * @param shares   days in their order
 * @param ends     days in their order that are told
 */
export const coursePoints = (
  members: readonly MembersDay[],
  shares: readonly SharesDay[],
  ends: readonly string[],
): readonly CoursePoint[] => {
  let sum = nothing;
  let member = 0;
  let share = 0;
  return ends.map((date) => {
    for (let day = members[member]; day && day.date <= date; day = members[member]) {
      sum = { ...sum, members: sum.members + day.change };
      member += 1;
    }
    for (let day = shares[share]; day && day.date <= date; day = shares[share]) {
      sum = withShares(sum, day);
      share += 1;
    }
    return { date, ...sum };
  });
};

const withShares = (sum: Omit<CoursePoint, 'date'>, day: SharesDay): Omit<CoursePoint, 'date'> => {
  const subscribedCents = sum.subscribedCents + day.subscribedCents;
  const paidUpCents = sum.paidUpCents + day.paidUpCents;
  return {
    members: sum.members,
    shares: sum.shares + day.quantity,
    subscribedCents,
    calledCents: sum.calledCents + day.calledCents,
    paidUpCents,
    highestSubscribedCents: Math.max(sum.highestSubscribedCents, subscribedCents),
    highestPaidUpCents: Math.max(sum.highestPaidUpCents, paidUpCents),
  };
};
