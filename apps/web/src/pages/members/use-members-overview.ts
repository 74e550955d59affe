import { useEffect } from 'react';
import type { Clocks } from '../../clocks/clocks.js';
import type { MembersOverview } from '../../server/members-overview.js';
import { useAnswer, type Answered } from '../../server/use-answer.js';
import { readyToSearch } from './found-members.js';
import { listedMembers, type ListedMember } from './listed-member.js';
import { overviewPath } from './list-question.js';

/** The overview asked for last: back on the list, everybody is there at once while it is asked for again. */
let last: { readonly path: string; readonly answer: MembersOverview } | undefined;

const listed = new WeakMap<MembersOverview, readonly ListedMember[]>();

/** The members of an overview; made once for each. */
export const membersOf = (overview: MembersOverview): readonly ListedMember[] => {
  const known = listed.get(overview);
  if (known) return known;
  const members = listedMembers(overview);
  readyToSearch(members);
  listed.set(overview, members);
  return members;
};

/** Everybody on the roster of a day, as known at a moment. */
export const useMembersOverview = (clocks: Clocks): Answered<MembersOverview> => {
  const path = overviewPath(clocks);
  const asked = useAnswer<MembersOverview>(path);
  useEffect(() => {
    if (asked.status === 'answered') last = { path, answer: asked.answer };
  }, [asked, path]);
  return asked.status === 'waiting' && last?.path === path ? { status: 'answered', answer: last.answer, again: asked.again } : asked;
};
