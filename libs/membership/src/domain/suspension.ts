import { isCalendarDate } from '#kernel';
import type { Rules } from '#statutes/domain';
import { assertDecided } from './application.js';
import { periodOn } from './assignment.js';
import type { RestoreRight, SuspendRight } from './membership.commands.js';
import { rightAlreadySuspended, rightNotSuspendable, rightNotSuspended, suspensionInvalid } from './membership.errors.js';
import type { MembershipEvent } from './membership.events.js';
import { isCutShort, isSuspendedOn, type Standing, type Suspension } from './standing.js';

/** Takes a right away for a time: only one that the rules of the day, and so the law, let be taken. */
export const suspendRight = (command: SuspendRight, standing: Standing, { suspendableRights }: Rules): readonly MembershipEvent[] => {
  const { memberId, right, until, cause, suspensionId, effectiveAt: from } = command;
  assertDecided(command);
  if (!suspendableRights.includes(right)) throw rightNotSuspendable(right);
  if (until !== undefined && (!isCalendarDate(until) || until <= from)) throw suspensionInvalid('until');
  const { suspensions } = periodOn(memberId, standing, from);
  if (suspensionId !== undefined && suspensions.some((suspension) => suspension.suspensionId === suspensionId)) return [];
  // What is suspended on several grounds is back when the last one is gone: those that are named do not stand in each other's way.
  const overlapping = suspensions.find(
    (suspension) =>
      suspension.right === right &&
      suspension.suspensionId === undefined &&
      suspensionId === undefined &&
      overlap(suspension, { right, from, until }),
  );
  if (overlapping?.from === from && overlapping.until === until) return [];
  if (overlapping) throw rightAlreadySuspended(right, overlapping.from);
  return [{ type: 'RightSuspended', data: { memberId, right, from, until, cause, suspensionId } }];
};

const overlap = (one: Suspension, other: Suspension): boolean => isSuspendedOn(one, other.from) || isSuspendedOn(other, one.from);

export const restoreRight = (command: RestoreRight, standing: Standing): readonly MembershipEvent[] => {
  const { memberId, right, suspensionId, effectiveAt: from } = command;
  if (suspensionId !== undefined) return restoreFromOne(command, standing, suspensionId);
  const ofRight = periodOn(memberId, standing, from).suspensions.filter((suspension) => suspension.right === right);
  if (ofRight.some(({ until }) => until === from)) return [];
  if (!ofRight.some((suspension) => isSuspendedOn(suspension, from))) throw rightNotSuspended(right, from);
  return [{ type: 'RightRestored', data: { memberId, right, from } }];
};

/** Ends one suspension; nothing when it is over, or never was. */
const restoreFromOne = (
  { memberId, right, effectiveAt: from }: RestoreRight,
  standing: Standing,
  suspensionId: string,
): readonly MembershipEvent[] =>
  'suspensions' in standing && standing.suspensions.some((suspension) => isCutShort(suspension, { right, from, suspensionId }))
    ? [{ type: 'RightRestored', data: { memberId, right, from, suspensionId } }]
    : [];
