import type { ListedMember } from './listed-member.js';

/** The list somebody came from: the page of a member leads to the next one and back to it. */
export interface LastList {
  /** its address */
  readonly href: string;
  readonly members: readonly ListedMember[];
}

let last: LastList | undefined;

export const rememberList = (list: LastList): void => {
  last = list;
};

interface Neighbours {
  readonly href: string;
  /** place on the list, from 1 */
  readonly place: number;
  readonly of: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** Who stands before and after a member on the list somebody came from; nothing when she came from none. */
export const neighboursOf = (memberId: string): Neighbours | undefined => {
  const at = last?.members.findIndex((member) => member.memberId === memberId) ?? -1;
  if (!last || at < 0) return undefined;
  const { href, members } = last;
  return { href, place: at + 1, of: members.length, previous: members[at - 1]?.memberId, next: members[at + 1]?.memberId };
};
