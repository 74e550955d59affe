import type { RetractMembershipEntry } from './membership.commands.js';
import { entryUnknown, laterEntriesDepend } from './membership.errors.js';
import type { MembershipEvent } from './membership.events.js';
import type { Membership } from './membership.js';

/** Takes back the last entry that stands. An earlier one waits until those that rest on it are taken back. */
export const retractMembershipEntry = (
  { memberId, revision, ground }: RetractMembershipEntry,
  membership: Membership,
): readonly MembershipEvent[] => {
  if (membership.takenBack?.includes(revision)) return [];
  if (!standing(membership).includes(revision)) throw entryUnknown(revision);
  if (revision !== membership.lastStanding) throw laterEntriesDepend(revision, membership.lastStanding);
  return [{ type: 'MembershipEntryRetracted', data: { memberId, revision, ground } }];
};

/** Places of the entries that stand, the last one first. */
const standing = ({ lastStanding, earlier }: Membership): readonly number[] =>
  lastStanding < 0 || !earlier ? [] : [lastStanding, ...standing(earlier)];
