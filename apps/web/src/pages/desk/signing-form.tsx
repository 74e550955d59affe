import { ActForm } from '../../forms/act-form.js';
import { useSay } from '../../languages/use-say.js';
import type { Assembly, Minutes } from '../../server/assembly.js';

const points = ['convocation', 'bureau', 'attendance', 'quorum', 'resolution', 'election', 'debate'] as const;
const grounds = ['clericalError', 'omission', 'courtDecision'] as const;

interface SigningFormProps {
  readonly assembly: Assembly;
  readonly minutes: Minutes;
  readonly recorded: () => void;
}

/** Signed by two of the bureau at least; once signed, corrected beside and never rewritten. */
export const SigningForm = ({ assembly: { assemblyId, bureau }, minutes, recorded }: SigningFormProps) => {
  const say = useSay();
  const initial = { first: bureau[0] ?? '', second: bureau[1] ?? '' };
  const signatories = [
    { name: 'first', kind: 'member', label: 'minutes.first' },
    { name: 'second', kind: 'member', label: 'minutes.second' },
  ] as const;
  if (minutes.signature === null)
    return (
      <ActForm
        name={`signature ${assemblyId}`}
        title={say('minutes.sign')}
        fields={signatories}
        initial={initial}
        act={({ first, second }) => ({
          path: `/api/assemblies/${assemblyId}/minutes/signature`,
          body: { hash: minutes.hash, signatories: [first, second] },
        })}
        submit={say('minutes.submit')}
        done={recorded}
      />
    );
  return (
    <ActForm
      name={`correction ${assemblyId}`}
      title={say('minutes.correct')}
      fields={[
        {
          name: 'point',
          kind: 'choice',
          label: 'minutes.point',
          choices: points.map((value) => ({ value, label: say(`minutes.point.${value}`) })),
        },
        { name: 'resolution', kind: 'integer', label: 'minutes.resolution', isOptional: true },
        {
          name: 'ground',
          kind: 'choice',
          label: 'undo.ground',
          choices: grounds.map((value) => ({ value, label: say(`minutes.ground.${value}`) })),
        },
        { name: 'erratum', kind: 'lines', label: 'minutes.erratum' },
        ...signatories,
      ]}
      initial={{ ...initial, point: 'resolution', ground: 'clericalError' }}
      act={({ first, second, resolution, point, ground, erratum }) => ({
        path: `/api/assemblies/${assemblyId}/minutes/corrections`,
        body: { point, ground, erratum, signatories: [first, second], ...(resolution ? { resolution: Number(resolution) } : {}) },
      })}
      submit={say('minutes.submit')}
      done={recorded}
    />
  );
};
