import { useSay } from '../../languages/use-say.js';
import type { ListedMember } from '../members/listed-member.js';

interface ChosenPeopleProps {
  readonly members: readonly ListedMember[];
  readonly chosen: readonly string[];
  readonly leaveOut: (memberId: string) => void;
}

/** Those who were picked one by one, and the way to leave one out again. */
export const ChosenPeople = ({ members, chosen, leaveOut }: ChosenPeopleProps) => {
  const say = useSay();
  const called = (memberId: string): string => {
    const member = members.find((one) => one.memberId === memberId);
    if (!member) return memberId;
    const number = say('member.number', { memberNumber: member.memberNumber });
    return member.name === '' ? number : `${member.name}, ${number}`;
  };
  if (chosen.length === 0) return <p className="soft">{say('letters.nobody')}</p>;
  return (
    <ul className="plain-list">
      {chosen.map((memberId) => (
        <li key={memberId} className="linked-row">
          {called(memberId)}
          <button type="button" className="button quiet small" onClick={() => leaveOut(memberId)}>
            {say('letters.leaveOut')}
            <span className="said-only"> {called(memberId)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
};
