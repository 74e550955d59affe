import type { DomainEvent } from '#kernel';

/** A number of the register is kept for one person, for ever: her stream exists once, and the store refuses a second. */
export type NumberReserved = DomainEvent<'NumberReserved', { readonly memberNumber: number; readonly memberId: string }>;
