import { useSay } from '../languages/use-say.js';
import type { Right } from './ballot.js';

/** Which rights a choice is for, where there are several: her own and those of members whose proxy she holds. */
export const WhoseVotes = ({ rights, chosen }: { readonly rights: readonly Right[]; readonly chosen: readonly string[] }) => {
  const say = useSay();
  const usable = rights.filter(({ refusal }) => refusal === null);
  const [only] = usable;
  if (usable.length === 1 && only)
    return (
      <>
        <input type="hidden" name="right" value={only.rightId} />
        {only.owner !== null && <p className="notice">{say('ballot.forOwner', { name: only.owner })}</p>}
      </>
    );
  return (
    <fieldset className="choices">
      <legend>{say('ballot.whose')}</legend>
      <p>{say('ballot.whose.hint')}</p>
      {usable.map(({ rightId, owner, vote }) => (
        <label key={rightId} className="choice">
          <input type="checkbox" name="right" value={rightId} defaultChecked={chosen.includes(rightId)} />
          <span>
            {owner ?? say('ballot.mine')}
            {vote !== null && <small>{say('ballot.replaces')}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
