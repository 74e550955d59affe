import { useState } from 'react';
import { useClocks } from '../../clocks/use-clocks.js';
import { useSay } from '../../languages/use-say.js';
import type { Identity } from '../../server/person.js';
import type { RosterLine } from '../../server/registers.js';
import type { ShareAccount } from '../../server/share-account.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { MemberSeats } from '../elections/member-seats.js';
import { useNameOf } from '../members/use-name-of.js';
import { DisciplineRecord } from './discipline-record.js';
import { IdentityCard } from './identity-card.js';
import { KeptOfMember } from './kept-of-member.js';
import { MemberActs } from './member-acts.js';
import { MemberClaims } from './member-claims.js';
import { MemberEntries } from './member-entries.js';
import { MemberNeighbours } from './member-neighbours.js';
import { MemberMovements } from './member-movements.js';
import { MemberShares } from './member-shares.js';
import { MemberStanding } from './member-standing.js';
import { VotingRight } from './voting-right.js';

/** Everything the register knows of one person, and what can be recorded of her. */
export const MemberPage = ({ memberId }: { readonly memberId: string }) => {
  const say = useSay();
  const nameOf = useNameOf();
  const { at, isNow } = useClocks();
  const line = useAnswer<{ readonly member: RosterLine }>(at(`/api/members/${memberId}`));
  const identity = useAnswer<Identity>(`/api/members/${memberId}/identity`);
  const account = useAnswer<ShareAccount>(at(`/api/members/${memberId}/share-account`));
  const [turn, setTurn] = useState(0);
  const member = line.status === 'answered' ? line.answer.member : undefined;
  const name = identity.status === 'answered' ? identity.answer : null;
  const title = line.status === 'waiting' ? say('member.title') : nameOf({ memberId, memberNumber: member?.memberNumber ?? null, name });
  const recorded = (): void => {
    line.again();
    identity.again();
    account.again();
    setTurn((before) => before + 1);
  };
  return (
    <>
      <PageHead title={title}>
        <MemberNeighbours memberId={memberId} />
      </PageHead>
      {member ? <MemberStanding member={member} /> : line.status === 'refused' && <p>{say('member.notOnRoster')}</p>}
      {isNow && (
        <MemberActs
          memberId={memberId}
          member={member}
          account={account.status === 'answered' ? account.answer : undefined}
          recorded={recorded}
        />
      )}
      <div className="columns">
        <Answer of={identity}>{(known) => <IdentityCard identity={known} member={member} recorded={recorded} />}</Answer>
        <VotingRight memberId={memberId} turn={String(turn)} />
      </div>
      <Answer of={account}>
        {(shares) => (
          <>
            <MemberShares account={shares} />
            <MemberClaims claims={shares.claims} />
          </>
        )}
      </Answer>
      <MemberMovements memberId={memberId} turn={String(turn)} />
      <MemberSeats memberId={memberId} />
      <DisciplineRecord memberId={memberId} />
      <KeptOfMember memberId={memberId} turn={String(turn)} recorded={recorded} />
      <MemberEntries memberId={memberId} turn={String(turn)} recorded={recorded} />
    </>
  );
};
