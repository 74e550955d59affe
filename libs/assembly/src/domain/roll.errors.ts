import { DomainError } from '#kernel';

export const alreadyOnRoll = (memberId: string): DomainError => new DomainError('ALREADY_ON_ROLL', { memberId }, 'conflict');

/** @param as  how she is counted for the quorum: `present` or `represented` */
export const memberIsCounted = (memberId: string, as: string): DomainError => new DomainError('MEMBER_IS_COUNTED', { memberId, as });
