import { streamName, type Decider, type DomainCommand } from '#kernel';
import { memberNumberInvalid, memberNumberTaken } from './membership.errors.js';
import type { NumberReserved } from './member-number.events.js';

export interface ReserveNumber extends DomainCommand<'ReserveNumber'> {
  readonly memberNumber: number;
  readonly memberId: string;
}

/** Whose the number is; nobody's while `memberId` is absent. */
export interface MemberNumber {
  readonly memberId?: string;
}

export const reserveNumber = ({ memberNumber, memberId }: ReserveNumber, holder: MemberNumber): readonly NumberReserved[] => {
  if (!Number.isSafeInteger(memberNumber) || memberNumber < 1) throw memberNumberInvalid(memberNumber);
  if (holder.memberId === memberId) return [];
  if (holder.memberId !== undefined) throw memberNumberTaken(memberNumber);
  return [{ type: 'NumberReserved', data: { memberNumber, memberId } }];
};

/** One stream a number. Two offices that take the same number at the same instant meet in the store, and one of them tries the next. */
export const memberNumberDecider: Decider<ReserveNumber, MemberNumber, NumberReserved> = {
  initialState: {},
  evolve: (_nobody, { data }) => ({ memberId: data.memberId }),
  stream: ({ memberNumber }) => streamName('memberNumber', memberNumber),
  opensStream: () => true,
  decide: reserveNumber,
};
