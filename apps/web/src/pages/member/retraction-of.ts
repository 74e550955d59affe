import type { Entry } from '../../server/entry.js';

export interface Retraction {
  /** where the compensating entry is sent */
  readonly path: string;
  /** what names the entry there */
  readonly names: Readonly<Record<string, unknown>>;
  readonly grounds: readonly ('typingError' | 'wrongPerson' | 'duplicate' | 'paymentReturned' | 'decisionQuashed')[];
}

const ofShares = ['SharesSubscribed', 'CapitalCalled', 'SharesPaidUp', 'SubscriptionCancelled', 'ReimbursementFixed'];
const ofMembership = [
  'MemberAdmitted',
  'CollegeAssigned',
  'CategoryAssigned',
  'RepresentativeAppointed',
  'RightSuspended',
  'MembershipEnded',
];

/** How an entry about somebody is taken back; nothing for what the ledger takes back in another way, or never. */
export const retractionOf = ({ stream, type, revision, data }: Entry, memberId: string): Retraction | undefined => {
  // A transfer is taken back on both sides.
  if (stream === `shares-${memberId}` && type === 'SharesTransferredOut')
    return {
      path: `/api/members/${memberId}/transfers/${String(data['transferId'])}/retraction`,
      names: { counterpartyId: data['counterpartyId'] },
      grounds: ['typingError', 'wrongPerson', 'duplicate', 'paymentReturned'],
    };
  if (stream === `shares-${memberId}` && ofShares.includes(type))
    return {
      path: `/api/members/${memberId}/share-retractions`,
      names: { revision },
      grounds: ['typingError', 'wrongPerson', 'duplicate', 'paymentReturned'],
    };
  if (stream === `member-${memberId}` && ofMembership.includes(type))
    return {
      path: `/api/members/${memberId}/retractions`,
      names: { revision },
      grounds: ['typingError', 'wrongPerson', 'duplicate', 'decisionQuashed'],
    };
  return undefined;
};
