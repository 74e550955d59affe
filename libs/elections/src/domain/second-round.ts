import type { CountRecord, GroupSeats } from '#counting';
import type { CountingRule } from '#statutes/domain';
import type { ReservedSeats } from './election.events.js';

type InRounds = Extract<CountingRule, { readonly method: 'plurality' | 'block' | 'approval' | 'limited' }>;

/** The rule as one of marks, which may have two rounds; nothing for a method that elects in one. */
export const roundsOf = (counting: CountingRule): InRounds | undefined => {
  switch (counting.method) {
    case 'plurality':
    case 'block':
    case 'approval':
    case 'limited':
      return counting;
    default:
      return undefined;
  }
};

/** The rule of the second round: a relative majority is enough, and a limited vote has fewer marks than the seats that are left. */
export const inSecondRound = ({ majority: _ofTheFirst, secondRound: _thisOne, ...rule }: InRounds, seats: number): CountingRule => {
  if (rule.method !== 'limited') return { ...rule, majority: 'relative' };
  return { ...rule, majority: 'relative', maximumMarks: Math.min(rule.maximumMarks, Math.max(1, seats - 1)) };
};

/** What is left of seats kept for, or closed to, groups once those elected in the first round sit. */
export const seatsStillReserved = (reserved: ReservedSeats | undefined, first: CountRecord): ReservedSeats | undefined =>
  reserved && { ...reserved, groups: reserved.groups.map((group) => lessSeated(group, reserved.unfilled, first)) };

const lessSeated = ({ group, reserved, maximum }: GroupSeats, unfilled: ReservedSeats['unfilled'], first: CountRecord): GroupSeats => {
  const ofGroup = first.candidates.filter((candidate) => candidate.group === group && !candidate.withdrawn);
  const seated = ofGroup.filter(({ n }) => first.elected.includes(n)).length;
  const left = Math.max(0, (reserved ?? 0) - seated);
  return {
    group,
    // A seat nobody of the group stands for was opened to all in the first round, and may be taken already.
    ...(reserved === undefined ? {} : { reserved: unfilled === 'open' ? Math.min(left, ofGroup.length - seated) : left }),
    ...(maximum === undefined ? {} : { maximum: Math.max(0, maximum - seated) }),
  };
};
