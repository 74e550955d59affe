import { streamName, type Folding } from '#kernel';
import type { MemberKind, MembershipEvent } from './membership.events.js';
import { standingAfter, type Standing } from './standing.js';

/** Where a person stands, and the way there: each state knows the one before it, so that the last entry can be taken back. */
export type Membership = Standing & {
  /** last place in the stream; -1 before the first */
  readonly revision: number;
  /** place of the last entry that stands, -1 when none does: the only one that can be taken back */
  readonly lastStanding: number;
  /** what was before that entry */
  readonly earlier?: Membership;
  /** places of entries that were taken back; absent where there are none */
  readonly takenBack?: readonly number[];
};

export const memberStream = (memberId: string): string => streamName('member', memberId);

export const membershipFolding: Folding<Membership, MembershipEvent> = {
  initialState: { status: 'unknown', revision: -1, lastStanding: -1 },
  evolve: (membership, event) => {
    const revision = membership.revision + 1;
    if (event.type === 'MembershipEntryRetracted') {
      const takenBack = [...(membership.takenBack ?? []), event.data.revision];
      return { ...(membership.earlier ?? membership), revision, takenBack };
    }
    // Names are rectified or erased, never taken back: the entry before is still the last one.
    if (isPersonalData(event)) return { ...membership, revision };
    const { revision: _last, lastStanding: _standing, earlier: _earlier, takenBack, ...standing } = membership;
    const place = { revision, lastStanding: revision, earlier: membership };
    return { ...standingAfter(standing, event), ...place, ...(takenBack ? { takenBack } : {}) };
  },
};

const isPersonalData = ({ type }: MembershipEvent): boolean => type === 'PersonalDataRecorded' || type === 'PersonalDataSuperseded';

/** The number a person has, or had before she left. */
export const numberOf = (membership: Membership): number | undefined =>
  membership.status === 'member' || membership.status === 'former'
    ? membership.memberNumber
    : membership.status === 'applicant'
      ? membership.before?.memberNumber
      : undefined;

/** What sort of person she applied as the last time; undefined for somebody who never did. */
export const kindOf = (membership: Membership): MemberKind | undefined => {
  if (membership.status === 'applicant') return membership.kind;
  return membership.earlier && kindOf(membership.earlier);
};
