import { useState } from 'react';
import { useSay } from '../../languages/use-say.js';
import type { Assembly, Ballot, Resolution } from '../../server/assembly.js';
import { AmendForm } from './amend-form.js';
import { AnnulForm } from './annul-form.js';
import { Press } from './press.js';

interface ResolutionActsProps {
  readonly assembly: Assembly;
  readonly resolution: Resolution;
  readonly ballot: Ballot | undefined;
  readonly recorded: () => void;
}

type ActName = 'amend' | 'withdraw' | 'annul';

/** What can be done with a resolution now: changed or withdrawn until it is put to the vote, annulled after that. */
const actsOn = ({ status, call }: Assembly, { withdrawn }: Resolution, ballot: Ballot | undefined): readonly ActName[] => {
  if (status === 'cancelled') return [];
  // A court may annul long after the assembly.
  if (ballot) return ['annul'];
  if (withdrawn || status === 'closed') return [];
  return call === 2 ? ['withdraw'] : ['amend', 'withdraw'];
};

const namedBy = { amend: 'amend.open', withdraw: 'withdraw.open', annul: 'annul.open' } as const;

/** The acts on one resolution, each behind its button. */
export const ResolutionActs = ({ assembly, resolution, ballot, recorded }: ResolutionActsProps) => {
  const say = useSay();
  const [chosen, choose] = useState<ActName>();
  const { assemblyId } = assembly;
  const acts = actsOn(assembly, resolution, ballot);
  if (acts.length === 0) return null;
  const done = (): void => {
    choose(undefined);
    recorded();
  };
  return (
    <>
      <div className="row no-print">
        {acts.map((act) => (
          <button
            key={act}
            type="button"
            className="button quiet small"
            aria-expanded={chosen === act}
            onClick={() => choose(chosen === act ? undefined : act)}
          >
            {say(namedBy[act], { resolution: resolution.number })}
          </button>
        ))}
      </div>
      {chosen === 'amend' && acts.includes('amend') && <AmendForm assemblyId={assemblyId} resolution={resolution} done={done} />}
      {chosen === 'withdraw' && acts.includes('withdraw') && (
        <>
          <p>{say('withdraw.hint')}</p>
          <Press
            label={say('withdraw.submit')}
            act={{ path: `/api/assemblies/${assemblyId}/resolutions/${resolution.resolutionId}/withdrawal` }}
            recorded={done}
          />
        </>
      )}
      {chosen === 'annul' && ballot && (
        <AnnulForm assembly={assembly} ballotId={ballot.ballotId} resolution={resolution.number} done={done} />
      )}
    </>
  );
};
