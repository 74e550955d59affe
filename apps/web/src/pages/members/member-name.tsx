import { useSay } from '../../languages/use-say.js';
import type { RosterLine } from '../../server/registers.js';
import { useAnswer } from '../../server/use-answer.js';
import { shortId } from './short-id.js';

/** How a member is called here: by her number, or by the beginning of her pseudonym when she is on no roster of today. */
export const MemberName = ({ memberId }: { readonly memberId: string }) => {
  const say = useSay();
  const asked = useAnswer<{ readonly member: RosterLine }>(`/api/members/${memberId}`);
  return asked.status === 'answered'
    ? say('member.number', { memberNumber: asked.answer.member.memberNumber })
    : say('member.pseudonym', { id: shortId(memberId) });
};
