import { useSay } from '../languages/use-say.js';
import type { Ballot } from './ballot.js';
import { useAnswer } from './use-answer.js';

/** Each right that was used or cannot be used now: how it was used, and why it cannot. */
export const RightsInUse = ({ ballot: { rights, question, mayBeReplaced } }: { readonly ballot: Ballot }) => {
  const say = useSay();
  const told = useAnswer(question);
  const shown = rights.filter(({ vote, refusal }) => vote !== null || refusal !== null);
  if (shown.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="rights-in-use">
      <h2 id="rights-in-use">{say('ballot.inUse')}</h2>
      {shown.map(({ rightId, owner, vote, refusal }) => (
        <div className="card" key={rightId}>
          <h3>{owner === null ? say('ballot.mine') : say('ballot.ofOwner', { name: owner })}</h3>
          {vote !== null && (
            <p>
              {say(`ballot.votedBy.${vote.by}`)} {(vote.by === 'me' || owner === null) && <strong>{told(vote.answer)}</strong>}
            </p>
          )}
          {refusal === null ? mayBeReplaced && <p>{say('ballot.mayReplace')}</p> : <p>{refusal}</p>}
        </div>
      ))}
    </section>
  );
};
