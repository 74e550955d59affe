import { DomainError } from '#kernel';

export const tokenUnknown = (tokenId: string): DomainError => new DomainError('TOKEN_UNKNOWN', { tokenId }, 'notFound');
