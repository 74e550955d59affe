import { streamName, type Folding } from '#kernel';
import type { MembershipEvent } from './membership.events.js';
import { standingAfter, type Standing } from './standing.js';

/** Where a person stands, and the way there: each state knows the one before it, so that the last entry can be taken back. */
export type Membership = Standing & {
  /** last place in the stream; -1 before the first */
  readonly revision: number;
  /** place of the last entry that stands, -1 when none does: the only one that can be taken back */
  readonly lastStanding: number;
  /** what was before that entry */
  readonly earlier?: Membership;
};

export const memberStream = (memberId: string): string => streamName('member', memberId);

export const membershipFolding: Folding<Membership, MembershipEvent> = {
  initialState: { status: 'unknown', revision: -1, lastStanding: -1 },
  evolve: (membership, event) => {
    const revision = membership.revision + 1;
    if (event.type === 'MembershipEntryRetracted') return { ...(membership.earlier ?? membership), revision };
    const { revision: _last, lastStanding: _standing, earlier: _earlier, ...standing } = membership;
    return { ...standingAfter(standing, event), revision, lastStanding: revision, earlier: membership };
  },
};
