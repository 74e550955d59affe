import { useState, type SubmitEvent } from 'react';
import { digestOf } from '../../forms/digest-of.js';
import { Field } from '../../forms/field.js';
import { useRecording } from '../../forms/use-recording.js';
import { useSay } from '../../languages/use-say.js';
import { Refused } from '../../shell/refused.js';

interface CommitLotProps {
  readonly electionId: string;
  readonly recorded: () => void;
}

/**
 * Fixes the seed of the lot before anybody votes: its hash is recorded, and the seed stays with the witnesses until the close, so that
 * nobody can choose it once the votes are known.
 */
export const CommitLot = ({ electionId, recorded }: CommitLotProps) => {
  const say = useSay();
  const { isAsking, problem, send } = useRecording();
  const [seed, type] = useState('');
  const [isUnable, setUnable] = useState(false);
  const commit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const commitment = await digestOf(new Blob([`commitment:${seed.trim()}`]));
    setUnable(commitment === undefined);
    if (commitment !== undefined && (await send({ path: `/api/elections/${electionId}/lot/commitment`, body: { commitment } }))) recorded();
  };
  return (
    <form className="card" onSubmit={(event) => void commit(event)}>
      {problem && <Refused problem={problem} />}
      {isUnable && <p className="wrong">{say('evidence.unable')}</p>}
      <Field name="seed" label={say('elections.seed')} hint={say('elections.seed.kept')}>
        {(attributes) => (
          <input
            {...attributes}
            type="text"
            autoComplete="off"
            required
            pattern="[0-9A-Za-z ]{16,650}"
            value={seed}
            onChange={({ target }) => type(target.value)}
          />
        )}
      </Field>
      <div>
        <button type="submit" className="button" aria-disabled={isAsking}>
          {say('elections.commit')}
        </button>
      </div>
    </form>
  );
};
