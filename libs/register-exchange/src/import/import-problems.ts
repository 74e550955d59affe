import { DomainError } from '#kernel';

/** Where a line names a member. */
export type NumberColumn = 'memberNumber' | 'counterparty' | 'representative' | 'distinctFrom';

/** Nobody has this number, and no line of the file admits somebody under it. */
export const memberNumberUnknown = (memberNumber: number, column: NumberColumn): DomainError =>
  new DomainError('MEMBER_NUMBER_UNKNOWN', { column, memberNumber }, 'notFound');

/** The file gives a share another value than the rules of its day. */
export const unitValueDiffers = (unitCents: number, nominalCents: number): DomainError =>
  new DomainError('UNIT_VALUE_DIFFERS', { column: 'unitValue', unitCents, nominalCents });

export const shareClassMissing = (classes: readonly string[]): DomainError =>
  new DomainError('SHARE_CLASS_MISSING', { column: 'shareClass', classes }, 'invalid');

/** The same line stands twice in the file; a reference of its own would tell the two apart. */
export const movementRepeated = (earlier: number): DomainError =>
  new DomainError('MOVEMENT_REPEATED', { column: 'documentRef', earlier }, 'conflict');

/** The register holds this very movement already: most often, two files overlap. */
export const movementKnown = (): DomainError => new DomainError('MOVEMENT_KNOWN', { column: 'effectiveDate' }, 'conflict');

/** What the old register calls one person stands under two numbers, or a number has two of them. */
export const referenceOfAnother = (memberNumber: number): DomainError =>
  new DomainError('REFERENCE_OF_ANOTHER', { column: 'reference', memberNumber }, 'conflict');

/** The register, or an earlier line, knows this number under another name. */
export const nameDiffers = (memberNumber: number, column: string): DomainError => new DomainError('NAME_DIFFERS', { column, memberNumber });

/** No subscription without payment has as many shares. */
export const nothingToCancel = (quantity: number): DomainError => new DomainError('NOTHING_TO_CANCEL', { column: 'quantity', quantity });

/** There are fewer shares than the line takes away. */
export const notEnoughToTake = (available: number): DomainError => new DomainError('NOT_ENOUGH_SHARES', { column: 'quantity', available });

/** Everything this person subscribed is paid up. */
export const nothingOwed = (): DomainError => new DomainError('PAID_UP_EXCEEDS_SUBSCRIPTION', { column: 'paid', outstandingCents: 0 });
