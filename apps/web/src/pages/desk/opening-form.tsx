import { ActForm } from '../../forms/act-form.js';
import { useSay } from '../../languages/use-say.js';

/** Opens the assembly with its bureau: chair, two scrutineers, secretary. */
export const OpeningForm = ({ assemblyId, recorded }: { readonly assemblyId: string; readonly recorded: () => void }) => {
  const say = useSay();
  return (
    <ActForm
      name={`opening ${assemblyId}`}
      title={say('opening.title')}
      fields={[
        { name: 'chair', kind: 'member', label: 'opening.chair' },
        { name: 'first', kind: 'member', label: 'hands.first' },
        { name: 'second', kind: 'member', label: 'hands.second', isOptional: true },
        { name: 'secretary', kind: 'member', label: 'opening.secretary', isOptional: true },
      ]}
      initial={{}}
      act={({ chair = '', first = '', second = '', secretary = '' }) => ({
        path: `/api/assemblies/${assemblyId}/opening`,
        body: { bureau: [...new Set([chair, first, second, secretary])].filter((member) => member !== '') },
      })}
      submit={say('opening.submit')}
      done={recorded}
    />
  );
};
