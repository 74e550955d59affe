import type { Database } from 'better-sqlite3';
import type { RecordedOneOf } from '#kernel';
import type { MemberAdmitted } from '#membership/domain';
import type { Projection, ProjectionWriter } from '#processing';
import { movementsOf, receivedBy } from '../domain/movement.js';
import { sharesEventTypes, type SharesEvent } from '../domain/shares.events.js';
import { shareRegisterIndexes, shareRegisterSchema } from './share-register.schema.js';
import { ShareRegisterTables } from './share-register.tables.js';

/** Name of the read model of every movement of shares. */
export const SHARE_REGISTER = 'share-register';

/**
 * The share register holds movements and no balance: what somebody holds on a day, as known at a number, is the sum of the movements that
 * count by that day and were recorded by that number. A balance beside the register would one day differ from it.
 */
export const shareRegisterProjection: Projection = {
  name: SHARE_REGISTER,
  version: 6,
  handles: ['MemberAdmitted', ...sharesEventTypes],
  schema: shareRegisterSchema,
  indexes: shareRegisterIndexes,
  prepare: (database: Database): ProjectionWriter => {
    const tables = new ShareRegisterTables(database);
    // The projector brings the types named in `handles` and no other.
    return {
      apply: (event) => takeEvent(tables, event as RecordedOneOf<SharesEvent | MemberAdmitted>),
      flush: () => tables.flush(),
    };
  },
};

const takeEvent = (tables: ShareRegisterTables, event: RecordedOneOf<SharesEvent | MemberAdmitted>): void => {
  switch (event.type) {
    case 'MemberAdmitted':
      return tables.admitMember(event.data.memberId, event.data.memberNumber);
    case 'SharesTransferredIn':
      // Both sides are booked from the legal fact: between the two entries the shares are never nobody's.
      return;
    case 'SharesEntryRetracted':
      if (event.data.claim) tables.withdrawClaim(event.data.claim.claimId);
      if (event.data.payment) tables.payClaim(event.data.payment.claimId, -event.data.payment.amountCents);
      return tables.bookBack(event.data.memberId, event.data.revision, event);
    case 'ReimbursementFixed':
      return tables.fixClaim(event.data, event.number);
    case 'ReimbursementDeferred':
      return tables.deferClaim(event.data.claimId, event.data.ground);
    case 'ReimbursementPaid':
      return tables.payClaim(event.data.claimId, event.data.amountCents);
    case 'SharesCancelled':
      tables.cancelClaim(event.data.claimId);
      return takeMovements(tables, event);
    default:
      return takeMovements(tables, event);
  }
};

const takeMovements = (tables: ShareRegisterTables, event: RecordedOneOf<SharesEvent>): void => {
  const { effectiveAt } = event.meta;
  const own = movementsOf(event);
  const counterpartyId = event.type === 'SharesTransferredOut' ? event.data.counterpartyId : null;
  for (const [line, movement] of own.entries()) tables.book(movement, { event, effectiveAt, line, counterpartyId });
  if (event.type === 'SharesTransferredOut')
    tables.book(receivedBy(event.data), { event, effectiveAt, line: own.length, counterpartyId: event.data.memberId });
};
