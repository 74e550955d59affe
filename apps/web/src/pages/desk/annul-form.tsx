import { ActForm } from '../../forms/act-form.js';
import { useSay } from '../../languages/use-say.js';
import type { Assembly } from '../../server/assembly.js';

interface AnnulFormProps {
  readonly assembly: Assembly;
  readonly ballotId: string;
  /** its number on the agenda */
  readonly resolution: number;
  readonly done: () => void;
}

/** Has a ballot count for nothing, for a reason; it stays visible, and the question may be put again while the assembly sits. */
export const AnnulForm = ({ assembly: { assemblyId, status }, ballotId, resolution, done }: AnnulFormProps) => {
  const say = useSay();
  return (
    <ActForm
      name={`annulment ${ballotId}`}
      title={say('annul.open', { resolution })}
      fields={[
        {
          name: 'ground',
          kind: 'choice',
          label: 'undo.ground',
          choices: (['contested', 'irregularity', 'technicalFailure', 'courtDecision'] as const).map((value) => ({
            value,
            label: say(`annul.${value}`),
          })),
        },
      ]}
      initial={{ ground: status === 'closed' ? 'courtDecision' : 'contested' }}
      act={({ ground }) => ({ path: `/api/assemblies/${assemblyId}/ballots/${ballotId}/annulment`, body: { ground } })}
      submit={say('form.record')}
      done={done}
    />
  );
};
