import { useCallback, useMemo } from 'react';
import { useSay } from '../../languages/use-say.js';
import { shortId } from '../members/short-id.js';
import { membersOf, useMembersOverview } from '../members/use-members-overview.js';

/**
 * How persons are called, from the list of members, which is read as one: to ask for each would itself be a look at each. Whoever is on no roster
 * of today keeps her pseudonym.
 */
export const usePersonNames = (): ((personId: string) => string) => {
  const say = useSay();
  const asked = useMembersOverview({ asOf: '', knownAt: '' });
  const overview = asked.status === 'answered' ? asked.answer : undefined;
  const known = useMemo(() => new Map(overview ? membersOf(overview).map((member) => [member.memberId, member]) : []), [overview]);
  return useCallback(
    (personId) => {
      const member = known.get(personId);
      if (!member) return say('member.pseudonym', { id: shortId(personId) });
      const number = say('member.number', { memberNumber: member.memberNumber });
      return member.name === '' ? number : `${member.name}, ${number}`;
    },
    [known, say],
  );
};
