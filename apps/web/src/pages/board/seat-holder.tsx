import { useSay } from '../../languages/use-say.js';
import type { RosterLine } from '../../server/registers.js';
import type { Seat } from '../../server/seats.js';
import { useAnswer } from '../../server/use-answer.js';
import { shortId } from '../members/short-id.js';
import { useNameOf } from '../members/use-name-of.js';

/** How who holds a seat is called: a member on the day she took it, whatever she is since. */
export const SeatHolder = ({ seat: { memberId, from } }: { readonly seat: Pick<Seat, 'memberId' | 'from'> }) => {
  const say = useSay();
  const nameOf = useNameOf();
  const asked = useAnswer<{ readonly member: RosterLine }>(`/api/members/${memberId}?asOf=${from}`);
  return asked.status === 'answered' ? nameOf(asked.answer.member) : say('member.pseudonym', { id: shortId(memberId) });
};
