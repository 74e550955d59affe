import { rosterSpans, standingEntries, suspensionsOf, type MemberEntry } from './roster-spans.js';
import { isSuspendedOn } from './standing.js';

export type VotingReason = 'member' | 'neverAdmitted' | 'notYetAdmitted' | 'membershipEnded' | 'voteSuspended';

/** Whether somebody may vote on a day, and the entries that say so. */
export interface VotingRight {
  readonly mayVote: boolean;
  readonly reason: VotingReason;
  /** ledger numbers of the entries the answer rests on, in the order of the ledger */
  readonly entries: readonly number[];
}

/** Why this person may, or may not, vote on a day. */
export const votingRightOn = (entries: readonly MemberEntry[], date: string): VotingRight => {
  const standing = standingEntries(entries);
  const admissions = standing.filter(({ event }) => event.type === 'MemberAdmitted');
  if (admissions.length === 0) return answer('neverAdmitted', standing);
  const begun = admissions.filter(({ event }) => event.type === 'MemberAdmitted' && event.data.admittedOn <= date);
  if (begun.length === 0) return answer('notYetAdmitted', admissions);
  const onRoster = rosterSpans(entries).some(({ validFrom, validTo }) => validFrom <= date && date < validTo);
  const ended = standing.filter(({ event }) => event.type === 'MembershipEnded' && event.data.lastDay < date);
  if (!onRoster) return answer('membershipEnded', [...begun.slice(-1), ...ended.slice(-1)]);
  if (!suspensionsOf(standing).some((suspension) => suspension.right === 'vote' && isSuspendedOn(suspension, date)))
    return answer('member', begun.slice(-1));
  const suspended = standing.filter(
    ({ event }) => event.type === 'RightSuspended' && event.data.right === 'vote' && isSuspendedOn(event.data, date),
  );
  return answer('voteSuspended', [...begun.slice(-1), ...suspended]);
};

const answer = (reason: VotingReason, entries: readonly MemberEntry[]): VotingRight => ({
  mayVote: reason === 'member',
  reason,
  entries: entries.map(({ number }) => number),
});
