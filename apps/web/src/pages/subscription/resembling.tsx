import { useSay } from '../../languages/use-say.js';
import type { Identity } from '../../server/person.js';
import type { RosterLine } from '../../server/registers.js';
import { useAnswer } from '../../server/use-answer.js';
import { useNameOf } from '../members/use-name-of.js';

interface ResemblingProps {
  readonly memberIds: readonly string[];
  readonly areOthers: boolean;
  readonly tellApart: (areOthers: boolean) => void;
  readonly take: (memberId: string) => void;
}

/** Somebody of that name is known already: the same person, or another one who is called so. */
export const Resembling = ({ memberIds, areOthers, tellApart, take }: ResemblingProps) => {
  const say = useSay();
  if (memberIds.length === 0) return null;
  return (
    <section className="card called" aria-live="polite" aria-label={say('resembling.title', { persons: memberIds.length })}>
      <p>
        <strong>{say('resembling.title', { persons: memberIds.length })}</strong>
      </p>
      <ul className="plain-list">
        {memberIds.map((memberId) => (
          <li key={memberId} className="row">
            <Resembled memberId={memberId} />
            <button type="button" className="button quiet small" onClick={() => take(memberId)}>
              {say('resembling.same')}
            </button>
          </li>
        ))}
      </ul>
      <label className="tick">
        <input type="checkbox" checked={areOthers} onChange={({ target }) => tellApart(target.checked)} />
        {say('resembling.others')}
      </label>
    </section>
  );
};

const Resembled = ({ memberId }: { readonly memberId: string }) => {
  const nameOf = useNameOf();
  const line = useAnswer<{ readonly member: RosterLine }>(`/api/members/${memberId}`);
  const identity = useAnswer<Identity>(`/api/members/${memberId}/identity`);
  const memberNumber = line.status === 'answered' ? line.answer.member.memberNumber : null;
  return <span>{nameOf({ memberId, memberNumber, name: identity.status === 'answered' ? identity.answer : null })}</span>;
};
