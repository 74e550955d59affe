import { isUuid } from '#kernel';
import { memberUnknown, type Membership } from '#membership/domain';
import { assertCalendarDate } from '#statutes/domain';
import { recordIdInvalid } from './shares.errors.js';

/** What every command about somebody's shares says. */
export interface Holding {
  readonly memberId: string;
  readonly effectiveAt: string;
}

/**
 * Whoever applied may subscribe: in many cooperatives the shares come before the admission.
 * @throws DomainError `DATE_INVALID`, `MEMBER_UNKNOWN`
 */
export const assertHolder = ({ memberId, effectiveAt }: Holding, { status }: Membership): void => {
  assertCalendarDate('effectiveAt', effectiveAt);
  if (status === 'unknown') throw memberUnknown(memberId);
};

/** @throws DomainError `RECORD_ID_INVALID` {field} */
export const assertRecordId = (field: string, id: string): void => {
  if (!isUuid(id)) throw recordIdInvalid(field);
};
