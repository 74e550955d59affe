import { ActForm } from '../../forms/act-form.js';
import { useSay } from '../../languages/use-say.js';
import type { Assembly, Ballot } from '../../server/assembly.js';

interface HandsFormProps {
  readonly assembly: Assembly;
  readonly ballot: Ballot;
  readonly recorded: () => void;
}

/** Hands as two scrutineers counted them: no more than rights are there. */
export const HandsForm = ({ assembly: { assemblyId, bureau, attendance }, ballot: { ballotId }, recorded }: HandsFormProps) => {
  const say = useSay();
  return (
    <>
      <p>{say('hands.most', { rights: attendance.present + attendance.represented })}</p>
      <ActForm
        name={`hands ${ballotId}`}
        title={say('hands.title')}
        fields={[
          { name: 'for', kind: 'integer', label: 'vote.for' },
          { name: 'against', kind: 'integer', label: 'vote.against' },
          { name: 'abstain', kind: 'integer', label: 'vote.abstain' },
          { name: 'firstScrutineer', kind: 'member', label: 'hands.first' },
          { name: 'secondScrutineer', kind: 'member', label: 'hands.second' },
        ]}
        initial={{ firstScrutineer: bureau[1] ?? '', secondScrutineer: bureau[2] ?? '' }}
        act={({ firstScrutineer, secondScrutineer, ...counts }) => ({
          path: `/api/assemblies/${assemblyId}/ballots/${ballotId}/show-of-hands`,
          body: {
            for: Number(counts['for']),
            against: Number(counts['against']),
            abstain: Number(counts['abstain']),
            firstScrutineer,
            secondScrutineer,
          },
        })}
        submit={say('form.record')}
        done={recorded}
      />
    </>
  );
};
