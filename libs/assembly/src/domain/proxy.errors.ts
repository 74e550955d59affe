import { DomainError } from '#kernel';

export const proxiesNotAllowed = (): DomainError => new DomainError('PROXIES_NOT_ALLOWED');

export const blankProxyNotAllowed = (): DomainError => new DomainError('BLANK_PROXY_NOT_ALLOWED');

/** @param deadline  last calendar day on which a proxy could be given, accepted or withdrawn */
export const proxyDeadlinePassed = (deadline: string): DomainError => new DomainError('PROXY_DEADLINE_PASSED', { deadline });

export const proxyToSelf = (): DomainError => new DomainError('PROXY_TO_SELF', {}, 'invalid');

/** Who holds proxies cannot be represented, and who is represented cannot hold any: nobody passes on what was given to her. */
export const proxyChain = (memberId: string): DomainError => new DomainError('PROXY_CHAIN', { memberId });

/** @param reason  what the register or the roll says of that member */
export const mayNotVote = (memberId: string, reason: string): DomainError => new DomainError('MAY_NOT_VOTE', { memberId, reason });

export const proxyAlreadyGiven = (grantorId: string): DomainError => new DomainError('PROXY_ALREADY_GIVEN', { grantorId }, 'conflict');

export const proxyNotFound = (grantorId: string): DomainError => new DomainError('PROXY_NOT_FOUND', { grantorId }, 'notFound');

export const proxyCapReached = (most: number): DomainError => new DomainError('PROXY_CAP_REACHED', { most });

/** A member who is there uses her right herself. */
export const grantorIsPresent = (grantorId: string): DomainError => new DomainError('GRANTOR_IS_PRESENT', { grantorId });
