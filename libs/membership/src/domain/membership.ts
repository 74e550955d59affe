import { streamName, type Folding } from '#kernel';
import type { MemberKind, MembershipEvent } from './membership.events.js';

interface Person {
  readonly kind: MemberKind;
  readonly college?: string;
}

/** Where a person stands towards the cooperative. */
export type Membership =
  | { readonly status: 'unknown' }
  | (Person & { readonly status: 'applicant' })
  | (Person & { readonly status: 'member'; readonly memberNumber: number });

export const memberStream = (memberId: string): string => streamName('member', memberId);

export const membershipFolding: Folding<Membership, MembershipEvent> = {
  initialState: { status: 'unknown' },
  evolve: (membership, event) => {
    switch (event.type) {
      case 'MembershipApplied':
        return { status: 'applicant', kind: event.data.kind, college: event.data.college };
      case 'MemberAdmitted':
        return membership.status === 'unknown' ? membership : { ...membership, status: 'member', memberNumber: event.data.memberNumber };
    }
  },
};
