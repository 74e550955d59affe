import { useSay } from '../../languages/use-say.js';
import type { RosterLine } from '../../server/registers.js';

/** What somebody is on the roster of today, and which of her rights rest. */
export const MemberStanding = ({ member }: { readonly member: RosterLine }) => {
  const say = useSay();
  return (
    <p className="row">
      <span className="chip">{say(`members.${member.kind}`)}</span>
      {member.category !== null && <span className="chip">{member.category}</span>}
      {member.college !== null && <span className="chip">{say('member.college', { college: member.college })}</span>}
      {member.suspended.map((right) => (
        <span key={right} className="chip missed">
          {say('member.suspended', { right })}
        </span>
      ))}
    </p>
  );
};
