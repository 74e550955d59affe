import { useState } from 'react';
import { ActForm } from '../../forms/act-form.js';
import { today } from '../../forms/today.js';
import { useSay } from '../../languages/use-say.js';
import type { Assembly } from '../../server/assembly.js';

interface PostalAnswersProps {
  readonly assembly: Assembly;
  readonly rightId: string;
  readonly recorded: () => void;
}

/** What a form says of each resolution; where it says nothing, no vote is cast. */
export const PostalAnswers = ({ assembly: { assemblyId, resolutions }, rightId, recorded }: PostalAnswersProps) => {
  const say = useSay();
  const [said, answer] = useState<Readonly<Record<string, string>>>({});
  const choices = [
    ...(['for', 'against', 'abstain'] as const).map((value) => ({ value, label: say(`postal.${value}`) })),
    { value: '', label: say('postal.silent') },
  ];
  const put = resolutions.filter(({ withdrawn }) => !withdrawn);
  return (
    <ActForm
      name={`postal vote ${assemblyId} ${rightId}`}
      title={say('postal.form', { line: Number(rightId) })}
      fields={[{ name: 'receivedOn', kind: 'date', label: 'postal.receivedOn' }]}
      initial={{ receivedOn: today() }}
      act={({ receivedOn }) => ({
        path: `/api/assemblies/${assemblyId}/postal-votes/${rightId}`,
        method: 'PUT',
        body: {
          receivedOn,
          answers: put.flatMap(({ resolutionId }) => (said[resolutionId] ? [{ resolutionId, choice: said[resolutionId] }] : [])),
        },
      })}
      submit={say('form.record')}
      done={recorded}
    >
      {() =>
        put.map(({ resolutionId, number, kind, text }) => (
          <fieldset key={resolutionId} className="plain answers">
            <legend>{say('resolution.title', { number, kind })}</legend>
            <p className="resolution-text clipped">{text}</p>
            <div className="row">
              {choices.map(({ value: choice, label }) => (
                <span key={choice} className="tick">
                  <input
                    type="radio"
                    id={`${resolutionId}-${choice}`}
                    name={resolutionId}
                    checked={(said[resolutionId] ?? '') === choice}
                    onChange={() => answer((before) => ({ ...before, [resolutionId]: choice }))}
                  />
                  <label htmlFor={`${resolutionId}-${choice}`}>{label}</label>
                </span>
              ))}
            </div>
          </fieldset>
        ))
      }
    </ActForm>
  );
};
