import type { RosterLine } from '../../server/registers.js';
import { useAnswer } from '../../server/use-answer.js';
import { useNameOf } from '../members/use-name-of.js';

/** Somebody in one line, by number and name as far as the register tells them. */
export const MemberCalled = ({ memberId }: { readonly memberId: string }) => {
  const nameOf = useNameOf();
  const asked = useAnswer<{ readonly member: RosterLine }>(`/api/members/${memberId}`);
  return <>{nameOf(asked.status === 'answered' ? asked.answer.member : { memberId, memberNumber: null, name: null })}</>;
};
