import { useState } from 'react';
import { useRecording } from '../../forms/use-recording.js';
import { useSay } from '../../languages/use-say.js';
import type { Assembly, Resolution } from '../../server/assembly.js';
import { useRulesOf } from '../../server/use-rules-of.js';
import { Refused } from '../../shell/refused.js';
import { ballotSent, type BallotTerms } from './ballot-terms.js';

interface OpenBallotProps {
  readonly assembly: Assembly;
  readonly resolution: Resolution;
  readonly recorded: () => void;
}

const modes = ['open', 'showOfHands', 'priorities'] as const;

/** Puts a resolution to the vote: on screens, by hands, or as priorities to be ranked; with the colleges and the hour it asks for. */
export const OpenBallot = ({ assembly: { assemblyId, rulebookVersion }, resolution, recorded }: OpenBallotProps) => {
  const say = useSay();
  const { isAsking, problem, send } = useRecording();
  const rules = useRulesOf(rulebookVersion);
  const [terms, set] = useState<BallotTerms>({ mode: 'open', classVotes: [], priorities: '', closesAt: '' });
  const change = (changes: Partial<BallotTerms>): void => set((before) => ({ ...before, ...changes }));
  const open = async (): Promise<void> => {
    const body = ballotSent(resolution.resolutionId, terms, new Date());
    if (await send({ path: `/api/assemblies/${assemblyId}/ballots`, body })) recorded();
  };
  const colleges = rules?.colleges ?? [];
  return (
    <>
      {problem && <Refused problem={problem} />}
      <fieldset className="choices">
        <legend>{say('openBallot.how')}</legend>
        {modes.map((mode) => (
          <div key={mode} className="choice">
            <input type="radio" name="mode" id={`mode-${mode}`} checked={terms.mode === mode} onChange={() => change({ mode })} />
            <label htmlFor={`mode-${mode}`}>{say(`openBallot.${mode}`)}</label>
          </div>
        ))}
      </fieldset>
      {colleges.length > 0 && <p>{say('openBallot.weighted', { colleges: colleges.length })}</p>}
      {terms.mode === 'priorities' && (
        <div className="field">
          <label htmlFor="priorities">{say('openBallot.codes')}</label>
          <p className="soft hint" id="priorities-hint">
            {say('openBallot.codes.hint')}
          </p>
          <textarea
            id="priorities"
            rows={4}
            aria-describedby="priorities-hint"
            value={terms.priorities}
            onChange={({ target }) => change({ priorities: target.value })}
          />
        </div>
      )}
      {terms.mode !== 'showOfHands' && (
        <div className="field">
          <label htmlFor="closes-at">{say('openBallot.closesAt')}</label>
          <input id="closes-at" type="time" value={terms.closesAt} onChange={({ target }) => change({ closesAt: target.value })} />
        </div>
      )}
      {terms.mode === 'open' && colleges.length > 0 && (
        <fieldset className="plain">
          <legend>{say('openBallot.classes')}</legend>
          <p className="soft">{say('openBallot.classes.hint')}</p>
          {colleges.map(({ college }) => (
            <span key={college} className="tick">
              <input
                type="checkbox"
                id={`class-${college}`}
                checked={terms.classVotes.includes(college)}
                onChange={({ target }) =>
                  change({ classVotes: [...terms.classVotes.filter((one) => one !== college), ...(target.checked ? [college] : [])] })
                }
              />
              <label htmlFor={`class-${college}`}>{college}</label>
            </span>
          ))}
        </fieldset>
      )}
      <div>
        <button type="button" className="button" aria-disabled={isAsking} onClick={() => void open()}>
          {say('press.openBallot')}
        </button>
      </div>
    </>
  );
};
