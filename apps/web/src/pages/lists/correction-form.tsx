import { ActForm } from '../../forms/act-form.js';
import { useSay } from '../../languages/use-say.js';
import { correctionGrounds } from '../../server/assembly.js';
import { filledIn } from '../convocation/meeting-fields.js';

interface CorrectionFormProps {
  readonly assemblyId: string;
  /** of the roll; none where members simply have one vote */
  readonly colleges: readonly string[];
  readonly recorded: () => void;
}

/** Adds a line to the frozen roll, or strikes one: by name, for a reason, on a decision; every other line keeps its number. */
export const CorrectionForm = ({ assemblyId, colleges, recorded }: CorrectionFormProps) => {
  const say = useSay();
  return (
    <ActForm
      name={`roll correction ${assemblyId}`}
      title={say('correction.title')}
      fields={[
        {
          name: 'change',
          kind: 'choice',
          label: 'correction.change',
          choices: (['added', 'struck'] as const).map((value) => ({ value, label: say(`correction.${value}`) })),
        },
        { name: 'memberId', kind: 'member', label: 'correction.member' },
        ...(colleges.length === 0
          ? []
          : [
              {
                name: 'college',
                kind: 'choice',
                label: 'correction.college',
                choices: colleges.map((college) => ({ value: college, label: college })),
                isOptional: true,
              } as const,
            ]),
        {
          name: 'ground',
          kind: 'choice',
          label: 'undo.ground',
          choices: correctionGrounds.map((value) => ({ value, label: say(`correction.ground.${value}`) })),
        },
        { name: 'decisionRef', kind: 'text', label: 'field.decisionRef', hint: 'correction.decision.hint' },
      ]}
      initial={{ change: 'added', ground: 'omittedByMistake' }}
      act={(values) => ({ path: `/api/assemblies/${assemblyId}/roll/corrections`, body: filledIn(values) })}
      submit={say('correction.submit')}
      done={recorded}
    />
  );
};
