import type { ListedMember } from '../members/listed-member.js';

/** Letters made at once: the server makes no more. */
export const MOST_LETTERS = 500;

/** Who has joined on a day or later. @param day  calendar date; empty for nobody */
export const membersSince = (members: readonly ListedMember[], day: string): readonly string[] =>
  day === '' ? [] : members.filter(({ since }) => since >= day).map(({ memberId }) => memberId);
